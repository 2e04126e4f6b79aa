package declarations.phrase;

import static declarations.phrase.SeriesUse.Status.LAPSED;
import static declarations.phrase.SeriesUse.Status.NEVER;
import static declarations.phrase.SeriesUse.Status.NEW;
import static declarations.phrase.SeriesUse.Status.ONE_OFF;
import static declarations.phrase.SeriesUse.Status.RESTING;
import static declarations.phrase.SeriesUse.Status.RETURNED;
import static declarations.phrase.SeriesUse.Status.STANDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.Span;
import declarations.phrase.SeriesUse.Status;
import declarations.text.Declaration;
import declarations.text.Written;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BiographiesTest {
    private static final String FORMULA = "condemn terrorism in all its forms";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1, NEW",
        "0001, NEW",
        "11, STANDING",
        "1001, STANDING",
        "10001, RETURNED",
        "1110001, RETURNED",
        "100011, STANDING",
        "10, ONE_OFF",
        "10000, ONE_OFF",
        "111000, LAPSED",
        "1010100000, LAPSED",
        "11100, RESTING",
        "11000, RESTING",
        "11110, RESTING",
        "0000, NEVER",
    })
    void whatBecameOfAPhraseFollowsFromWhereItStands(String uses, Status status) {
        assertThat(Status.of(bits(uses), uses.length())).isEqualTo(status);
    }

    private static BitSet bits(String uses) {
        BitSet bits = new BitSet();
        IntStream.range(0, uses.length()).filter(i -> uses.charAt(i) == '1').forEach(bits::set);
        return bits;
    }

    @Test
    void aSeriesWithoutDatedWorksHasNoPhrase() {
        assertThat(Status.of(new BitSet(), 0)).isEqualTo(NEVER);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStatusIsTheFirstThatHolds(int seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(9);
        BitSet uses = new BitSet();
        IntStream.range(0, size).filter(i -> random.nextInt(3) == 0).forEach(uses::set);
        assertThat(Status.of(uses, size))
                .as("seed %d: %s of %d", seed, uses, size)
                .isEqualTo(slow(uses, size));
    }

    private static Status slow(BitSet uses, int size) {
        boolean now = uses.get(size - 1);
        int before = uses.get(0, size - 1).cardinality();
        boolean absentBefore = size > 4 && uses.get(size - 4, size - 1).isEmpty();
        boolean absentNow = size > 2 && uses.get(size - 3, size).isEmpty();
        return now && before == 0
                ? NEW
                : now && absentBefore
                        ? RETURNED
                        : now
                                ? STANDING
                                : before == 1
                                        ? ONE_OFF
                                        : before >= 3 && absentNow ? LAPSED : before > 0 ? RESTING : NEVER;
    }

    @Test
    void aFormulaThatTheLatestDeclarationLacksIsResting() {
        List<Declaration> five = FormulaeTest.five();
        Formulae formulae = Formulae.of(five, new PhraseSettings(2, 1_000, 2));
        String id = id(formulae, FORMULA);
        assertThat(Biographies.series(formulae, five))
                .contains(new SeriesUse(id, "other", RESTING, 4, "d1", "d4"))
                .hasSize(formulae.phrases().size());
    }

    @Test
    void everySeriesAndLanguageHasItsOwnLine() {
        List<Declaration> declarations = List.of(
                in("summit", "s1", "2001-01-01", Language.ENGLISH),
                in("council", "c1", "2002-01-01", Language.ENGLISH),
                in("summit", "s2", "2003-01-01", Language.ENGLISH),
                in("summit", "r1", "2004-01-01", Language.RUSSIAN),
                in("summit", "r2", "2005-01-01", Language.RUSSIAN),
                in("summit", "u", null, Language.ENGLISH));
        Formulae formulae = Formulae.of(declarations, PhraseSettings.DEFAULT);
        assertThat(Biographies.series(formulae, declarations))
                .extracting(use -> use.series() + " " + use.status() + " " + use.firstId() + " " + use.lastId())
                .containsExactlyInAnyOrder("council NEW c1 c1", "summit STANDING s1 s2", "summit STANDING r1 r2");
    }

    @Test
    void undatedAndOtherVersionsDecideNothing() {
        Declaration later = in("summit", "z", "2009-01-01", Language.ENGLISH, "nothing of the kind");
        Document document = later.document();
        Declaration version = new Declaration(
                new Document(
                        "z2",
                        document.workId(),
                        document.title(),
                        document.language(),
                        document.occasion(),
                        document.provenance(),
                        false,
                        document.origins()),
                later.text(),
                later.paragraphs());
        List<Declaration> declarations = List.of(
                in("summit", "a", "2001-01-01", Language.ENGLISH),
                in("summit", "b", "2002-01-01", Language.ENGLISH),
                in("summit", "c", "2003-01-01", Language.ENGLISH),
                later,
                version,
                in("summit", "undated", null, Language.ENGLISH, "no such words"));
        Formulae formulae = Formulae.of(declarations, PhraseSettings.DEFAULT);
        assertThat(Biographies.series(formulae, declarations))
                .extracting(SeriesUse::status)
                .containsExactly(RESTING);
        assertThat(Biographies.years(formulae, declarations))
                .extracting(YearUse::year, YearUse::documents, YearUse::of)
                .containsExactly(tuple(2001, 1, 1), tuple(2002, 1, 1), tuple(2003, 1, 1), tuple(2009, 0, 1));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void aYearSaysHowManyOfItsWorksHaveThePhrase() {
        List<Declaration> declarations = new ArrayList<>();
        declarations.add(in("summit", "before", "1999-01-01", Language.ENGLISH, "nothing of the kind"));
        for (int i = 0; i < 4; i++) {
            String text = i == 0 ? "nothing of the kind" : FORMULA;
            declarations.add(in("summit", "a" + i, "2001-0" + (i + 1) + "-01", Language.ENGLISH, text));
        }
        for (int i = 0; i < 8; i++) {
            String text = "nothing number " + "abcdefgh".charAt(i);
            declarations.add(in("summit", "b" + i, "2003-0" + (i + 1) + "-01", Language.ENGLISH, text));
        }
        Formulae formulae = Formulae.of(declarations, PhraseSettings.DEFAULT);
        Interval some = Interval.wilson(3, 4);
        Interval none = Interval.wilson(0, 8);
        String id = id(formulae, FORMULA);
        assertThat(Biographies.years(formulae, declarations).stream()
                        .filter(use -> use.phraseId().equals(id)))
                .containsExactly(
                        new YearUse(id, 2001, 3, 4, some.low(), some.high()),
                        new YearUse(id, 2003, 0, 8, none.low(), none.high()));
    }

    @Test
    void fiftyThousandPhrasesInThousandsOfDeclarationsTakeAboutASecond() {
        Random random = new Random(5);
        List<Declaration> declarations = IntStream.range(0, 2_370)
                .mapToObj(i -> in(
                        "series " + i % 20,
                        "d%04d".formatted(i),
                        LocalDate.of(2000, 1, 1).plusDays(4L * i).toString(),
                        Language.ENGLISH))
                .toList();
        List<Phrase> phrases = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (int p = 0; p < 50_000; p++) {
            String id = "f-%012x".formatted(p);
            Phrase.Usage usage = new Phrase.Usage(7, 0, 7, null, null, 0);
            phrases.add(
                    new Phrase(id, Language.ENGLISH, "any", 4, usage, new Phrase.Rank(0, 0, 0), Phrase.Traits.NONE));
            random.ints(7, 0, 2_370)
                    .sorted()
                    .forEach(d -> occurrences.add(new Occurrence(id, "d%04d".formatted(d), "p-0", 0, new Span(0, 1))));
        }
        Formulae formulae = new Formulae(phrases, occurrences, 0);
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
            assertThat(Biographies.series(formulae, declarations)).hasSizeGreaterThan(200_000);
            assertThat(Biographies.years(formulae, declarations)).hasSizeGreaterThan(500_000);
        });
    }

    private static String id(Formulae formulae, String text) {
        return formulae.phrases().stream()
                .filter(phrase -> phrase.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Declaration in(String series, String id, @Nullable String date, Language language) {
        return in(series, id, date, language, FORMULA);
    }

    private static Declaration in(String series, String id, @Nullable String date, Language language, String text) {
        Declaration written = Written.declaration(id, date, language, text);
        Document document = written.document();
        Occasion occasion = new Occasion(document.occasion().date(), "", "", "", series);
        return new Declaration(
                new Document(
                        id, id, id, language, occasion, document.provenance(), document.primary(), document.origins()),
                written.text(),
                written.paragraphs());
    }
}

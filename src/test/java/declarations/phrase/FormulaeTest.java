package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Kind;
import declarations.text.Paragraph;
import declarations.text.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaeTest {
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE);
    private static final List<Declaration> FIVE = List.of(
            Written.declaration("d1", "2001-06-15", "We condemn terrorism in all its forms and manifestations."),
            Written.declaration(
                    "d2", "2004-06-17", "We strongly condemn terrorism in all its forms and manifestations."),
            Written.declaration("d3", "2009-06-16", "We resolutely condemn terrorism in all its forms."),
            Written.declaration(
                    "d4", "2017-06-09", "We resolutely condemn terrorism in all its forms and manifestations."),
            Written.declaration("d5", "2022-09-16", "We oppose double standards in the fight against terrorism."));

    static List<Declaration> five() {
        return FIVE;
    }

    @Test
    void fiveSentencesHaveThreePhrases() {
        Formulae formulae = Formulae.of(FIVE, settings(2));
        assertThat(formulae.phrases())
                .extracting(Phrase::text)
                .containsExactly(
                        "condemn terrorism in all its forms and manifestations",
                        "we resolutely condemn terrorism in all its forms",
                        "condemn terrorism in all its forms");
        assertThat(formulae.phrases()).extracting(Phrase::tokens).containsExactly(8, 8, 6);
        assertThat(formulae.phrases())
                .extracting(phrase -> phrase.usage().documents())
                .containsExactly(3, 2, 4);
        assertThat(cValues(formulae)).containsExactly(new double[] {9, 6, 3.877444}, within(5e-7));
        assertThat(formulae.leftOut()).isZero();
        assertThat(Formulae.of(FIVE, PhraseSettings.DEFAULT)).isEqualTo(formulae);
    }

    private static double[] cValues(Formulae formulae) {
        return formulae.phrases().stream()
                .mapToDouble(phrase -> phrase.rank().cValue())
                .toArray();
    }

    @Test
    void usageTellsWhereAndWhen() {
        Phrase.Usage usage = phrase(FIVE, "condemn terrorism in all its forms").usage();
        assertThat(usage).isEqualTo(new Phrase.Usage(4, 4 / 5.0, 4, "d1", "d4", 0));
        assertThat(phrase(FIVE, "condemn terrorism in all its forms and manifestations")
                        .usage())
                .isEqualTo(new Phrase.Usage(3, 3 / 5.0, 3, "d1", "d4", 1));
    }

    @Test
    void occurrencesTellThePlace() {
        Formulae formulae = Formulae.of(FIVE, settings(4));
        String id = "f-" + Digest.hex(12, "en", "we resolutely condemn terrorism in all its forms");
        assertThat(formulae.phrases().get(1).id()).isEqualTo(id);
        assertThat(formulae.occurrences())
                .filteredOn(occurrence -> occurrence.phraseId().equals(id))
                .containsExactly(
                        new Occurrence(id, "d3", "p-0", 0, new Span(0, 49)),
                        new Occurrence(id, "d4", "p-0", 0, new Span(0, 48)));
        assertThat(formulae.occurrences())
                .isSortedAccordingTo((one, other) -> one.phraseId().compareTo(other.phraseId()));
    }

    @Test
    void undatedDeclarationsCountButHaveNoPlaceInTime() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, "peace and stability in the region"),
                Written.declaration("b", "2001-01-01", "nothing"),
                Written.declaration("c", "2002-01-01", "peace and stability in the region"),
                Written.declaration("d", "2003-01-01", "nothing"),
                Written.declaration("e", null, "peace and stability in the region"));
        assertThat(phrase(declarations, "peace and stability in the region").usage())
                .isEqualTo(new Phrase.Usage(3, 3 / 5.0, 3, "c", "c", 0));
        assertThat(phrase(List.of(declarations.get(0), declarations.get(4)), "peace and stability in the region")
                        .usage())
                .isEqualTo(new Phrase.Usage(2, 1, 2, null, null, 0));
    }

    @Test
    void aPhraseNeverCrossesAParagraph() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, "we support the peaceful", "settlement of all disputes"),
                Written.declaration("b", null, "we support the peaceful", "settlement of all disputes"));
        assertThat(Formulae.of(declarations, settings(2)).phrases())
                .extracting(Phrase::text)
                .containsExactlyInAnyOrder("we support the peaceful", "settlement of all disputes");
    }

    @Test
    void onlyComparedParagraphsCount() {
        Declaration body = Written.declaration("a", null, "we support the peaceful settlement");
        Paragraph paragraph = body.paragraphs().get(0);
        Paragraph heading =
                new Paragraph("p-0", Kind.HEADING, 0, "", paragraph.span(), paragraph.text(), paragraph.tokens());
        Declaration headed =
                new Declaration(Written.declaration("b", null, "x").document(), body.text(), List.of(heading));
        assertThat(Formulae.of(List.of(body, headed), settings(2)).phrases()).isEmpty();
    }

    @Test
    void worksAreCountedNotFiles() {
        Declaration second = FIVE.get(1);
        Declaration copy = version(second, "d2-copy", false);
        List<Declaration> six = new ArrayList<>(FIVE);
        six.add(copy);
        assertThat(Formulae.of(six, settings(2))).isEqualTo(Formulae.of(FIVE, settings(2)));
        assertThat(Formulae.of(List.of(second, version(second, "d2-other", true)), settings(2))
                        .phrases())
                .isEmpty();
    }

    private static Declaration version(Declaration declaration, String id, boolean primary) {
        Document document = declaration.document();
        return new Declaration(
                new Document(
                        id,
                        document.workId(),
                        document.title(),
                        document.language(),
                        document.occasion(),
                        document.provenance(),
                        primary,
                        document.origins()),
                declaration.text(),
                declaration.paragraphs());
    }

    @Test
    void languagesAreKeptApart() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, "мы поддерживаем un security council"),
                Written.declaration("b", null, Language.RUSSIAN, "мы поддерживаем un security council"));
        assertThat(Formulae.of(declarations, settings(2)).phrases()).isEmpty();
    }

    @Test
    void chineseIsWrittenWithoutSpacesAndNeedsMoreTokens() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, Language.CHINESE, "我们谴责恐怖主义", "维护和平稳定"),
                Written.declaration("b", null, Language.CHINESE, "各方谴责恐怖主义", "我们重申维护和平稳"));
        Phrase phrase = Formulae.of(declarations, settings(4)).phrases().get(0);
        assertThat(phrase.text()).isEqualTo("谴责恐怖主义");
        assertThat(phrase.id()).isEqualTo("f-" + Digest.hex(12, "zh", "谴 责 恐 怖 主 义"));
        assertThat(Formulae.of(declarations, settings(4)).phrases()).hasSize(1);
        assertThat(Formulae.of(declarations, settings(3)).phrases()).hasSize(2);
    }

    @Test
    void theBestAreKeptAndTheRestCounted() {
        Formulae all = Formulae.of(FIVE, settings(2));
        Formulae two = Formulae.of(FIVE, new PhraseSettings(2, 2, 2));
        assertThat(two.phrases()).isEqualTo(all.phrases().subList(0, 2));
        assertThat(two.leftOut()).isEqualTo(1);
        assertThat(two.occurrences()).hasSize(5);
    }

    @Test
    void equalPhrasesStandInTheOrderOfTheAlphabet() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, "zz zy zx zw", "aa ab ac ad", "mm mn mo mp"),
                Written.declaration("b", null, "zz zy zx zw", "mm mn mo mp", "aa ab ac ad"));
        assertThat(Formulae.of(declarations, new PhraseSettings(2, 2, 2)).phrases())
                .extracting(Phrase::text)
                .containsExactly("aa ab ac ad", "mm mn mo mp");
    }

    @Test
    void nothingHasNoFormulae() {
        assertThat(Formulae.of(List.of(), settings(2))).isEqualTo(new Formulae(List.of(), List.of(), 0));
        assertThat(Formulae.of(FIVE.subList(0, 1), settings(2)).phrases()).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void phrasesAreThoseFoundByTryingAllSequences(int seed) {
        Random random = new Random(seed);
        Language language = LANGUAGES.get(seed % LANGUAGES.size());
        List<Declaration> declarations = corpus(random, language);
        int minTokens = 2 + random.nextInt(2);
        Formulae formulae = Formulae.of(declarations, settings(minTokens));
        SlowFormulae slow = new SlowFormulae(declarations, language.scaled(minTokens));
        assertThat(formulae.phrases())
                .as("seed %d", seed)
                .extracting(FormulaeTest::spaced)
                .containsExactlyInAnyOrderElementsOf(slow.texts());
        for (Phrase phrase : formulae.phrases()) {
            assertThat(phrase.usage()).as("seed %d: %s", seed, phrase).isEqualTo(slow.usage(spaced(phrase)));
            assertThat(phrase.traits().superMaximal())
                    .as("seed %d: %s", seed, phrase)
                    .isEqualTo(slow.isSuperMaximal(spaced(phrase)));
            assertThat(new double[] {
                        phrase.rank().cValue(),
                        phrase.rank().npmi(),
                        phrase.rank().dispersion()
                    })
                    .as("seed %d: %s", seed, phrase)
                    .containsExactly(slow.rank(spaced(phrase)), within(1e-9));
        }
        assertThat(formulae.occurrences().stream()
                        .map(occurrence -> declarations.stream()
                                .filter(declaration ->
                                        declaration.document().id().equals(occurrence.documentId()))
                                .map(declaration -> declaration.quote(occurrence.characters()))
                                .findFirst()
                                .orElse(""))
                        .sorted())
                .as("seed %d", seed)
                .containsExactlyElementsOf(formulae.phrases().stream()
                        .flatMap(phrase -> Collections.nCopies(phrase.usage().occurrences(), phrase.text()).stream())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheFilesDoesNotShow(int seed) {
        Random random = new Random(seed);
        List<Declaration> declarations = corpus(random);
        List<Declaration> shuffled = new ArrayList<>(declarations);
        Collections.shuffle(shuffled, random);
        PhraseSettings few = new PhraseSettings(2, 5, 2);
        assertThat(Formulae.of(shuffled, few)).as("seed %d", seed).isEqualTo(Formulae.of(declarations, few));
    }

    private static String spaced(Phrase phrase) {
        return phrase.language().isChinese() ? String.join(" ", phrase.text().split("")) : phrase.text();
    }

    static List<Declaration> corpus(Random random) {
        return corpus(random, Language.ENGLISH);
    }

    static List<Declaration> corpus(Random random, Language language) {
        String[] words = language.isChinese()
                ? new String[] {"我", "们", "和"}
                : language.isRussian()
                        ? new String[] {"мы", "поддерживаем", "мир", "и", "все"}
                        : new String[] {"we", "support", "peace", "and", "the"};
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(document -> Written.declaration(
                        "d" + document,
                        random.nextInt(4) == 0 ? null : "20%02d-01-01".formatted(random.nextInt(20)),
                        language,
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(paragraph -> String.join(
                                        language.isChinese() ? "" : " ",
                                        random.ints(1 + random.nextInt(12), 0, words.length)
                                                .mapToObj(word -> words[word])
                                                .toList()))
                                .toArray(String[]::new)))
                .toList();
    }

    @Test
    void aWordRepeatedForPagesTakesNoLonger() {
        List<Declaration> declarations = IntStream.range(1, 6)
                .mapToObj(document -> Written.declaration(
                        "d" + document, null, String.join(" ", Collections.nCopies(10_000 * document, "peace"))))
                .toList();
        Formulae formulae = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Formulae.of(declarations, PhraseSettings.DEFAULT));
        assertThat(formulae.phrases())
                .extracting(Phrase::tokens)
                .containsExactlyInAnyOrder(10_000, 20_000, 30_000, 40_000);
    }

    @Test
    void tenThousandLikeParagraphsTakeNoLonger() {
        String paragraph = "we guard the quiet use of the water. For all who live by the lakes, we stay.";
        List<Declaration> declarations = IntStream.range(0, 100)
                .mapToObj(document -> Written.declaration(
                        "d" + document,
                        null,
                        Collections.nCopies(100, paragraph).toArray(String[]::new)))
                .toList();
        Formulae formulae = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Formulae.of(declarations, PhraseSettings.DEFAULT));
        assertThat(formulae.phrases()).hasSize(1);
        assertThat(formulae.occurrences()).hasSize(10_000);
    }

    @Test
    void aFibonacciTextTakesNoLonger() {
        String earlier = "water";
        String text = "water lake";
        while (text.length() < 700_000) {
            String longer = text + " " + earlier;
            earlier = text;
            text = longer;
        }
        List<Declaration> declarations =
                List.of(Written.declaration("a", null, text), Written.declaration("b", null, text));
        Formulae formulae = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Formulae.of(declarations, PhraseSettings.DEFAULT));
        assertThat(formulae.phrases()).hasSize(1);
    }

    private static Phrase phrase(List<Declaration> declarations, String text) {
        return Formulae.of(declarations, settings(2)).phrases().stream()
                .filter(phrase -> phrase.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static PhraseSettings settings(int minTokens) {
        return new PhraseSettings(minTokens, 1_000, 2);
    }
}

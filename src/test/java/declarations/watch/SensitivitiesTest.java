package declarations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.PhraseSettings;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Spellings;
import declarations.text.Token;
import declarations.text.Written;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensitivitiesTest {
    @Test
    void aLongerRunIsAskedForAndLessIsCarried() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", "2001-01-01", "one two three four five six seven", "red blue green grey"),
                Written.declaration("b", "2002-01-01", "nine one two three four five x red blue green grey"));
        assertThat(sensitivities(declarations, Spellings.NONE).stream()
                        .filter(each -> each.documentId().equals("b") && !each.folded()))
                .containsExactly(
                        new Sensitivity("b", 4, false, 9 / 11.0, 2),
                        new Sensitivity("b", 5, false, 5 / 11.0, 1),
                        new Sensitivity("b", 6, false, 0, 0),
                        new Sensitivity("b", 8, false, 0, 0));
    }

    @Test
    void foldsJoinWhatSpellingParts() {
        Spellings spellings = new Spellings(
                List.of(new Spellings.Rule(Language.ENGLISH, List.of("organisation"), List.of("organization"))));
        List<Declaration> declarations = List.of(
                Written.declaration("a", "2001-01-01", "we praise the organization of the lakes"),
                Written.declaration("b", "2002-01-01", "we praise the organisation of the lakes"));
        List<Sensitivity> found = sensitivities(declarations, spellings);
        assertThat(found).hasSize(16);
        assertThat(found).contains(new Sensitivity("b", 4, false, 0, 0), new Sensitivity("b", 4, true, 1, 1));
        assertThat(found).contains(new Sensitivity("b", 6, true, 1, 1), new Sensitivity("b", 8, true, 0, 0));
    }

    @Test
    void chineseIsScaledAndTheJobsOwnLengthIsWeighedToo() {
        List<Declaration> one = List.of(Written.declaration("a", null, Language.CHINESE, "我们重申和平"));
        assertThat(Watching.of(one, List.of(), Spellings.NONE, new PhraseSettings(3, 10, 2))
                        .sensitivities())
                .extracting(Sensitivity::tokens)
                .containsExactly(5, 5, 6, 6, 8, 8, 10, 10, 13, 13);
    }

    @Test
    void aDeclarationWithoutWordsHasNoShare() {
        assertThat(sensitivities(List.of(Written.declaration("a", "2001-01-01")), Spellings.NONE))
                .extracting(Sensitivity::carriedShare)
                .containsOnly(Double.NaN);
    }

    @Test
    void nothingIsWeighedWhereNothingIs() {
        assertThat(Watching.of(List.of(), List.of(), Spellings.NONE, PhraseSettings.DEFAULT))
                .isEqualTo(Watching.NOTHING);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFiguresAreThoseFoundByTryingAllRuns(int seed) {
        Random random = new Random(seed);
        List<Declaration> declarations = corpus(random);
        Formulae formulae = Formulae.of(declarations, new PhraseSettings(4, 10_000, 2));
        for (Sensitivity each : sensitivities(declarations, Spellings.NONE)) {
            Declaration declaration = declarations.stream()
                    .filter(one -> one.document().id().equals(each.documentId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(each.carriedShare())
                    .as("seed %d: %s", seed, each)
                    .isEqualTo(slow(declaration, declarations, each.tokens()));
            assertThat(each.phrases()).as("seed %d: %s", seed, each).isEqualTo((int) formulae.phrases().stream()
                    .filter(phrase -> phrase.tokens() >= each.tokens() && has(formulae, phrase, declaration))
                    .count());
        }
    }

    private static boolean has(Formulae formulae, Phrase phrase, Declaration declaration) {
        return formulae.occurrences().stream()
                .filter(place -> place.phraseId().equals(phrase.id()))
                .map(Occurrence::documentId)
                .anyMatch(declaration.document().id()::equals);
    }

    private static double slow(Declaration declaration, List<Declaration> all, int tokens) {
        int carried = 0;
        for (Paragraph paragraph : declaration.compared()) {
            BitSet covered = new BitSet();
            List<String> keys = keys(paragraph);
            for (int start = 0; start + tokens <= keys.size(); start++) {
                String run = text(keys.subList(start, start + tokens));
                if (all.stream()
                        .filter(other -> other.document().mayBeSourceOf(declaration.document()))
                        .flatMap(other -> other.compared().stream())
                        .anyMatch(other -> text(keys(other)).contains(run))) {
                    covered.set(start, start + tokens);
                }
            }
            carried += covered.cardinality();
        }
        return (double) carried / declaration.tokenCount();
    }

    private static String text(List<String> keys) {
        return " " + String.join(" ", keys) + " ";
    }

    private static List<String> keys(Paragraph paragraph) {
        return paragraph.tokens().stream().map(Token::key).toList();
    }

    private static List<Declaration> corpus(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(d -> Written.declaration(
                        "d" + d,
                        random.nextInt(5) == 0 ? null : "20%02d-01-01".formatted(random.nextInt(8)),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(p -> String.join(
                                        " ",
                                        random.ints(1 + random.nextInt(20), 0, 2)
                                                .mapToObj(word -> word == 0 ? "to" : "be")
                                                .toList()))
                                .toArray(String[]::new)))
                .toList();
    }

    private static List<Sensitivity> sensitivities(List<Declaration> declarations, Spellings spellings) {
        return Watching.of(declarations, List.of(), spellings, PhraseSettings.DEFAULT)
                .sensitivities();
    }
}

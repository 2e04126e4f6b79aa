package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.text.Declaration;
import declarations.text.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverlapTest {
    private static final String LONG = "condemn terrorism in all its forms and manifestations";
    private static final String LED = "we resolutely condemn terrorism in all its forms";
    private static final String SHORT = "condemn terrorism in all its forms";

    private final Formulae formulae = Formulae.of(FormulaeTest.five(), new PhraseSettings(2, 1_000, 2));

    @Test
    void withoutAnOrderAllCount() {
        assertThat(Overlap.NONE.counted(formulae)).isEqualTo(formulae.occurrences());
        assertThat(Overlap.NONE.shown(formulae)).isEqualTo(formulae.phrases());
    }

    @Test
    void theLongestTakesTheWordsOfTheShorter() {
        // the two of eight words overlap in d4; the more frequent one takes it, and the other is left with d3
        assertThat(texts(Overlap.LONGEST_FIRST)).containsExactly(LONG);
        assertThat(counted(Overlap.LONGEST_FIRST))
                .containsExactlyInAnyOrder("d1 " + LONG, "d2 " + LONG, "d4 " + LONG, "d3 " + LED);
    }

    @Test
    void theMostFrequentTakesTheWordsOfTheOthers() {
        assertThat(texts(Overlap.MOST_FREQUENT_FIRST)).containsExactly(SHORT);
        assertThat(counted(Overlap.MOST_FREQUENT_FIRST))
                .containsExactlyInAnyOrder("d1 " + SHORT, "d2 " + SHORT, "d3 " + SHORT, "d4 " + SHORT);
    }

    private List<String> texts(Overlap overlap) {
        return overlap.shown(formulae).stream().map(Phrase::text).toList();
    }

    private List<String> counted(Overlap overlap) {
        return overlap.counted(formulae).stream()
                .map(place -> place.documentId() + " " + text(place.phraseId()))
                .toList();
    }

    private String text(String id) {
        return formulae.phrases().stream()
                .filter(phrase -> phrase.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordIsCountedTwiceAndNoFreePhraseLeftOut(int seed) {
        List<Declaration> declarations = FormulaeTest.corpus(new Random(seed));
        Formulae all = Formulae.of(declarations, new PhraseSettings(2, 1_000, 2));
        for (Overlap overlap : List.of(Overlap.LONGEST_FIRST, Overlap.MOST_FREQUENT_FIRST)) {
            Set<String> taken = new HashSet<>();
            List<Occurrence> counted = overlap.counted(all);
            for (Occurrence place : counted) {
                assertThat(words(all, place)).as("seed %d", seed).allMatch(taken::add);
            }
            assertThat(all.occurrences())
                    .as("seed %d", seed)
                    .allMatch(place -> counted.contains(place)
                            || words(all, place).stream().anyMatch(taken::contains));
        }
    }

    private static List<String> words(Formulae all, Occurrence place) {
        int tokens = all.phrases().stream()
                .filter(phrase -> phrase.id().equals(place.phraseId()))
                .findFirst()
                .orElseThrow()
                .tokens();
        return IntStream.range(place.tokenStart(), place.tokenStart() + tokens)
                .mapToObj(word -> place.documentId() + " " + place.paragraphId() + " " + word)
                .toList();
    }

    @Test
    void aPhraseTakesItsOwnOverlapsOnce() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", null, "peace peace peace peace"),
                Written.declaration("b", null, "peace peace peace"));
        Formulae peace = Formulae.of(declarations, new PhraseSettings(2, 1_000, 2));
        assertThat(Overlap.NONE.counted(peace)).hasSize(3);
        assertThat(Overlap.LONGEST_FIRST.counted(peace)).hasSize(2);
    }
}

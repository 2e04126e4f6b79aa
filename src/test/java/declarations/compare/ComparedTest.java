package declarations.compare;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.text.Declaration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparedTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Whatever arrived, left or was corrected, and in whatever order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasComparedBeforeDoesNotShow(long seed) {
        Compared before = Compared.NOTHING;
        for (List<Declaration> now : Histories.of(seed, 36)) {
            Comparison fromScratch = Comparison.of(now, CompareSettings.DEFAULT, done -> {});
            Comparison comparison = Comparison.of(now, CompareSettings.DEFAULT, before, done -> {});
            assertThat(comparison).as("seed %d", seed).isEqualTo(fromScratch);
            before = new Compared(marks(now), comparison);
        }
    }

    /** The declaration that is added last is the only one that is looked at: of all others the old numbers are told. */
    @Test
    void whatIsKeptIsNotComparedAgain() {
        List<Declaration> corpus = Corpora.corpus(7, 30);
        Comparison comparison = Comparison.of(corpus.subList(0, 29), CompareSettings.DEFAULT, done -> {});
        Comparison told = new Comparison(List.of(), List.of(), List.of(), comparison.origins());
        Comparison after = Comparison.of(
                corpus, CompareSettings.DEFAULT, new Compared(marks(corpus.subList(0, 29)), told), done -> {});
        String added = corpus.get(29).document().id();
        assertThat(after.passages())
                .isNotEmpty()
                .allMatch(passage -> passage.later().documentId().equals(added));
    }

    @Test
    void marksAreReadAsTheyWereWritten() {
        List<Mark> marks = marks(Histories.of(1, 36).get(9));
        assertThat(marks).hasSizeGreaterThan(9);
        assertThat(Mark.read(Mark.written(marks))).isEqualTo(marks);
        assertThat(Mark.read(Mark.written(List.of()))).isEmpty();
    }

    private static List<Mark> marks(List<Declaration> declarations) {
        return declarations.stream()
                .map(Declaration::document)
                .sorted(Document.BY_DATE)
                .map(Mark::of)
                .toList();
    }
}

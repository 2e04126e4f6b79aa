package declarations.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import declarations.document.Block.Layout;
import declarations.document.Problem.Severity;
import declarations.document.Run.Counts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each record guards itself. */
class RecordsTest {
    @ParameterizedTest(name = "[{0}, {1}) and [{2}, {3}) overlap: {4}")
    @CsvSource({
        "0, 5, 4, 9, true",
        "0, 5, 5, 9, false",
        "2, 3, 0, 9, true",
        "0, 9, 2, 3, true",
        "4, 9, 0, 5, true",
    })
    void spansAreHalfOpen(int start, int end, int otherStart, int otherEnd, boolean overlap) {
        Span one = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
        assertThat(one.length()).isEqualTo(end - start);
    }

    @Test
    void aSpanRunsForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("[3, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThat(new Span(3, 3).isEmpty()).isTrue();
    }

    @Test
    void theDigestIsSha256() {
        String ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Digest.sha256("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(ofAbc);
        assertThat(Digest.hex(8, "abc")).isEqualTo("ba7816bf");
        assertThat(Digest.hex(64, "a", "b")).isEqualTo(Digest.sha256("a\nb".getBytes(StandardCharsets.UTF_8)));
        assertThat(Digest.hex(12, "мир")).hasSize(12).isNotEqualTo(Digest.hex(12, "???"));
    }

    @Test
    void countsAddUp() {
        assertThat(new Counts(15, 1, 2, 3, 4, 5))
                .hasToString("seen 15 = ingested 1 + unchanged 2 + duplicate 3 + rejected 4 + skipped 5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts(14, 1, 2, 3, 4, 5));
    }

    @Test
    void blankBlocksAndEmptyTextsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block(Layout.PARAGRAPH, " \n\t"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading.Text("0", "text/plain", "UTF-8", List.of(), new TreeMap<>(), List.of()));
    }

    @Test
    void readingsAreCopied() {
        List<Block> blocks = new ArrayList<>(List.of(new Block(Layout.PARAGRAPH, "peace")));
        Reading.Text text = new Reading.Text(
                "0", "text/plain", "UTF-8", blocks, Reading.properties(Map.of("Title", "P")), List.of());
        blocks.clear();
        assertThat(text.blocks()).hasSize(1);
        assertThat(text.properties()).containsOnlyKeys("title");
    }

    @Test
    void problemsAreOrderedByFileCodeAndDetail() {
        List<Problem> ordered = Stream.of(
                        new Problem("b", "A", Severity.WARNING, "", null),
                        new Problem("a", "B", Severity.WARNING, "x", "d"),
                        new Problem("a", "B", Severity.REJECTED, "w", null),
                        new Problem("a", "A", Severity.WARNING, "", null))
                .sorted(Problem.BY_FILE)
                .toList();
        assertThat(ordered)
                .extracting(problem -> problem.file() + problem.code() + problem.detail())
                .containsExactly("aA", "aBw", "aBx", "bA");
    }
}

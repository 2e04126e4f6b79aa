package declarations.report.page.clause;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.diff.WordDiff;
import declarations.report.page.clause.ClauseView.Piece;
import declarations.text.Declaration;
import declarations.text.Written;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We condemn salt. | We strongly condemn salt. | +strongly | “strongly” was added",
                "We strongly condemn salt. | We condemn salt. | −strongly | “strongly” was dropped",
                "We note the ice. | We stress the ice. | note → stress | “note” became “stress”",
                "We note the ice, today. | We note the ice. | −today | “today” was dropped",
                "We note ice on lakes. | We stress ice on rivers. | note → stress, … | in 2 places",
                "We note ice. | We note ice. | '' | ''"
            })
    void aChangeIsNamedInAWordAndInASentence(String before, String after, String word, String sentence) {
        WordDiff diff = diff(before.strip(), after.strip());
        assertThat(Changes.inAWord(diff)).isEqualTo(word);
        assertThat(Changes.said(diff).replace('\u00A0', ' ')).isEqualTo(sentence);
    }

    @Test
    void aShortChangeNamesMoreThanALongOne() {
        String tail = " and the harbour masters answer";
        WordDiff diff = diff(
                "One two three four five six seven eight nine ten eleven" + tail + " always.",
                "Somebody else wrote every single word of this long beginning anew" + tail + " never.");
        assertThat(Changes.inAWord(diff)).isEqualTo("always → never, …");
    }

    @Test
    void whatStayedForLongIsCutBetweenItsEnds() {
        String middle = IntStream.range(0, 60).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        List<Piece> pieces = Changes.pieces(diff("We note " + middle + " now", "We stress " + middle + " then"));
        assertThat(pieces)
                .extracting(Piece::kind)
                .containsExactly("same", "dropped", "added", "same", "cut", "same", "dropped", "added");
        assertThat(pieces.get(3).text()).isEqualTo("w0 w1 w2 w3 w4 w5 w6 w7 ");
        assertThat(pieces.get(4).text()).isEqualTo("45");
        assertThat(pieces.get(5).text()).startsWith(" w53").endsWith("w59 ");
    }

    @Test
    void aLongBeginningIsCutToItsLastWords() {
        String words = IntStream.range(0, 60).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        List<Piece> pieces = Changes.pieces(diff(words + " now", words + " then"));
        assertThat(pieces.get(0).kind()).isEqualTo("cut");
        assertThat(pieces.get(1).text()).endsWith("w59 ");
    }

    private static WordDiff diff(String before, String after) {
        Declaration left = Written.declaration("a", null, before);
        Declaration right = Written.declaration("b", null, after);
        return WordDiff.of(left, left.compared().get(0), right, right.compared().get(0));
    }
}

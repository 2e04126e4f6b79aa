package declarations.report.page.formula;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Span;
import declarations.phrase.Occurrence;
import declarations.phrase.YearUse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {
    private static List<Occurrence> places(int declarations, int each) {
        return IntStream.range(0, declarations * each)
                .mapToObj(i -> new Occurrence("f", "d" + i / each, "p" + i % each, 0, new Span(0, 1)))
                .toList();
    }

    @Test
    void fewPlacesAreAllShown() {
        assertThat(Concordance.some(places(5, 2), 10)).isEqualTo(places(5, 2));
    }

    @Test
    void ofManyTheFirstOfEachDeclarationIsShown() {
        assertThat(Concordance.some(places(5, 3), 10))
                .extracting(place -> place.documentId() + place.paragraphId())
                .containsExactly("d0p0", "d1p0", "d2p0", "d3p0", "d4p0");
    }

    @Test
    void ofManyDeclarationsTheEarliestAndTheLatestAreShown() {
        assertThat(Concordance.some(places(12, 1), 4))
                .extracting(Occurrence::documentId)
                .containsExactly("d0", "d1", "d10", "d11");
    }

    @ParameterizedTest
    @CsvSource({"'1,0,2,0,0', 3", "'1', 1", "'1,0', 1", "'', 0"})
    void yearsAfterTheLastUseAreLeftOut(String documents, int shown) {
        List<YearUse> years = documents.isEmpty()
                ? List.of()
                : List.of(documents.split(",")).stream()
                        .map(number -> new YearUse("f", 2001, Integer.parseInt(number), 3, 0, 1))
                        .toList();
        assertThat(LivesPart.used(years)).hasSize(shown);
    }

    @Test
    void aLongFillingIsCutInThePatternAndASharpOneKept() {
        String words = "word ".repeat(40).strip();
        assertThat(FormsPart.brief("we [-|strongly] condemn [" + words + "] $1"))
                .startsWith("we [-|strongly] condemn [word word")
                .endsWith("…] $1")
                .hasSizeLessThan(100);
    }
}

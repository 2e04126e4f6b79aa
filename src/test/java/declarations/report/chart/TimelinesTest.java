package declarations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.report.Specimens;
import declarations.report.view.Strip;
import declarations.report.view.Timeline;
import declarations.text.Declaration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    /** The first of June of each year from 2015. */
    private static List<Document> line(int documents) {
        return Specimens.plain(documents).declarations().stream()
                .map(Declaration::document)
                .toList();
    }

    @Test
    void aMarkStandsAtItsDate() {
        List<Document> two = line(2);
        Timeline line = Timelines.of(
                "t", two, document -> document.equals(two.get(0)) ? Timelines.Use.EXACT : Timelines.Use.NEAR);
        assertThat(line.exact())
                .as("151.5 days of 365, of the first of two years")
                .isEqualTo("M207.5 0v20");
        assertThat(line.near()).as("152.5 days of 366, of the second").isEqualTo("M708.3 10v10");
        assertThat(line.absent()).isEmpty();
        assertThat(line.years()).containsExactly("2015", "2016");
    }

    @Test
    void yearsAreWrittenEvenly() {
        assertThat(Timelines.of("t", line(1), any -> Timelines.Use.EXACT).years())
                .containsExactly("2015");
        assertThat(Timelines.of("t", line(5), any -> Timelines.Use.EXACT).years())
                .containsExactly("2015", "2016", "2017", "2018", "2019");
        assertThat(Timelines.of("t", line(24), any -> Timelines.Use.EXACT).years())
                .containsExactly("2015", "2021", "2027", "2032", "2038");
    }

    @Test
    void noDatesMakeNoTimeline() {
        assertThat(Timelines.of("t", List.of(), any -> Timelines.Use.EXACT).years())
                .isEmpty();
    }

    @Test
    void marksThatCannotBeToldApartAreOne() {
        List<Document> same = line(1);
        String once = Timelines.of("t", same, any -> Timelines.Use.EXACT).exact();
        String twice = Timelines.of("t", List.of(same.get(0), same.get(0)), any -> Timelines.Use.EXACT)
                .exact();
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void aStripIsFilledHollowAndBracketed() {
        List<Document> three = line(3);
        Strip strip = Strips.of(three, Set.of(three.get(0).id(), three.get(1).id()));
        assertThat(strip.width()).isEqualTo("36");
        assertThat(strip.present()).isEqualTo("M6 5v10M18 5v10");
        assertThat(strip.absent()).isEqualTo("M29 9h2v2h-2z");
        assertThat(strip.ends()).isEqualTo("M5 3h-2v13h2M19 3h2v13h-2");
        assertThat(Strips.years(three)).as("every other year").isEqualTo("M0 1h12M24 1h12");
        assertThat(Strips.of(three, Set.of()).ends()).isEmpty();
    }
}

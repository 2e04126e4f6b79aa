package declarations.report.page.declaration;

import java.util.List;

/**
 * How old the words of a declaration are: one bar, oldest words first.
 *
 * @param others the years whose segments have no room for a label
 */
public record AgeBar(String description, List<Segment> segments, String others, List<Row> rows) {
    /**
     * The words of one year.
     *
     * @param x where it begins, in hundredths of the bar
     * @param style {@code m1}, the oldest, to {@code m7}; empty for the words that are new here
     * @param label empty where there is no room for one
     * @param middle where the label stands
     * @param ink class of the label, which must stand out
     */
    public record Segment(
            String x, String width, String style, String label, String middle, String ink, boolean isNarrow) {}

    public record Row(String year, String words, String share) {}
}

package declarations.report.page.clause;

import java.util.List;

/** A chart of descent: dates to the right, a line a branch. */
public record Stemma(
        String title,
        String description,
        String width,
        String height,
        List<Line> lines,
        List<Dot> dots,
        List<Label> labels) {
    /**
     * @param style {@code from}, {@code from far} for little likeness, {@code second} or {@code lasts} for one wording
     */
    public record Line(String style, String path) {}

    public record Dot(String x, String y, String style, String tip) {}

    /**
     * @param style {@code what} for a change, {@code axis} for a year
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record Label(String x, String y, String style, String anchor, String text) {}
}

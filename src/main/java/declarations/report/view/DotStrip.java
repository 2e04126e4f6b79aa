package declarations.report.view;

import java.util.List;

/**
 * A chart of one series: a dot a declaration, dates to the right, the carried share upwards.
 *
 * @param dots none where there are crowds
 */
public record DotStrip(
        String id,
        String title,
        String description,
        List<Dot> dots,
        List<Crowd> crowds,
        List<Label> years,
        Label newest) {
    /**
     * One declaration.
     *
     * @param style {@code dot}, or {@code dot short} for a text of few words
     */
    public record Dot(String x, String y, String style, String tip) {}

    /**
     * Dots that are too many to be named one by one.
     *
     * @param style as of a dot
     * @param path a point for each place where there is one
     */
    public record Crowd(String style, String path) {}

    /**
     * Words of the chart.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record Label(String x, String y, String anchor, String text) {}
}

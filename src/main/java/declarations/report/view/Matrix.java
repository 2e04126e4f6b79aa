package declarations.report.view;

import java.util.List;

/**
 * A triangular chart: later declarations downwards, earlier ones to the right, a cell the share taken over.
 *
 * @param triangle path of the half that can be filled
 */
public record Matrix(
        String title,
        String description,
        String width,
        String height,
        String triangle,
        List<Step> steps,
        List<Label> labels,
        List<Label> numbers) {
    /**
     * All cells of one step of lightness.
     *
     * @param range such as {@code 20–35 %}
     */
    public record Step(String style, String range, String path) {}

    public record Label(String x, String y, String style, String text) {}
}

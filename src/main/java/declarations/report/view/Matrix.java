package declarations.report.view;

import java.util.List;

/**
 * A triangular chart: a row and a column each for a declaration or a year, a cell the share taken over.
 *
 * @param id what sets it apart on its page
 * @param ground path of the half that can be filled
 * @param tree path of what joins the rows; empty for none
 * @param grid where its cells are
 */
public record Matrix(
        String id,
        String title,
        String description,
        String width,
        String height,
        String ground,
        String tree,
        List<Step> steps,
        List<Label> labels,
        List<Label> numbers,
        Grid grid) {
    /**
     * All cells of one step of lightness.
     *
     * @param range such as {@code 20–35 %}
     */
    public record Step(String style, String range, String path) {}

    public record Label(String x, String y, String style, String text) {}

    /**
     * Where the cells are, in the pixels of the drawing.
     *
     * @param order of the rows from above: which of the declarations by date each is, with spaces; empty where a row is
     *     none
     */
    public record Grid(int left, int top, int side, String order) {}
}

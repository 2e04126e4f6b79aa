package declarations.report.view;

import java.util.List;

/**
 * A chart of two texts: a bar of blocks each, and bands that join what both have.
 *
 * @param width of the drawing, as all its numbers in pixels
 */
public record Bands(String title, String description, int width, int height, List<Shape> shapes, List<Label> labels) {
    /**
     * All that is drawn alike.
     *
     * @param style class of the style sheet
     */
    public record Shape(String style, String path) {}

    public record Label(int x, int y, String style, String text) {}
}

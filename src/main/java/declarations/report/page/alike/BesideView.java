package declarations.report.page.alike;

import declarations.report.view.Bands;
import declarations.report.view.Figure;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two declarations side by side.
 *
 * @param lang of both texts
 * @param choices what the rows can be narrowed to, all of them first
 * @param sections what the chart's blocks are where they are not paragraphs; empty where they are
 */
public record BesideView(
        Frame frame,
        String heading,
        List<Words> sentence,
        List<String> notes,
        List<Figure> figures,
        Text left,
        Text right,
        String lang,
        Bands chart,
        String sections,
        List<Choice> choices,
        List<Row> rows) {
    /** One of the two declarations. */
    public record Text(Words link, String title) {}

    /**
     * @param id of its radio button, which the style sheet knows
     */
    public record Choice(String id, String name, String count) {}

    /**
     * Paragraphs that belong together, or one that has no counterpart.
     *
     * @param style classes of the style sheet
     * @param heading of the section that begins here; empty for none
     * @param left empty where it is new
     * @param right null where it is gone
     * @param note what else there is to say; empty for nothing
     */
    public record Row(
            String style,
            String heading,
            String glyph,
            String verdict,
            List<Side> left,
            @Nullable Side right,
            List<Words> note) {}

    /**
     * A paragraph of one of the two.
     *
     * @param number link to it on its own page
     * @param text of the right one: with what the left one has in its place, where it stands against one paragraph only
     */
    public record Side(Words number, List<Part> text) {}

    /** Some words of a paragraph. */
    public record Part(String text, Change change) {}

    /** What became of words. */
    public enum Change {
        KEPT,
        DELETED,
        INSERTED
    }
}

package declarations.report.page.overview;

import declarations.report.view.Mark;
import declarations.report.view.Share;
import declarations.report.view.Words;
import java.util.List;

/**
 * What a report says otherwise than the last one, ready to be placed.
 *
 * @param root from the page to the report's folder: empty, or {@code ../}
 * @param none the sentence that stands where there is nothing to tell; empty otherwise
 */
public record StoryView(
        String root,
        String none,
        List<Setting> settings,
        Some<Document> documents,
        Some<Arrival> arrivals,
        List<Series> series,
        Some<Row> corrections,
        Some<Row> updates,
        Some<Problem> problems,
        Some<Text> texts) {
    /**
     * The first rows of a list, and what is said of the others; empty where these are all.
     */
    public record Some<T>(List<T> rows, String leftOut) {
        public Some {
            rows = List.copyOf(rows);
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    public record Setting(String name, String before, String now) {}

    /** A document of which something is told. */
    public record Document(String what, Words title, String date, List<String> details) {}

    /** A new declaration and its five numbers. */
    public record Arrival(
            Words title,
            String date,
            String dateIso,
            String words,
            Share carried,
            List<Words> main,
            String fresh,
            String dropped) {}

    /** What the latest declaration of a series took up and left out. */
    public record Series(String title, Words latest, List<Group> groups) {}

    /** Formulae of which the same is told. */
    public record Group(String title, boolean open, List<Formula> formulae, String leftOut) {}

    /**
     * @param note what more there is to say; empty for nothing
     */
    public record Formula(Words phrase, String note) {}

    /** A figure of an older declaration. */
    public record Row(Words title, Words figure, String before, String now, List<Words> why) {}

    public record Problem(String what, String file, String code, String detail) {}

    /** The paragraphs of an old text that the new one has not. */
    public record Text(Words title, List<Paragraph> gone, String leftOut) {}

    /** An old paragraph: struck out what the one that took its place has not. */
    public record Paragraph(String lang, List<Mark> marks, Words successor) {}
}

package declarations.report.page.declaration;

import declarations.report.view.Figure;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;

/** The newest declaration on one sheet of paper. */
public record SummaryView(
        Frame frame,
        Words title,
        List<Words> byline,
        List<Words> sentence,
        List<Figure> figures,
        List<Part> parts,
        String citation) {
    /**
     * A list under a heading.
     *
     * @param more how many are left out; empty for none
     * @param none said where there is nothing to list
     */
    public record Part(String anchor, String heading, List<Item> items, String more, String none) {}

    /**
     * One line.
     *
     * @param where it stands; no words where that is said by the link of the quotation
     * @param quote words of the document
     * @param note what is said of them
     */
    public record Item(Words where, Words quote, String note) {}
}

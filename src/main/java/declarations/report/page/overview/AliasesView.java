package declarations.report.page.overview;

import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;

/**
 * Ids that were published and are no more.
 *
 * @param leftOut what is said of those that the page does not list; empty for none
 */
public record AliasesView(Frame frame, String sentence, List<Row> rows, String leftOut) {
    public record Row(String old, String kind, Words now) {}
}

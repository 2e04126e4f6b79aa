package declarations.report.page.overview;

import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;

/**
 * The stories of all runs.
 *
 * @param pages this list, page by page; none where it has but one
 */
public record ChangesView(Frame frame, String sentence, List<Row> rows, List<Frame.Tab> pages) {
    /** One run. */
    public record Row(Words run, String time, String sentence) {}
}

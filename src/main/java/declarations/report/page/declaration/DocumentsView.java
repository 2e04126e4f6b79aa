package declarations.report.page.declaration;

import declarations.report.view.Frame;
import declarations.report.view.Share;
import declarations.report.view.Words;
import java.util.List;

/** The list of all declarations, one page of it; where there are more, all can be looked through from each. */
public record DocumentsView(Frame frame, List<Words> sentence, List<Frame.Tab> pages, List<Row> rows, String note) {
    /**
     * One declaration.
     *
     * @param series what people call it; empty for none
     */
    public record Row(
            String series,
            String year,
            String date,
            String dateIso,
            Words title,
            String kind,
            String place,
            String language,
            String words,
            String paragraphs,
            Share carried,
            List<Words> main,
            Share reused,
            List<Words> flags) {}
}

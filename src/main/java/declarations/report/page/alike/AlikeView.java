package declarations.report.page.alike;

import declarations.report.view.Frame;
import declarations.report.view.Matrix;
import declarations.report.view.Share;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which declarations of one language are alike. */
public record AlikeView(
        Frame frame,
        List<Words> sentence,
        List<Frame.Tab> languages,
        @Nullable Matrix matrix,
        List<Words> matrixNote,
        List<Row> rows,
        List<Words> rowsNote) {
    public record Row(
            Words later,
            String laterDate,
            Words earlier,
            String earlierDate,
            Share shareOfLater,
            Share shareOfEarlier,
            String jaccard,
            String passages,
            String longest) {}
}

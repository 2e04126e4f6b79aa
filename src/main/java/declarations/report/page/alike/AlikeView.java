package declarations.report.page.alike;

import declarations.report.view.Frame;
import declarations.report.view.Matrix;
import declarations.report.view.Share;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations of one language are alike.
 *
 * @param groupsNote what there is to say of those in no group; empty for nothing
 * @param matrices the same matrix in several orders; empty where there is none
 * @param cells the shares for the script, as {@link declarations.report.chart.ShareTable#text} says; empty where it has
 *     none
 * @param names of the declarations by date, linked; for the script too
 * @param picture instead of a matrix; null for none
 * @param pages how many pairs stand side by side on a page, and how to ask for one; empty where there are no pairs
 */
public record AlikeView(
        Frame frame,
        List<Words> sentence,
        List<Frame.Tab> languages,
        List<Group> groups,
        String groupsNote,
        List<Matrix> matrices,
        String cells,
        List<Words> names,
        @Nullable Picture picture,
        List<Words> matrixNote,
        List<Row> rows,
        List<Words> rowsNote,
        List<Words> pages) {
    /**
     * Declarations that stand together.
     *
     * @param name how many and from when to when
     * @param about what most of them are; empty where nothing holds for most
     */
    public record Group(String id, String name, String about, List<Words> members) {}

    /**
     * @param size width and height as shown, in pixels
     */
    public record Picture(String address, String alternative, int size) {}

    /**
     * @param beside to the page of both; null where they have none
     */
    public record Row(
            Words later,
            String laterDate,
            Words earlier,
            String earlierDate,
            Share shareOfLater,
            Share shareOfEarlier,
            String jaccard,
            String passages,
            String longest,
            @Nullable String beside) {}
}

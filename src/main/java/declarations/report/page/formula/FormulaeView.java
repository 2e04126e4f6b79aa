package declarations.report.page.formula;

import declarations.report.view.Frame;
import declarations.report.view.Strip;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recurring formulae of one language, one page of them. */
public record FormulaeView(
        Frame frame,
        List<Words> sentence,
        List<Words> note,
        List<Frame.Tab> languages,
        List<Frame.Tab> pages,
        String axis,
        String lang,
        List<Row> rows) {
    /**
     * One formula.
     *
     * @param rank its place among those of its language, from 1
     * @param aside why a reader may want to pass over it, such as {@code only a name}; null for no reason
     * @param status what became of it, series by series
     * @param places where it stands: the declarations that have it, one paragraph each
     * @param placesNote how many of them are not listed; empty for none
     */
    public record Row(
            String id,
            String rank,
            String text,
            @Nullable String aside,
            String words,
            String documents,
            Use first,
            Use last,
            String status,
            String absence,
            String cValue,
            Strip strip,
            List<Words> places,
            String placesNote) {}

    /**
     * Its first or last use.
     *
     * @param where empty when unknown
     */
    public record Use(List<Words> where, String dateIso) {}
}

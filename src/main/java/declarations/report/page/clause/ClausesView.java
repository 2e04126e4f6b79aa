package declarations.report.page.clause;

import declarations.report.view.Frame;
import declarations.report.view.Strip;
import declarations.report.view.Words;
import java.util.List;

/**
 * Clauses of one language, one page of them.
 *
 * @param reworded those with the most wordings; empty where the table is short
 * @param changed those that changed last
 * @param axis the years that the strips span
 */
public record ClausesView(
        Frame frame,
        List<Words> sentence,
        List<Words> note,
        List<Frame.Tab> languages,
        List<Frame.Tab> pages,
        List<Short> reworded,
        List<Short> changed,
        String axis,
        String lang,
        List<Row> rows) {
    /**
     * @param words of the clause, with the address of its page
     * @param note why it stands here
     */
    public record Short(Words words, String note) {}

    public record Row(
            Words words,
            String declarations,
            String paragraphs,
            String wordings,
            Strip strip,
            Words first,
            String firstIso,
            Words last,
            String lastIso,
            List<Words> changed,
            String changedIso) {}
}

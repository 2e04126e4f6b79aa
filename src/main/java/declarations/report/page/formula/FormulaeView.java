package declarations.report.page.formula;

import declarations.report.view.Frame;
import declarations.report.view.Strip;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recurring formulae of one language, one page of them.
 *
 * @param axis the years that the strips span; empty for none
 * @param years path of the bars above the strips
 */
public record FormulaeView(Frame frame, Opening opening, String axis, String years, String lang, List<Row> rows) {

    /**
     * What stands above the table.
     *
     * @param turns formulae whose use began, ended or began again most lately, by kind
     */
    public record Opening(
            List<Words> sentence,
            List<Words> note,
            List<Frame.Tab> languages,
            List<Frame.Tab> pages,
            List<Turn> turns) {}

    /** Formulae of one fate. */
    public record Turn(String name, List<Words> formulae) {}

    /**
     * One formula.
     *
     * @param rank its place among those of its language, from 1
     * @param formula links to its page
     * @param use counts and dates
     * @param kin what it may be folded under or left out for
     */
    public record Row(
            String id, String rank, Words formula, String words, Use use, Strip strip, Kin kin, String cValue) {}

    /**
     * How often and when it is used.
     *
     * @param status what became of it, series by series
     * @param statuses the same in single words, for the filter
     * @param lapsed date of its last use in a series where it lapsed; empty where it lapsed in none
     */
    public record Use(String documents, String share, Ends ends, String status, String statuses, String lapsed) {}

    /** Its first and last use; no words where none is dated. */
    public record Ends(List<Words> first, String firstIso, List<Words> last, String lastIso) {}

    /**
     * How it stands to others.
     *
     * @param aside why a reader may want to pass over it, such as {@code only a name}; null for no reason
     * @param variant whether a formula of better rank differs from it in a few words only
     * @param shorter its shorter forms
     */
    public record Kin(@Nullable String aside, boolean variant, List<Words> shorter) {}
}

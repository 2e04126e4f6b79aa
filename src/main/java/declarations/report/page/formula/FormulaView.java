package declarations.report.page.formula;

import declarations.report.view.Frame;
import declarations.report.view.Share;
import declarations.report.view.Timeline;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One formula.
 *
 * @param title the formula as declarations write it most often
 */
public record FormulaView(
        Frame frame, Words title, Lead lead, Lives lives, Lines lines, Kin kin, List<Companion> companions) {

    /**
     * The answer.
     *
     * @param timeline from the first use to the last
     */
    public record Lead(List<Words> sentence, List<Words> note, Timeline timeline) {}

    /** Since when and until when. */
    public record Lives(List<Series> series, List<Year> years) {}

    /**
     * What became of it in one series.
     *
     * @param dropped the first declaration of the series after its last use; empty for none
     */
    public record Series(String name, String status, String documents, Dated first, Dated last, Dated dropped) {}

    /** A declaration and its date; no words for none. */
    public record Dated(List<Words> where, String iso) {
        static final Dated NOTHING = new Dated(List.of(), "");
    }

    /**
     * One year.
     *
     * @param of the declarations of that year
     * @param interval in which the share may lie
     */
    public record Year(String year, String documents, String of, Share share, String interval) {}

    /**
     * Every place, year by year.
     *
     * @param note what is not shown, and where it is; empty for nothing
     */
    public record Lines(List<Group> groups, String note) {}

    /** The places of one year. */
    public record Group(String year, List<Line> lines) {}

    /** One place: the words before the formula, the formula, the words after it. */
    public record Line(Words where, String before, String formula, String after) {}

    /**
     * Its other forms.
     *
     * @param keys the words that all spellings are compared as
     * @param spellings how it is written, most often first; none where it is always written alike
     */
    public record Kin(String keys, List<Spelling> spellings, List<Form> forms, List<Pattern> patterns) {}

    /** A spelling. */
    public record Spelling(String text, String times) {}

    /** Another formula that holds this one, or is held by it. */
    public record Form(Words formula, String relation, String documents) {}

    /**
     * Wording that is alike but for some words.
     *
     * @param clause the page of the clause that it mostly stands in; null for none
     * @param others the formulae that are further of its forms
     */
    public record Pattern(
            String id,
            String text,
            String documents,
            @Nullable String clause,
            List<Slot> slots,
            List<Words> others) {}

    /** A gap of a pattern and what fills it. */
    public record Slot(String number, List<Filler> fillers, String note) {}

    /** @param text empty where nothing stands in the gap */
    public record Filler(String text, String documents, Words first, Words last) {}

    /** A formula that stands in the same paragraphs. */
    public record Companion(Words formula, String shared, String documents) {}
}

package declarations.report.page.formula;

import declarations.report.view.Frame;
import declarations.report.view.Timeline;
import declarations.report.view.Words;
import java.util.List;

/** The phrases that somebody keeps an eye on. */
public record WatchView(Frame frame, List<Words> sentence, List<Term> terms) {
    /**
     * One of them.
     *
     * @param sentence since when and until when it is used
     * @param counts of its places, in words
     * @param status what became of it, series by series; empty where it is used nowhere
     */
    public record Term(
            String id,
            String label,
            List<Words> sentence,
            String counts,
            String status,
            Timeline timeline,
            List<Use> uses) {}

    /** A declaration that has it. */
    public record Use(Words where, String dateIso, String date, String exact, String near, String status) {}
}

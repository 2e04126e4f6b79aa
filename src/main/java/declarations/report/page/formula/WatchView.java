package declarations.report.page.formula;

import declarations.report.view.Frame;
import declarations.report.view.Strip;
import declarations.report.view.Words;
import java.util.List;

/** The phrases that somebody keeps an eye on. */
public record WatchView(Frame frame, List<Words> sentence, List<Term> terms) {
    /**
     * One of them.
     *
     * @param counts in words, over all declarations
     * @param axis the years that the strip spans; empty for none
     */
    public record Term(String id, String label, String counts, String axis, Strip strip, List<Use> uses) {}

    /** A declaration that has it. */
    public record Use(Words where, String dateIso, String date, String exact, String near, String status) {}
}

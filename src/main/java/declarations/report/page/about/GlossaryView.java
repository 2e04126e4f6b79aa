package declarations.report.page.about;

import declarations.report.view.Frame;
import java.util.List;

/** The words that the report uses in a sense of its own. */
public record GlossaryView(Frame frame, List<Term> terms) {
    /**
     * @param id its anchor
     * @param definition heading of the method page that defines it
     */
    public record Term(String id, String word, String meaning, String definition) {}
}

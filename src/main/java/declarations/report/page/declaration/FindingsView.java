package declarations.report.page.declaration;

import declarations.report.view.Words;
import java.util.List;

/** What is found in one declaration beyond the provenance of its paragraphs. */
public record FindingsView(
        List<Beside> besides, List<Row> ages, List<Verb> verbs, List<Row> references, List<Row> terms) {
    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return besides.isEmpty() && ages.isEmpty() && verbs.isEmpty() && references.isEmpty() && terms.isEmpty();
    }

    /**
     * The declaration set beside an earlier one.
     *
     * @param anchor id of the section
     * @param sentence what became of the paragraphs, in numbers
     * @param moved paragraphs that stand elsewhere now
     * @param goneNote how many paragraphs that are gone are not listed; empty for none
     * @param rewordings new paragraphs that an earlier one is a little like
     */
    public record Beside(
            String anchor,
            String heading,
            List<Words> sentence,
            List<Words> moved,
            List<Row> rewordings,
            List<Gone> gone,
            String goneNote) {}

    /** A paragraph that has no counterpart any more. */
    public record Gone(Words where, String text, String lang, String note) {}

    /** A verb that became stronger or weaker. */
    public record Verb(Words where, Words then, Words now, String change, String before, String after, String lang) {}

    /** A thing and what is said of it. */
    public record Row(Words what, String first, String second) {}
}

package declarations.report.page.declaration;

import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found in one declaration beyond the provenance of its paragraphs. */
public record FindingsView(
        List<Beside> besides,
        List<Verb> verbs,
        List<Row> references,
        List<Row> terms,
        List<Words> newWords,
        String newWordsNote) {
    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return besides.isEmpty() && verbs.isEmpty() && references.isEmpty() && terms.isEmpty() && newWords.isEmpty();
    }

    /**
     * The declaration set beside an earlier one.
     *
     * @param anchor id of the section
     * @param sentence what became of the paragraphs, in numbers
     * @param moved paragraphs that stand elsewhere now
     * @param goneNote how many paragraphs that are gone are not listed; empty for none
     */
    public record Beside(
            String anchor, String heading, List<Words> sentence, List<Words> moved, List<Gone> gone, String goneNote) {}

    /**
     * A paragraph that has no counterpart any more.
     *
     * @param start its first words
     * @param text all of it; empty where the first words are all
     * @param note since when it stood there
     */
    public record Gone(Words where, String start, String text, String lang, String note) {}

    /** A verb that became stronger or weaker. */
    public record Verb(Words where, Words then, Words now, String change, String before, String after, String lang) {}

    /**
     * A thing and what is said of it.
     *
     * @param all where all of its uses are, from the report's folder; null for nowhere
     */
    public record Row(
            Words what,
            String first,
            String second,
            @Nullable String all) {}
}

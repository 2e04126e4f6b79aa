package declarations.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Verbs in the order of their strength, and the words by which the operative verb of a sentence is found. It is data:
 * how strong a verb is may be argued about.
 *
 * @param rows in the order of the table
 */
public record Ladder(List<Row> rows) {
    /** Kinds of rows that are no rungs. */
    private static final Set<String> HELPERS =
            Set.of("modifier", "pronoun", "subject", "tail", "toward", "between", "negation", "joining", "object");

    public Ladder {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the table.
     *
     * @param kind of verb ({@code instructive} …), or what else the phrase is: {@code modifier}, {@code pronoun} or
     *     {@code subject} (who the issuer is), {@code tail} (goes on a subject), {@code toward} (an object before the
     *     verb), {@code between} (may stand before the verb), {@code negation}, {@code joining} (before a further verb), {@code object} (only verbs have it after them)
     * @param rank of a verb in its kind, or the step of a modifier; else 0
     * @param phrases one or more; {@code ^} before one that may open a sentence without a subject, {@code ~} before one
     *     that may be a noun, {@code *} for up to three words
     */
    public record Row(String language, String kind, int rank, List<String> phrases) {
        public Row {
            phrases = List.copyOf(phrases);
        }

        boolean isRung() {
            return !HELPERS.contains(kind);
        }
    }

    /**
     * @param rows cells by the names of their columns: {@code lang}, {@code kind}, {@code rank}, {@code phrase}
     * @throws IllegalArgumentException naming the row that can't be used
     */
    public static Ladder of(List<Map<String, String>> rows) {
        List<Row> parsed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Cells cells = new Cells("ladder", i + 2, rows.get(i));
            String kind = cells.required("kind");
            boolean ranked = !HELPERS.contains(kind) || kind.equals("modifier");
            parsed.add(new Row(cells.required("lang"), kind, ranked ? cells.number("rank") : 0, cells.parts("phrase")));
        }
        return new Ladder(parsed);
    }
}

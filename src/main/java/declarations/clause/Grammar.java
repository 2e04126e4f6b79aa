package declarations.clause;

import declarations.document.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a ladder for one language, ready for looking up. */
record Grammar(
        Phrases<Rung> rungs,
        Phrases<Integer> modifiers,
        Phrases<Integer> pronouns,
        Phrases<Integer> subjects,
        Phrases<Integer> tails,
        Phrases<Integer> towards,
        Phrases<Integer> between,
        Phrases<Integer> negations,
        Phrases<Integer> joinings,
        Phrases<Integer> objects) {
    /**
     * A verb of the ladder.
     *
     * @param inner whether it may stand behind its subject
     * @param opening whether it may open a sentence without a subject
     * @param noun whether it may be a noun
     */
    record Rung(String kind, int rank, boolean inner, boolean opening, boolean noun) {
        Rung or(Rung other) {
            return new Rung(kind, rank, inner || other.inner, opening || other.opening, noun || other.noun);
        }
    }

    static Grammar of(Ladder ladder, Language language) {
        String tag = primary(language.tag());
        List<Ladder.Row> rows = ladder.rows().stream()
                .filter(row -> primary(row.language()).equals(tag))
                .toList();
        return new Grammar(
                rungs(rows),
                plain(rows, "modifier"),
                plain(rows, "pronoun"),
                plain(rows, "subject"),
                plain(rows, "tail"),
                plain(rows, "toward"),
                plain(rows, "between"),
                plain(rows, "negation"),
                plain(rows, "joining"),
                plain(rows, "object"));
    }

    /** The language without script or country. */
    static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static Phrases<Rung> rungs(List<Ladder.Row> rows) {
        Map<List<String>, Rung> rungs = new HashMap<>();
        for (Ladder.Row row : rows) {
            for (String phrase : row.isRung() ? row.phrases() : List.<String>of()) {
                boolean opening = phrase.startsWith("^");
                boolean noun = phrase.startsWith("~");
                Rung rung = new Rung(row.kind(), row.rank(), !opening, opening, noun);
                rungs.merge(Lexemes.keys(opening || noun ? phrase.substring(1) : phrase), rung, Rung::or);
            }
        }
        return new Phrases<>(rungs);
    }

    private static Phrases<Integer> plain(List<Ladder.Row> rows, String kind) {
        Map<List<String>, Integer> phrases = new HashMap<>();
        rows.stream()
                .filter(row -> row.kind().equals(kind))
                .forEach(row -> row.phrases().forEach(phrase -> phrases.put(Lexemes.keys(phrase), row.rank())));
        return new Phrases<>(phrases);
    }
}

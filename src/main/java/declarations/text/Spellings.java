package declarations.text;

import declarations.document.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spellings and turns of phrase that are taken as one, such as {@code organisation} and {@code organization}.
 *
 * @param rules the first that matches at a place holds; the longest go first
 */
public record Spellings(List<Rule> rules) {
    public static final Spellings NONE = new Spellings(List.of());

    public Spellings {
        rules = rules.stream()
                .sorted(Comparator.comparing((Rule rule) -> -rule.from().size()))
                .toList();
        FoldLoops.refuse(rules);
    }

    /**
     * @param from key tokens as they stand, at least one
     * @param to what they count as, at least one
     */
    public record Rule(Language language, List<String> from, List<String> to) {
        public Rule {
            from = List.copyOf(from);
            to = List.copyOf(to);
            if (from.isEmpty() || to.isEmpty()) {
                throw new IllegalArgumentException("a fold needs words on both sides");
            }
        }

        @Override
        public String toString() {
            return language + " \"" + String.join(" ", from) + "\" → \"" + String.join(" ", to) + "\"";
        }
    }

    /**
     * The rules of a table. Rows that say the same twice, or that fold something into itself, count for nothing.
     *
     * @param rows with {@code lang}, {@code from} and {@code to}, as they are written
     * @throws IllegalArgumentException naming the row, counted from 2: the first is that of the column names
     */
    public static Spellings of(List<Map<String, String>> rows) {
        Map<List<Object>, Rule> rules = new HashMap<>();
        List<Rule> inOrder = new ArrayList<>();
        int line = 1;
        for (Map<String, String> row : rows) {
            line++;
            Rule rule = rule(row, "row " + line + ": ");
            Rule same = rules.putIfAbsent(List.of(rule.language(), rule.from()), rule);
            if (same != null && !same.to().equals(rule.to())) {
                throw new IllegalArgumentException("row " + line + ": " + rule + " and " + same + " can't both hold");
            }
            if (same == null && !rule.from().equals(rule.to())) {
                inOrder.add(rule);
            }
        }
        return new Spellings(inOrder);
    }

    private static Rule rule(Map<String, String> row, String where) {
        Language language = CsvRows.language(row, where);
        return new Rule(language, CsvRows.keys(row, "from", language, where), CsvRows.keys(row, "to", language, where));
    }

    /**
     * The declaration with these words folded; ids, numbers and texts of its paragraphs stay. Where several words become
     * one or one becomes several, each new word stands for the place of those it came from.
     */
    public Declaration apply(Declaration declaration) {
        return Folding.of(rules, declaration.document().language()).apply(declaration);
    }

    /** Each declaration folded. */
    public List<Declaration> apply(List<Declaration> declarations) {
        Map<Language, Folding> foldings = new HashMap<>();
        return declarations.stream()
                .map(declaration -> foldings.computeIfAbsent(
                                declaration.document().language(), language -> Folding.of(rules, language))
                        .apply(declaration))
                .toList();
    }

    /** The keys of a phrase folded. */
    public List<String> keys(List<String> keys, Language language) {
        return Folding.of(rules, language).keys(keys);
    }
}

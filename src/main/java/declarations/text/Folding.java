package declarations.text;

import declarations.document.Language;
import declarations.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules of one language by the word they begin with, and the folding of tokens by them. */
final class Folding {
    /*
     * A pass goes from left to right and takes the longest rule at each place; passes go on until one changes nothing,
     * so that folding twice is folding once. They end because no rule leads back to itself: what a rule writes can only
     * be taken up, whole or in part, by rules further down.
     */
    private final Map<String, List<Spellings.Rule>> rules = new HashMap<>();

    private Folding() {}

    static Folding of(List<Spellings.Rule> longestFirst, Language language) {
        Folding folding = new Folding();
        for (Spellings.Rule rule : longestFirst) {
            if (holds(rule.language(), language)) {
                folding.rules
                        .computeIfAbsent(rule.from().get(0), first -> new ArrayList<>())
                        .add(rule);
            }
        }
        return folding;
    }

    /** Whether what is said of a language holds for another: what of {@code en}, for {@code en-GB}. */
    static boolean holds(Language said, Language language) {
        return language.tag().equals(said.tag()) || language.tag().startsWith(said.tag() + "-");
    }

    Declaration apply(Declaration declaration) {
        if (rules.isEmpty()) {
            return declaration;
        }
        List<Paragraph> paragraphs =
                declaration.paragraphs().stream().map(this::apply).toList();
        return new Declaration(declaration.document(), declaration.text(), paragraphs);
    }

    private Paragraph apply(Paragraph paragraph) {
        List<Token> tokens = tokens(paragraph.tokens());
        return tokens == paragraph.tokens()
                ? paragraph
                : new Paragraph(
                        paragraph.id(),
                        paragraph.kind(),
                        paragraph.number(),
                        paragraph.section(),
                        paragraph.span(),
                        paragraph.text(),
                        tokens);
    }

    List<String> keys(List<String> keys) {
        List<Token> tokens = IntStream.range(0, keys.size())
                .mapToObj(i -> new Token(keys.get(i), new Span(i, i + 1)))
                .toList();
        return tokens(tokens).stream().map(Token::key).toList();
    }

    /** The list itself where no rule matches. */
    private List<Token> tokens(List<Token> tokens) {
        List<Token> before = tokens;
        List<Token> after = pass(before);
        while (after != before) {
            before = after;
            after = pass(before);
        }
        return after;
    }

    private List<Token> pass(List<Token> tokens) {
        List<Token> folded = null;
        int done = 0;
        for (int i = 0; i < tokens.size(); ) {
            Spellings.Rule rule = ruleAt(tokens, i);
            if (rule == null) {
                i++;
                continue;
            }
            folded = folded == null ? new ArrayList<>(tokens.size() + 8) : folded;
            folded.addAll(tokens.subList(done, i));
            done = i + rule.from().size();
            write(folded, rule.to(), tokens.subList(i, done));
            i = done;
        }
        if (folded == null) {
            return tokens;
        }
        folded.addAll(tokens.subList(done, tokens.size()));
        return folded;
    }

    private Spellings.@Nullable Rule ruleAt(List<Token> tokens, int start) {
        for (Spellings.Rule rule : rules.getOrDefault(tokens.get(start).key(), List.of())) {
            int i = 1;
            while (i < rule.from().size()
                    && start + i < tokens.size()
                    && rule.from().get(i).equals(tokens.get(start + i).key())) {
                i++;
            }
            if (i == rule.from().size()) {
                return rule;
            }
        }
        return null;
    }

    /** Each new word stands for its share of the old ones, at least one. */
    private static void write(List<Token> folded, List<String> to, List<Token> old) {
        for (int i = 0; i < to.size(); i++) {
            int first = i * old.size() / to.size();
            int last = ((i + 1) * old.size() - 1) / to.size();
            folded.add(new Token(
                    to.get(i),
                    new Span(old.get(first).span().start(), old.get(last).span().end())));
        }
    }
}

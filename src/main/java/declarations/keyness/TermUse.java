package declarations.keyness;

import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place where a term stands.
 *
 * @param tokens of the paragraph
 */
public record TermUse(Paragraph paragraph, Span tokens) {
    /**
     * The first uses of some terms in a declaration, each in another paragraph.
     *
     * @param most of each term
     */
    public static Map<String, List<TermUse>> in(Declaration declaration, Set<String> terms, int most) {
        Map<String, List<TermUse>> uses = new HashMap<>();
        for (Paragraph paragraph : declaration.compared()) {
            Terms.each(paragraph, declaration.document().language(), (term, tokens) -> {
                if (terms.contains(term)) {
                    List<TermUse> its = uses.computeIfAbsent(term, none -> new ArrayList<>());
                    boolean known =
                            !its.isEmpty() && its.get(its.size() - 1).paragraph.equals(paragraph);
                    if (!known && its.size() < most) {
                        its.add(new TermUse(paragraph, tokens));
                    }
                }
            });
        }
        return uses;
    }
}

package declarations.phrase;

import declarations.document.Document;
import declarations.text.Declaration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The declarations that stand for their works: works are counted, not files. */
final class Primaries {
    private Primaries() {}

    /** One of each work in each language, by date. */
    static List<Declaration> of(List<Declaration> declarations) {
        Set<List<String>> seen = new HashSet<>();
        return declarations.stream()
                .filter(declaration -> declaration.document().primary())
                .sorted(Comparator.comparing(Declaration::document, Document.BY_DATE))
                .filter(declaration -> seen.add(List.of(
                        declaration.document().workId(),
                        declaration.document().language().tag())))
                .toList();
    }
}

package declarations.report.library;

import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest dated declaration that is compared; of several languages, the most frequent one's. */
public record Newest(Declaration declaration, Coverage coverage) {
    public static @Nullable Newest of(Library library) {
        for (Language language : library.languages()) {
            List<Declaration> dated = library.compared(language).stream()
                    .filter(each -> each.document().occasion().date() != null)
                    .toList();
            if (!dated.isEmpty()) {
                Declaration last = dated.get(dated.size() - 1);
                Coverage coverage = library.coverage(last.document());
                if (coverage != null) {
                    return new Newest(last, coverage);
                }
            }
        }
        return null;
    }

    public Document document() {
        return declaration.document();
    }
}

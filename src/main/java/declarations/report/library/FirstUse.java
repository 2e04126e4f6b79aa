package declarations.report.library;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words no earlier declaration has. Of each word the two earliest uses in different works are kept: one is
 * another work than the one that asks, and no third use can be earlier than both.
 */
public final class FirstUse {
    /** The last day a use can be of. */
    private record Use(LocalDate day, String workId) {}

    private record Uses(Use first, @Nullable Use second) {
        Uses with(Use use) {
            if (use.workId.equals(first.workId)) {
                return use.day.isBefore(first.day) ? new Uses(use, second) : this;
            }
            if (use.day.isBefore(first.day)) {
                return new Uses(use, first);
            }
            return second == null || use.day.isBefore(second.day) ? new Uses(first, use) : this;
        }

        boolean before(LocalDate day, String workId) {
            return isBefore(first, day, workId) || second != null && isBefore(second, day, workId);
        }

        private static boolean isBefore(Use use, LocalDate day, String workId) {
            return use.day.isBefore(day) && !use.workId.equals(workId);
        }
    }

    private final Map<Language, Map<String, Uses>> words = new HashMap<>();

    public FirstUse(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            Document document = declaration.document();
            PartialDate date = document.occasion().date();
            if (date != null) {
                add(declaration, new Use(date.last(), document.workId()));
            }
        }
    }

    private void add(Declaration declaration, Use use) {
        Map<String, Uses> known = words.computeIfAbsent(declaration.document().language(), language -> new HashMap<>());
        for (Paragraph paragraph : declaration.compared()) {
            for (Token token : paragraph.tokens()) {
                known.merge(token.key(), new Uses(use, null), (uses, other) -> uses.with(use));
            }
        }
    }

    /** Whether a word of this dated document stands in no declaration that is earlier for certain. */
    public boolean isNew(String key, Document document) {
        PartialDate date = document.occasion().date();
        Uses uses = words.getOrDefault(document.language(), Map.of()).get(key);
        return date != null && (uses == null || !uses.before(date.first(), document.workId()));
    }
}

package declarations.report.page.alike;

import declarations.carry.AnyTwo;
import declarations.carry.Carried;
import declarations.carry.Dropped;
import declarations.document.Language;
import declarations.report.library.FindingIndex.Found;
import declarations.report.library.Library;
import declarations.report.library.SideBySide.Beside;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two declarations, and what became of the paragraphs of the one in the other.
 *
 * @param carried by the id of the right paragraph; those that are too short are not in it
 * @param dropped ids of left paragraphs
 */
record Matched(Declaration left, Declaration right, Map<String, Carried> carried, Set<String> dropped) {
    /** Finds what is to be matched; what the corpus was asked already is not asked again. */
    static final class Finder {
        private final Library library;
        private final Map<Language, AnyTwo> languages = new HashMap<>();

        Finder(Library library) {
            this.library = library;
        }

        Matched of(Beside page) {
            Found found = library.findings().found(page.laterId());
            if (found.bases().contains(page.earlierId())) {
                return matched(
                        page,
                        found.carried().stream()
                                .filter(each -> each.baseId().equals(page.earlierId()))
                                .toList(),
                        found.dropped().stream()
                                .filter(each -> each.baseId().equals(page.earlierId()))
                                .map(Dropped::paragraphId)
                                .toList());
            }
            AnyTwo.Beside beside =
                    language(library.document(page.laterId()).language()).of(page.earlierId(), page.laterId());
            return matched(page, beside.carried(), beside.dropped());
        }

        private Matched matched(Beside page, List<Carried> carried, List<String> dropped) {
            return new Matched(
                    library.declaration(page.earlierId()),
                    library.declaration(page.laterId()),
                    carried.stream().collect(Collectors.toMap(Carried::paragraphId, each -> each)),
                    Set.copyOf(dropped));
        }

        /** Pages are written on several threads. */
        private synchronized AnyTwo language(Language language) {
            return languages.computeIfAbsent(
                    language,
                    its -> new AnyTwo(library.declarations().stream()
                            .filter(each -> each.document().language().equals(its))
                            .toList()));
        }
    }

    /** How many right paragraphs have a status. */
    long count(Carried.Status... statuses) {
        Set<Carried.Status> some = Set.of(statuses);
        return carried.values().stream()
                .filter(each -> some.contains(each.status()))
                .count();
    }

    long moved() {
        return carried.values().stream().filter(Carried::moved).count();
    }
}

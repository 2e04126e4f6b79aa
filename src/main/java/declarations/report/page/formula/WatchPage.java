package declarations.report.page.formula;

import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.watch.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Since when and until when are the phrases used that somebody keeps an eye on? */
final class WatchPage {
    private WatchPage() {}

    static WatchView of(Library library, Frames frames) {
        Map<String, List<Watched>> byTerm = new LinkedHashMap<>();
        library.content()
                .findings()
                .watching()
                .watched()
                .forEach(watched -> byTerm.computeIfAbsent(watched.termId(), id -> new ArrayList<>())
                        .add(watched));
        List<WatchedTerm> terms = byTerm.values().stream()
                .map(term -> new WatchedTerm(library, term))
                .toList();
        return new WatchView(
                frames.page("Watch-list", "watch.html", "watch"),
                sentence(terms),
                terms.stream().map(WatchedTerm::view).toList());
    }

    private static List<Words> sentence(List<WatchedTerm> terms) {
        if (terms.isEmpty()) {
            return Sentence.plain("No phrase is watched: the key “watch” of the job file names those that are to have a"
                    + " timeline here.");
        }
        WatchedTerm widest = terms.stream()
                .max(Comparator.comparingInt(term -> term.uses().size()))
                .orElseThrow();
        long unused = terms.stream().filter(term -> term.uses().isEmpty()).count();
        return Sentence.plain(Show.count(terms.size(), "phrase is", "phrases are") + " watched; the most widespread, “"
                + widest.label() + "”, is used in "
                + Show.count(widest.uses().size(), "declaration")
                + (unused == 0 ? "." : "; " + Show.count(unused, "phrase is", "phrases are") + " used in none."));
    }
}

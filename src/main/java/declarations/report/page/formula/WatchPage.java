package declarations.report.page.formula;

import declarations.document.Document;
import declarations.report.chart.Strips;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.watch.Watched;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How often does each declaration use the phrases that somebody keeps an eye on? */
final class WatchPage {
    private final Library library;
    private final List<Document> line;

    private WatchPage(Library library) {
        this.library = library;
        this.line = library.content().comparedDeclarations().stream()
                .map(Declaration::document)
                .filter(document -> document.primary() && document.occasion().date() != null)
                .toList();
    }

    static WatchView of(Library library, Frames frames) {
        WatchPage page = new WatchPage(library);
        Map<String, List<Watched>> terms = new LinkedHashMap<>();
        library.content()
                .findings()
                .watching()
                .watched()
                .forEach(watched -> terms.computeIfAbsent(watched.termId(), id -> new ArrayList<>())
                        .add(watched));
        return new WatchView(
                frames.page("Watch-list", "watch.html", "watch"),
                page.sentence(terms),
                terms.values().stream().map(page::term).toList());
    }

    private List<Words> sentence(Map<String, List<Watched>> terms) {
        if (terms.isEmpty()) {
            return Sentence.plain("No phrase is watched: the key “watch” of the job file names those that are to have a"
                    + " timeline here.");
        }
        List<Watched> widest = terms.values().stream()
                .max((left, right) -> Long.compare(users(left), users(right)))
                .orElseThrow();
        return Sentence.plain(Show.count(terms.size(), "phrase is", "phrases are") + " watched; the most widespread, “"
                + Visible.text(widest.get(0).label()) + "”, is used by " + Show.count(users(widest)) + " of "
                + Show.count(widest.size(), "declaration") + ".");
    }

    private static long users(List<Watched> term) {
        return term.stream().filter(WatchPage::isUse).count();
    }

    private static boolean isUse(Watched watched) {
        return watched.exact() + watched.near() > 0;
    }

    private WatchView.Term term(List<Watched> term) {
        List<Watched> uses = term.stream().filter(WatchPage::isUse).toList();
        Set<String> users = uses.stream().map(Watched::documentId).collect(Collectors.toSet());
        long exact = uses.stream().mapToLong(Watched::exact).sum();
        long near = uses.stream().mapToLong(Watched::near).sum();
        return new WatchView.Term(
                term.get(0).termId(),
                Visible.text(term.get(0).label()),
                Show.count(exact, "place has", "places have") + " the words of a variant, " + Show.count(near) + " "
                        + (near == 1 ? "is" : "are") + " near; in " + Show.count(users.size()) + " of "
                        + Show.count(term.size(), "declaration") + ".",
                Strips.axis(line),
                Strips.of(line, users),
                uses.stream().map(this::use).toList());
    }

    private WatchView.Use use(Watched watched) {
        Document document = library.document(watched.documentId());
        return new WatchView.Use(
                Words.link(library.label(document), "d/" + document.id() + ".html"),
                Objects.toString(document.occasion().date(), ""),
                document.occasion().date() == null
                        ? ""
                        : Show.date(document.occasion().date()),
                Show.count(watched.exact()),
                Show.count(watched.near()),
                Show.status(watched.status()));
    }
}

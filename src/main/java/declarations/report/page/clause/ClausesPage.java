package declarations.report.page.clause;

import declarations.document.Document;
import declarations.document.Language;
import declarations.report.chart.Strips;
import declarations.report.frame.Frames;
import declarations.report.library.FamilyIndex;
import declarations.report.library.Library;
import declarations.report.page.clause.Versions.Use;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which clauses are said again and again, and which of them change? */
final class ClausesPage {
    private static final int SHORT_LIST = 5;
    private static final int LONGEST = 110;

    private final Library library;
    private final Frames frames;
    private final Language language;
    private final List<Versions> clauses;

    /** The dated declarations that count, by date. */
    private final List<Document> line;

    ClausesPage(Library library, Frames frames, Language language) {
        this.library = library;
        this.frames = frames;
        this.language = language;
        this.clauses = library.families().shown(language).stream()
                .map(family -> Versions.of(library, family))
                .toList();
        this.line = library.compared(language).stream()
                .map(Declaration::document)
                .filter(document -> document.primary() && document.occasion().date() != null)
                .toList();
    }

    /** The most frequent language has the plain name. */
    static String file(Library library, Language language, int page) {
        boolean main = library.shownLanguages().get(0).equals(language);
        return "clauses" + (main ? "" : "." + language) + (page == 0 ? "" : "-" + (page + 1)) + ".html";
    }

    static int pages(Library library, Language language) {
        int size = library.families().shown(language).size();
        return Math.max(1, (size + FamilyIndex.PAGE - 1) / FamilyIndex.PAGE);
    }

    ClausesView view(int page) {
        boolean hasLists = page == 0 && clauses.size() > SHORT_LIST;
        return new ClausesView(
                frames.page("Clauses", "clauses.html", "lineage"),
                sentence(),
                note(),
                Frames.languages(library.languages(), language, each -> file(library, each, 0)),
                tabs(page),
                hasLists ? reworded() : List.of(),
                hasLists ? changed() : List.of(),
                Strips.axis(line),
                Show.tag(language),
                clauses.stream()
                        .skip((long) page * FamilyIndex.PAGE)
                        .limit(FamilyIndex.PAGE)
                        .map(this::row)
                        .toList());
    }

    private List<Frame.Tab> tabs(int open) {
        int pages = pages(library, language);
        return pages == 1
                ? List.of()
                : IntStream.range(0, pages)
                        .mapToObj(page ->
                                new Frame.Tab(String.valueOf(page + 1), file(library, language, page), page == open))
                        .toList();
    }

    private List<Words> sentence() {
        if (clauses.isEmpty()) {
            return Sentence.plain(
                    "A clause is a paragraph that a later declaration has again, word for word or edited; "
                            + (library.compared(language).size() < 2
                                    ? "it takes two declarations to find one."
                                    : "no paragraph here is like an earlier one."));
        }
        Versions widest = clauses.stream().min(BY_DECLARATIONS).orElseThrow();
        Versions reworded = clauses.stream().min(BY_WORDINGS).orElseThrow();
        int all = library.families().all(language);
        Sentence sentence = Sentence.of(Show.count(all, "clause recurs", "clauses recur") + " in "
                        + Show.language(language) + ". The most widespread stands in "
                        + Show.count(widest.declarations(), "declaration") + ": “")
                .say(words(widest))
                .say("”");
        if (reworded.wordings() < 2) {
            return sentence.say("; none of them ever changed its words.").words();
        }
        if (reworded.equals(widest)) {
            return sentence.say("; it has the most wordings, too: " + Show.count(reworded.wordings()) + ".")
                    .words();
        }
        return sentence.say(". The most often reworded has " + Show.count(reworded.wordings(), "wording") + ": “")
                .say(words(reworded))
                .say("”.")
                .words();
    }

    private static final Comparator<Versions> BY_DECLARATIONS =
            Comparator.comparing(versions -> -versions.declarations());

    /** The most first; of equals as in the table. */
    private static final Comparator<Versions> BY_WORDINGS = Comparator.comparing(versions -> -versions.wordings());

    private List<Words> note() {
        int hidden = library.families().all(language) - clauses.size();
        return hidden == 0
                ? List.of()
                : Sentence.of("The " + Show.count(clauses.size()) + " largest have a row and a page; "
                                + Show.count(hidden, "smaller one is", "smaller ones are") + " in ")
                        .link("families.csv", "data/families.csv")
                        .say(".")
                        .words();
    }

    private List<ClausesView.Short> reworded() {
        return clauses.stream()
                .sorted(BY_WORDINGS)
                .limit(SHORT_LIST)
                .filter(each -> each.wordings() > 1)
                .map(each -> new ClausesView.Short(words(each), Show.count(each.wordings(), "wording")))
                .toList();
    }

    private List<ClausesView.Short> changed() {
        return clauses.stream()
                .filter(each -> each.lastChange() != null)
                .sorted(Comparator.comparing(
                        (Versions each) ->
                                Objects.requireNonNull(each.lastChange()).document(),
                        Document.BY_DATE.reversed()))
                .limit(SHORT_LIST)
                .map(each -> new ClausesView.Short(
                        words(each),
                        "in "
                                + library.label(Objects.requireNonNull(each.lastChange())
                                        .document())))
                .toList();
    }

    private Words words(Versions versions) {
        return new Words(
                Show.cut(versions.newest().words(), LONGEST),
                Show.tag(language),
                library.families().href(versions.family().id()));
    }

    private ClausesView.Row row(Versions versions) {
        Use changed = versions.lastChange();
        return new ClausesView.Row(
                words(versions),
                Show.count(versions.declarations()),
                Show.count(versions.uses().size()),
                Show.count(versions.wordings()),
                Strips.of(
                        line,
                        versions.uses().stream().map(use -> use.document().id()).collect(Collectors.toSet())),
                link(versions.root()),
                iso(versions.root()),
                link(versions.newest()),
                iso(versions.newest()),
                changed == null ? List.of() : List.of(link(changed)),
                changed == null ? "" : iso(changed));
    }

    private Words link(Use use) {
        return Words.link(
                library.label(use.document()),
                "d/" + use.document().id() + ".html#" + use.paragraph().id());
    }

    private static String iso(Use use) {
        return Objects.toString(use.document().occasion().date(), "");
    }
}

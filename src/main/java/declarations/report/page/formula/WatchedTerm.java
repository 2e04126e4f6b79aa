package declarations.report.page.formula;

import declarations.document.Document;
import declarations.document.Language;
import declarations.phrase.SeriesUse;
import declarations.report.chart.Timelines;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Timeline;
import declarations.report.view.Words;
import declarations.watch.Watched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What there is to say of one watched phrase. */
final class WatchedTerm {
    private final Library library;
    private final Links links;
    private final List<Watched> all;
    private final List<Watched> uses;

    /** @param all of one phrase, declaration by declaration, by date */
    WatchedTerm(Library library, List<Watched> all) {
        this.library = library;
        this.links = new Links(library, "");
        this.all = all;
        this.uses = all.stream()
                .filter(watched -> watched.exact() + watched.near() > 0)
                .toList();
    }

    String label() {
        return Visible.text(all.get(0).label());
    }

    List<Watched> uses() {
        return uses;
    }

    WatchView.Term view() {
        return new WatchView.Term(
                all.get(0).termId(),
                label(),
                sentence(),
                counts(),
                status(),
                timeline(),
                uses.stream().map(this::use).toList());
    }

    private List<Words> sentence() {
        if (uses.isEmpty()) {
            return Sentence.plain("No declaration uses it.");
        }
        Sentence sentence = Sentence.of("Used in " + Show.count(uses.size(), "declaration"));
        List<Document> dated = uses.stream()
                .map(use -> library.document(use.documentId()))
                .filter(document -> document.occasion().date() != null)
                .toList();
        if (dated.isEmpty()) {
            return sentence.say("; none of them has a date.").words();
        }
        Document first = dated.get(0);
        Document last = dated.get(dated.size() - 1);
        say(sentence.say(first.equals(last) ? ": " : ": first in "), first);
        return (first.equals(last) ? sentence : say(sentence.say(", last in "), last))
                .say(".")
                .words();
    }

    private Sentence say(Sentence sentence, Document document) {
        return sentence.say(links.to(document))
                .say(" (" + Show.date(Objects.requireNonNull(document.occasion().date())) + ")");
    }

    private String counts() {
        long exact = uses.stream().mapToLong(Watched::exact).sum();
        long near = uses.stream().mapToLong(Watched::near).sum();
        return Show.count(exact, "place has", "places have") + " the words of a variant, " + Show.count(near)
                + (near == 1 ? " further is" : " further are") + " near: spelling or the form of a word differs.";
    }

    /** {@code standing in Summit declarations; lapsed in Statements}; the series that never used it are left out. */
    private String status() {
        Map<String, SeriesUse.Status> statuses = new TreeMap<>();
        all.stream()
                .filter(watched -> watched.status() != SeriesUse.Status.NEVER)
                .forEach(watched -> {
                    Document document = library.document(watched.documentId());
                    String language =
                            library.languages().size() > 1 ? " (" + Show.language(document.language()) + ")" : "";
                    statuses.put(
                            Visible.text(library.content()
                                            .seriesTitle(document.occasion().series()))
                                    + language,
                            watched.status());
                });
        return statuses.entrySet().stream()
                .map(entry -> Show.status(entry.getValue()) + " in " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    /** Of the languages that use it: in another language its absence says nothing. */
    private Timeline timeline() {
        Map<String, Timelines.Use> kinds = new HashMap<>();
        uses.forEach(use -> kinds.put(use.documentId(), use.exact() > 0 ? Timelines.Use.EXACT : Timelines.Use.NEAR));
        Set<Language> languages = uses.stream()
                .map(use -> library.document(use.documentId()).language())
                .collect(Collectors.toSet());
        List<Document> line = FormulaChapter.line(library.content().comparedDeclarations()).stream()
                .filter(document -> languages.contains(document.language()))
                .toList();
        return Timelines.of(
                "Declarations that use the phrase, by date",
                line,
                document -> kinds.getOrDefault(document.id(), Timelines.Use.ABSENT));
    }

    private WatchView.Use use(Watched watched) {
        Document document = library.document(watched.documentId());
        return new WatchView.Use(
                links.to(document),
                Links.iso(document),
                document.occasion().date() == null
                        ? ""
                        : Show.date(document.occasion().date()),
                Show.count(watched.exact()),
                Show.count(watched.near()),
                Show.status(watched.status()));
    }
}

package declarations.report.page.declaration;

import declarations.carry.Dropped;
import declarations.clause.Strength;
import declarations.compare.Origin;
import declarations.document.Document;
import declarations.lineage.Place;
import declarations.phrase.Biographies;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.report.frame.Frames;
import declarations.report.library.FindingIndex;
import declarations.report.library.Library;
import declarations.report.library.Newest;
import declarations.report.page.declaration.SummaryView.Item;
import declarations.report.page.declaration.SummaryView.Part;
import declarations.report.prose.Citation;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the newest declaration brings, drops and changes, on one page to print. */
final class SummaryPage {
    static final String FILE = "summary.html";

    private static final int MOST = 6;
    private static final int FIRST_WORDS = 96;

    /** A formula of fewer declarations of the series is not missed. */
    private static final int ESTABLISHED = 3;

    private final Library library;
    private final Frames frames;
    private final Declaration declaration;
    private final Document document;
    private final FindingIndex.Found found;

    SummaryPage(Library library, Frames frames, Newest newest) {
        this.library = library;
        this.frames = frames;
        this.declaration = newest.declaration();
        this.document = newest.document();
        this.found = library.findings().found(document.id());
    }

    SummaryView view() {
        List<Part> parts = new ArrayList<>();
        if (library.hasEarlier(document)) {
            parts.add(part("new", "New in it", fresh(), "No paragraph is new."));
            new LeadPart(library, declaration).dropped().ifPresent(gone -> {
                String since = library.label(gone.since());
                parts.add(part(
                        "dropped",
                        "Dropped since " + since,
                        dropped(gone.since()),
                        "Nothing of " + since + " is gone."));
                parts.add(part("verbs", "Stronger and weaker", verbs(), "No verb of the ladder changed."));
                formulae(gone.since()).forEach(parts::add);
            });
        }
        return new SummaryView(
                frames.page("Summary of " + library.label(document), FILE, "provenance"),
                new Words(Visible.text(document.title()), Show.tag(document.language()), page("")),
                new DocumentFacts(library, document).byline(),
                new LeadPart(library, declaration).sentence("d/"),
                new HeadPart(library, declaration).figures(),
                parts,
                Citation.of(document));
    }

    private static Part part(String anchor, String heading, List<Item> items, String none) {
        return new Part(
                anchor,
                heading,
                items.stream().limit(MOST).toList(),
                items.size() <= MOST ? "" : "and " + Show.count(items.size() - MOST) + " more",
                items.isEmpty() ? none : "");
    }

    private List<Item> fresh() {
        return declaration.compared().stream()
                .filter(this::isNew)
                .map(paragraph -> item(document, paragraph, ""))
                .toList();
    }

    private boolean isNew(Paragraph paragraph) {
        Origin origin = library.origin(new Place(document.id(), paragraph.id()));
        return origin != null && origin.verdict() == Origin.Verdict.NEW;
    }

    private List<Item> dropped(Document since) {
        return found.dropped().stream()
                .filter(each -> each.baseId().equals(since.id()))
                .sorted(Comparator.comparing(Dropped::documentsSeen).reversed())
                .map(each -> item(
                        since,
                        library.paragraph(new Place(since.id(), each.paragraphId())),
                        each.documentsSeen() < 2
                                ? ""
                                : "in " + Show.count(each.documentsSeen()) + " in a row until then"))
                .toList();
    }

    private Item item(Document of, Paragraph paragraph, String note) {
        return new Item(
                Words.link("para.\u00A0" + paragraph.number(), "d/" + of.id() + ".html#" + paragraph.id()),
                new Words(Show.cut(Visible.text(paragraph.text()), FIRST_WORDS), Show.tag(of.language()), null),
                note);
    }

    private List<Item> verbs() {
        return found.strengths().stream()
                .filter(strength -> strength.change().orElse(0) != 0)
                .map(this::verb)
                .toList();
    }

    private Item verb(Strength strength) {
        Paragraph paragraph = library.paragraph(new Place(document.id(), strength.paragraphId()));
        String change = Visible.text(strength.then().phrase()) + " → "
                + Visible.text(strength.now().phrase());
        return new Item(
                Words.link("para.\u00A0" + paragraph.number(), page("#" + paragraph.id())),
                new Words(change, Show.tag(document.language()), null),
                strength.change().orElse(0) > 0 ? "stronger" : "weaker");
    }

    /** Formulae that came into the series with this declaration, and those that the one before it was the last to use. */
    private List<Part> formulae(Document previous) {
        Map<String, Phrase> phrases = library.formulae().shown(document.language()).stream()
                .collect(Collectors.toMap(Phrase::id, Function.identity()));
        List<SeriesUse> uses =
                Biographies.series(
                                library.content().formulae(), library.content().comparedDeclarations())
                        .stream()
                        .filter(use -> use.series().equals(document.occasion().series()))
                        .filter(use -> phrases.containsKey(use.phraseId()))
                        .sorted(Comparator.comparing(SeriesUse::documents).reversed())
                        .toList();
        return List.of(
                part(
                        "formulae-new",
                        "Formulae first used in the series, or back in it",
                        items(
                                uses,
                                phrases,
                                use -> use.lastId().equals(document.id())
                                        && (use.status() == SeriesUse.Status.NEW
                                                || use.status() == SeriesUse.Status.RETURNED)),
                        "None."),
                part(
                        "formulae-missing",
                        "Formulae missing that were used until " + library.label(previous),
                        items(
                                uses,
                                phrases,
                                use -> use.documents() >= ESTABLISHED
                                        && use.lastId().equals(previous.id())),
                        "None."));
    }

    private List<Item> items(List<SeriesUse> uses, Map<String, Phrase> phrases, Predicate<SeriesUse> wanted) {
        List<String> told = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (SeriesUse use : uses) {
            Phrase phrase = phrases.get(use.phraseId());
            // one that says the same in more or fewer words is not told again
            if (phrase != null
                    && wanted.test(use)
                    && told.stream()
                            .noneMatch(other -> other.contains(phrase.text())
                                    || phrase.text().contains(other))) {
                told.add(phrase.text());
                items.add(item(use, phrase));
            }
        }
        return items;
    }

    private Item item(SeriesUse use, Phrase phrase) {
        return new Item(
                Words.plain(""),
                new Words(
                        Visible.text(phrase.text()),
                        Show.tag(phrase.language()),
                        library.formulae().href(phrase.id())),
                switch (use.status()) {
                    case NEW -> "new in the series";
                    case RETURNED -> "back after three or more without it";
                    default -> "in " + Show.count(use.documents()) + " of the series";
                });
    }

    private String page(String fragment) {
        return "d/" + document.id() + ".html" + fragment;
    }
}

package declarations.report.page.declaration;

import declarations.carry.Carried;
import declarations.carry.Dropped;
import declarations.clause.Reference;
import declarations.clause.Strength;
import declarations.document.Document;
import declarations.keyness.Keyness;
import declarations.lineage.Age;
import declarations.lineage.Place;
import declarations.report.library.FindingIndex;
import declarations.report.library.Library;
import declarations.report.page.declaration.FindingsView.Row;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of earlier paragraphs, how old the words are, which verbs and terms changed, and what is cited. */
final class FindingsPart {
    private static final int MOST_TERMS = 12;
    private static final int MOST_GONE = 25;
    private static final int LONGEST_QUOTE = 240;

    private final Library library;
    private final Declaration declaration;
    private final Document document;
    private final FindingIndex.Found found;

    FindingsPart(Library library, Declaration declaration) {
        this.library = library;
        this.declaration = declaration;
        this.document = declaration.document();
        this.found = library.findings().found(document.id());
    }

    FindingsView view() {
        return new FindingsView(besides(), ages(), verbs(), references(), terms());
    }

    private List<FindingsView.Beside> besides() {
        List<FindingsView.Beside> besides = new ArrayList<>();
        for (String base : found.bases()) {
            besides.add(beside(library.document(base)));
        }
        return besides;
    }

    private FindingsView.Beside beside(Document base) {
        List<Carried> carried = found.carried().stream()
                .filter(each -> each.baseId().equals(base.id()))
                .toList();
        List<Dropped> dropped = found.dropped().stream()
                .filter(each -> each.baseId().equals(base.id()))
                .toList();
        return new FindingsView.Beside(
                "beside-" + base.id(),
                "Beside " + library.label(base),
                sentence(base, carried, dropped),
                carried.stream()
                        .filter(Carried::moved)
                        .map(each -> here(each.paragraphId()))
                        .toList(),
                carried.stream()
                        .filter(each -> each.rule() == Carried.Rule.POSSIBLE_REWORDING)
                        .map(each -> rewording(base, each))
                        .toList(),
                dropped.stream().limit(MOST_GONE).map(each -> gone(base, each)).toList(),
                dropped.size() <= MOST_GONE
                        ? ""
                        : "and " + Show.count(dropped.size() - MOST_GONE) + " more in dropped.csv");
    }

    private List<Words> sentence(Document base, List<Carried> carried, List<Dropped> dropped) {
        Map<Carried.Status, Integer> counts = new LinkedHashMap<>();
        carried.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        for (Carried.Status status : Carried.Status.values()) {
            Integer count = counts.get(status);
            if (count != null) {
                parts.add(Show.count(count) + " " + word(status));
            }
        }
        String verdicts = parts.isEmpty()
                ? "No paragraph is long enough for a verdict. "
                : "Of its paragraphs " + String.join(", ", parts) + ". ";
        return Sentence.of(verdicts
                        + (dropped.isEmpty() ? "Nothing of " : Show.count(dropped.size(), "paragraph") + " of "))
                .link(library.label(base), base.id() + ".html")
                .say(dropped.size() == 1 || dropped.isEmpty() ? " is gone." : " are gone.")
                .words();
    }

    private static String word(Carried.Status status) {
        return switch (status) {
            case VERBATIM -> "are verbatim";
            case EDITED -> "edited";
            case SPLIT -> "split off a longer one";
            case MERGED -> "merged from several";
            case NEW -> "new";
        };
    }

    private Row rewording(Document base, Carried carried) {
        Carried.Source source = carried.sources().get(0);
        return new Row(
                here(carried.paragraphId()),
                "a little like paragraph\u00A0" + number(base.id(), source.paragraphId()),
                Show.two(source.similarity()));
    }

    private FindingsView.Gone gone(Document base, Dropped dropped) {
        String since = dropped.documentsSeen() < 2
                ? "in that declaration only"
                : "in " + Show.count(dropped.documentsSeen()) + " declarations in a row, since "
                        + library.label(library.document(dropped.firstSeenId()));
        return new FindingsView.Gone(
                Words.link(
                        "Paragraph\u00A0" + number(base.id(), dropped.paragraphId()),
                        base.id() + ".html#" + dropped.paragraphId()),
                Show.cut(
                        Visible.text(library.paragraph(new Place(base.id(), dropped.paragraphId()))
                                .text()),
                        LONGEST_QUOTE),
                Show.tag(base.language()),
                since);
    }

    private List<Row> ages() {
        double all = declaration.tokenCount();
        return found.ages().stream()
                .sorted(Comparator.comparing(Age::year))
                .map(age -> new Row(
                        Words.plain(String.valueOf(age.year())),
                        Show.count(age.tokens()),
                        Show.percent(age.tokens() / all)))
                .toList();
    }

    /** Only what changed: a verb that stayed as strong as it was says nothing. */
    private List<FindingsView.Verb> verbs() {
        return found.strengths().stream()
                .filter(strength -> strength.change().orElse(0) != 0)
                .map(this::verb)
                .toList();
    }

    private FindingsView.Verb verb(Strength strength) {
        int change = strength.change().orElseThrow();
        return new FindingsView.Verb(
                here(strength.paragraphId()),
                there(
                        strength.sourceId(),
                        strength.sourceParagraphId(),
                        strength.then().phrase()),
                Words.plain(Visible.text(strength.now().phrase())),
                change > 0 ? "stronger by " + change : "weaker by " + -change,
                Visible.text(strength.then().text()),
                Visible.text(strength.now().text()),
                Show.tag(document.language()));
    }

    private List<Row> references() {
        Map<String, List<Reference>> byInstrument = new LinkedHashMap<>();
        found.references()
                .forEach(reference -> byInstrument
                        .computeIfAbsent(reference.id(), id -> new ArrayList<>())
                        .add(reference));
        return byInstrument.values().stream()
                .map(places -> {
                    Reference first = places.get(0);
                    return new Row(
                            new Words(Visible.text(first.label()), null, "#" + first.paragraphId()),
                            Show.count(places.size(), "time"),
                            first.firstId().equals(document.id())
                                    ? "first cited here"
                                    : "since " + library.label(library.document(first.firstId())));
                })
                .toList();
    }

    private List<Row> terms() {
        return found.keynesses().stream()
                .limit(MOST_TERMS)
                .map(FindingsPart::term)
                .toList();
    }

    private static Row term(Keyness keyness) {
        return new Row(
                Words.plain(Visible.text(keyness.term())),
                Show.count(keyness.inFocus(), "time") + " here",
                Show.count(keyness.inReference(), "time") + " in "
                        + Show.count(keyness.referenceDocuments(), "earlier declaration"));
    }

    private Words here(String paragraph) {
        return Words.link("paragraph\u00A0" + number(document.id(), paragraph), "#" + paragraph);
    }

    private static Words there(String documentId, String paragraph, String text) {
        return Words.link(Visible.text(text), documentId + ".html#" + paragraph);
    }

    private int number(String documentId, String paragraph) {
        return library.paragraph(new Place(documentId, paragraph)).number();
    }
}

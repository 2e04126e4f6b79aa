package declarations.report.page.declaration;

import declarations.clause.Reference;
import declarations.clause.Strength;
import declarations.document.Document;
import declarations.keyness.Keyness;
import declarations.lineage.Place;
import declarations.report.library.FindingIndex;
import declarations.report.library.Library;
import declarations.report.library.Quotes;
import declarations.report.page.declaration.FindingsView.Row;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of earlier paragraphs, which verbs and words changed, and what is cited. */
final class FindingsPart {
    private static final int MOST_TERMS = 12;
    private static final int MOST_WORDS = 80;

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
        List<Words> fresh = newWords();
        return new FindingsView(
                new BesidePart(library, document).besides(),
                verbs(),
                references(),
                terms(),
                fresh.stream().limit(MOST_WORDS).toList(),
                fresh.size() <= MOST_WORDS ? "" : "and " + Show.count(fresh.size() - MOST_WORDS) + " more.");
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
                                    : "since " + library.label(library.document(first.firstId())),
                            library.references().href(first.id()));
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
                        + Show.count(keyness.referenceDocuments(), "earlier declaration"),
                null);
    }

    /** Words that no earlier declaration has, as they are written where they stand first. */
    private List<Words> newWords() {
        if (!library.hasEarlier(document)) {
            return List.of();
        }
        Quotes quotes = new Quotes(List.of(declaration));
        Map<String, Words> fresh = new LinkedHashMap<>();
        for (Paragraph paragraph : declaration.compared()) {
            for (Token token : paragraph.tokens()) {
                if (!fresh.containsKey(token.key()) && library.isNewWord(token.key(), document)) {
                    String word = Visible.text(quotes.quote(document.id(), token.span()));
                    fresh.put(token.key(), new Words(word, Show.tag(document.language()), "#" + paragraph.id()));
                }
            }
        }
        return List.copyOf(fresh.values());
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

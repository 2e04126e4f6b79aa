package declarations.report.page.search;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.phrase.Phrase;
import declarations.report.library.Library;
import declarations.report.prose.Script;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.text.Declaration;
import declarations.text.Kind;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be found in a report, and the scripts that hold it. */
final class SearchIndex {
    /** Characters of one file of words: what a query loads for each of its words. */
    private static final int SHELF = 24_000;

    /** Formulae of one file. */
    private static final int FORMULAE = 500;

    private final Library library;
    private final Postings postings = new Postings();
    private final List<Phrase> formulae = new ArrayList<>();

    /** The declarations by date and the numbers of their first paragraphs, by turns. */
    private final List<Object> declarations = new ArrayList<>();

    private SearchIndex(Library library) {
        this.library = library;
    }

    static SearchIndex of(Library library) {
        SearchIndex index = new SearchIndex(library);
        int title = 0;
        int paragraph = 0;
        for (Declaration declaration : library.declarations()) {
            Document document = declaration.document();
            index.declarations.add(document.id());
            index.declarations.add(paragraph);
            index.postings.add(Postings.Kind.TITLE, title++, SearchKeys.of(index.about(document), document.language()));
            for (Paragraph each : searched(declaration)) {
                index.postings.add(
                        Postings.Kind.PARAGRAPH, paragraph++, SearchKeys.of(each.text(), document.language()));
            }
        }
        for (Language language : library.languages()) {
            for (Phrase phrase : library.formulae().shown(language)) {
                index.postings.add(
                        Postings.Kind.FORMULA,
                        index.formulae.size(),
                        SearchKeys.of(library.formulae().written(phrase), language));
                index.formulae.add(phrase);
            }
        }
        return index;
    }

    /** A title is found as such. */
    private static List<Paragraph> searched(Declaration declaration) {
        return declaration.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Kind.TITLE)
                .toList();
    }

    private String about(Document document) {
        return Stream.of(
                        document.title(),
                        library.label(document),
                        document.occasion().place(),
                        document.occasion().issuer(),
                        document.occasion().type(),
                        library.content().seriesTitle(document.occasion().series()),
                        document.occasion().date() == null
                                ? ""
                                : Show.date(document.occasion().date()))
                .collect(Collectors.joining(" | "));
    }

    /** One script: its name below {@code idx/}, without its ending, and what it says. */
    record Piece(String name, String script) {}

    /** The words, and the list of all that there is. */
    List<Piece> words() {
        List<Piece> pieces = new ArrayList<>();
        List<Postings.Shelf> shelves = postings.shelves(SHELF);
        for (int i = 0; i < shelves.size(); i++) {
            pieces.add(piece("w/" + i, shelves.get(i).lines()));
        }
        pieces.add(piece(
                "search", List.of(shelves.stream().map(Postings.Shelf::first).toList(), declarations, FORMULAE)));
        return pieces;
    }

    /** The formulae, some at a time: id, words, language, in how many declarations, first and last year. */
    List<Piece> formulae() {
        List<Piece> pieces = new ArrayList<>();
        for (int start = 0; start < formulae.size(); start += FORMULAE) {
            pieces.add(piece(
                    "f/" + start / FORMULAE,
                    formulae.subList(start, Math.min(formulae.size(), start + FORMULAE)).stream()
                            .map(this::formula)
                            .toList()));
        }
        return pieces;
    }

    private List<Object> formula(Phrase phrase) {
        return List.of(
                phrase.id(),
                library.formulae().written(phrase),
                Show.tag(phrase.language()),
                phrase.usage().documents(),
                year(phrase.usage().firstId()),
                year(phrase.usage().lastId()));
    }

    private String year(@Nullable String id) {
        PartialDate date = id == null ? null : library.document(id).occasion().date();
        return date == null ? "" : String.valueOf(date.first().getYear());
    }

    /** The text of one declaration: name, title, date, language, and for each paragraph its id, number and words. */
    Piece text(Declaration declaration) {
        Document document = declaration.document();
        List<Object> paragraphs = searched(declaration).stream()
                .<Object>map(paragraph -> List.of(paragraph.id(), paragraph.number(), Visible.text(paragraph.text())))
                .toList();
        return piece(
                "t/" + document.id(),
                List.of(
                        library.label(document),
                        Visible.text(document.title()),
                        document.occasion().date() == null
                                ? ""
                                : document.occasion().date().toString(),
                        Show.tag(document.language()),
                        paragraphs));
    }

    private static Piece piece(String name, Object data) {
        return new Piece(name, Script.of(name, data));
    }
}

package declarations.report.page.formula;

import declarations.document.Document;
import declarations.lineage.Place;
import declarations.phrase.Phrase;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import java.util.List;
import java.util.Objects;

/**
 * Links from a page of this chapter.
 *
 * @param root from the page to the report's folder: empty, or {@code ../../}
 */
record Links(Library library, String root) {
    Words to(Document document) {
        return Words.link(library.label(document), root + "d/" + document.id() + ".html");
    }

    /** To the paragraph, which is numbered in its declaration. */
    Words to(Place place) {
        Document document = library.document(place.documentId());
        return Words.link(
                library.label(document) + ", para.\u00A0"
                        + library.paragraph(place).number(),
                root + "d/" + document.id() + ".html#" + place.paragraphId());
    }

    /** To a declaration by its name, at a paragraph. */
    Words to(Document document, String paragraphId) {
        return Words.link(library.label(document), root + "d/" + document.id() + ".html#" + paragraphId);
    }

    /** To a dated declaration by its date, at a paragraph. */
    Words on(Document document, String paragraphId) {
        return Words.link(
                Show.date(Objects.requireNonNull(document.occasion().date())),
                root + "d/" + document.id() + ".html#" + paragraphId);
    }

    Words to(Phrase phrase) {
        return new Words(
                library.formulae().written(phrase),
                Show.tag(phrase.language()),
                root + library.formulae().href(phrase.id()));
    }

    static String iso(Document document) {
        return Objects.toString(document.occasion().date(), "");
    }

    FormulaView.Dated dated(Document document) {
        return new FormulaView.Dated(List.of(to(document)), iso(document));
    }
}

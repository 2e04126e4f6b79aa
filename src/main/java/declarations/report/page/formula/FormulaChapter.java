package declarations.report.page.formula;

import declarations.document.Document;
import declarations.document.Language;
import declarations.phrase.Phrase;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.library.Quotes;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The formulae of each language, a page for each of the best, and the phrases that the job watches. */
public final class FormulaChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        FormulaIndex formulae = library.formulae();
        Quotes quotes = new Quotes(library.declarations());
        for (Language language : library.shownLanguages()) {
            List<Document> line = line(library.compared(language));
            FormulaePage list = new FormulaePage(library, frames, language, line);
            for (int i = 0; i < formulae.pages(language); i++) {
                int page = i;
                pages.add(Page.of("formulae.jte", formulae.file(language, page), () -> list.view(page)));
            }
            for (Phrase phrase : formulae.shown(language)) {
                String file = Objects.requireNonNull(formulae.href(phrase.id()));
                FormulaPage page = new FormulaPage(library, quotes, line, phrase);
                pages.add(Page.of("formula.jte", file, () -> page.view(frames)));
            }
        }
        pages.add(Page.of("watch.jte", "watch.html", () -> WatchPage.of(library, frames)));
        return pages;
    }

    /** The dated declarations that count, by date. */
    static List<Document> line(List<Declaration> declarations) {
        return declarations.stream()
                .map(Declaration::document)
                .filter(document -> document.primary() && document.occasion().date() != null)
                .toList();
    }
}

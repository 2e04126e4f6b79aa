package declarations.report.page.formula;

import declarations.document.Language;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import java.util.ArrayList;
import java.util.List;

/** The formulae of each language, and the phrases that the job watches. */
public final class FormulaChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        for (Language language : library.shownLanguages()) {
            FormulaePage formulae = new FormulaePage(library, frames, language);
            for (int i = 0; i < library.formulae().pages(language); i++) {
                int page = i;
                String file = library.formulae().file(language, page);
                pages.add(new Page("formulae.jte", file, () -> formulae.view(page)));
            }
        }
        pages.add(new Page("watch.jte", "watch.html", () -> WatchPage.of(library, frames)));
        return pages;
    }
}

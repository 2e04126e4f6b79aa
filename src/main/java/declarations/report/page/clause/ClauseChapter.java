package declarations.report.page.clause;

import declarations.document.Language;
import declarations.lineage.Family;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Clauses through the years. */
public final class ClauseChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        for (Language language : library.shownLanguages()) {
            ClausesPage clauses = new ClausesPage(library, frames, language);
            for (int i = 0; i < ClausesPage.pages(library, language); i++) {
                int page = i;
                String file = ClausesPage.file(library, language, page);
                pages.add(new Page("clauses.jte", file, () -> clauses.view(page)));
            }
            for (Family family : library.families().shown(language)) {
                String file = Objects.requireNonNull(library.families().href(family.id()));
                pages.add(new Page("clause.jte", file, () -> ClausePage.of(library, frames, family)));
            }
        }
        return pages;
    }
}

package declarations.report.page.clause;

import declarations.document.Language;
import declarations.lineage.Family;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.library.ReferenceIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Clauses through the years, new words, and what is cited. */
public final class ClauseChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        for (Language language : library.shownLanguages()) {
            ClausesPage clauses = new ClausesPage(library, frames, language);
            for (int i = 0; i < ClausesPage.pages(library, language); i++) {
                int page = i;
                String file = ClausesPage.file(library, language, page);
                pages.add(Page.of("clauses.jte", file, () -> clauses.view(page)));
            }
            for (Family family : library.families().shown(language)) {
                String file = Objects.requireNonNull(library.families().href(family.id()));
                pages.add(Page.of("clause.jte", file, () -> ClausePage.of(library, frames, family)));
            }
            NewWordsPage words = new NewWordsPage(library, frames, language);
            pages.add(Page.of("newwords.jte", NewWordsPage.file(library, language), words::view));
        }
        ReferencesPage references = new ReferencesPage(library, frames);
        for (int i = 0; i < library.references().pages(); i++) {
            int page = i;
            pages.add(Page.of("references.jte", ReferenceIndex.file(page), () -> references.view(page)));
        }
        return pages;
    }
}

package declarations.report.page.declaration;

import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.library.Newest;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** The list of declarations, a page for each, and the newest on one sheet. */
public final class DeclarationChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        DocumentsPage documents = new DocumentsPage(library, frames);
        for (int i = 0; i < documents.pages(); i++) {
            int page = i;
            pages.add(Page.of("documents.jte", DocumentsPage.file(page), () -> documents.view(page)));
        }
        if (documents.pages() > 1) {
            pages.add(new Page("idx/documents.js", documents::index));
        }
        Newest newest = Newest.of(library);
        if (newest != null) {
            pages.add(Page.of("summary.jte", SummaryPage.FILE, () -> new SummaryPage(library, frames, newest).view()));
        }
        for (Declaration declaration : library.declarations()) {
            String file = "d/" + declaration.document().id() + ".html";
            pages.add(Page.of("declaration.jte", file, () -> new DocumentPage(library, frames, declaration).view()));
        }
        return pages;
    }
}

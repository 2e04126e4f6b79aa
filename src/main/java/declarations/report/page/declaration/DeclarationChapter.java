package declarations.report.page.declaration;

import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** The list of declarations, and a page for each. */
public final class DeclarationChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        DocumentsPage documents = new DocumentsPage(library, frames);
        for (int i = 0; i < documents.pages(); i++) {
            int page = i;
            pages.add(new Page("documents.jte", DocumentsPage.file(page), () -> documents.view(page)));
        }
        if (documents.pages() > 1) {
            pages.add(new Page("script.jte", "idx/documents.js", documents::index));
        }
        for (Declaration declaration : library.declarations()) {
            String file = "d/" + declaration.document().id() + ".html";
            pages.add(new Page("declaration.jte", file, () -> new DocumentPage(library, frames, declaration).view()));
        }
        return pages;
    }
}

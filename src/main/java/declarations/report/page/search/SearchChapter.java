package declarations.report.page.search;

import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** The search page and the index it reads. */
public final class SearchChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of(
                "search.jte", "search.html", () -> new SearchView(frames.page("Search", "search.html", "words"))));
        SearchIndex index = SearchIndex.of(library);
        index.words().forEach(piece -> pages.add(new Page(file(piece.name()), piece::script)));
        index.formulae().forEach(piece -> pages.add(new Page(file(piece.name()), piece::script)));
        for (Declaration declaration : library.declarations()) {
            String file = file("t/" + declaration.document().id());
            pages.add(new Page(file, () -> index.text(declaration).script()));
        }
        return pages;
    }

    private static String file(String name) {
        return "idx/" + name + ".js";
    }
}

package declarations.report.page.overview;

import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import java.util.List;

/** What came of the last run, and what is newest. */
public final class OverviewChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        return List.of(new Page("index.jte", "index.html", () -> IndexPage.of(library, frames)));
    }
}

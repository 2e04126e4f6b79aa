package declarations.report.page.clause;

import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import java.util.List;

/** Clauses through the years. */
public final class ClauseChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        return List.of();
    }
}

package declarations.report.page.about;

import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import java.util.List;

/** What could not be read, how everything is computed, and the data to take away. */
public final class AboutChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        return List.of(
                Page.of("quality.jte", "quality.html", () -> QualityPage.of(library, frames)),
                Page.of("method.jte", "method.html", () -> MethodPage.of(library.content(), frames)),
                Page.of("glossary.jte", "glossary.html", () -> GlossaryPage.of(frames)),
                Page.of("data.jte", "data.html", () -> DataPage.of(frames)));
    }
}

package declarations.report.page.overview;

import declarations.report.Content;
import declarations.report.Output;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.story.Episode;
import declarations.story.History;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What changed since the last report, what is newest, and the stories of all runs: the pages that tell of the runs. */
public final class OverviewChapter implements Chapter {
    @Override
    public List<Page> pages(Library library, Frames frames) {
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of("index.jte", "index.html", () -> IndexPage.of(library, frames)));
        pages.addAll(ChangePages.of(library, frames));
        pages.addAll(AliasPages.of(library, frames));
        pages.add(new Page("feed.xml", () -> Feed.of(library.content())));
        return pages;
    }

    /** The story of the run, with the page that keeps it. */
    public static Episode episode(Content content, Output output) throws IOException {
        History history = content.history();
        return new Episode(
                content.run().id(),
                content.run().started(),
                StorySentence.of(history),
                history.story().isWithoutNews() ? List.of() : StorySentence.lines(history.story()),
                Files.readString(
                        output.folder().resolve(ChangePages.file(content.run().id()))));
    }
}

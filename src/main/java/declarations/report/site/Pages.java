package declarations.report.site;

import declarations.report.Content;
import declarations.report.Output;
import declarations.report.SiteSettings;
import declarations.report.frame.Chapter;
import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.page.about.AboutChapter;
import declarations.report.page.alike.AlikeChapter;
import declarations.report.page.clause.ClauseChapter;
import declarations.report.page.declaration.DeclarationChapter;
import declarations.report.page.formula.FormulaChapter;
import declarations.report.page.overview.OverviewChapter;
import declarations.report.page.search.SearchChapter;
import declarations.story.Episode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes all pages of a report, each independent of the others. */
public final class Pages {
    /** In the order of the questions that readers ask. */
    private static final List<Chapter> CHAPTERS = List.of(
            new OverviewChapter(),
            new DeclarationChapter(),
            new AlikeChapter(),
            new FormulaChapter(),
            new SearchChapter(),
            new ClauseChapter(),
            new AboutChapter());

    /** Ids become file names and addresses: none may lead out of the report's folder. */
    private static final Pattern FILE =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,203}/)*[A-Za-z0-9][A-Za-z0-9._-]{0,203}");

    private Pages() {}

    /** Writes the pages and what they need to look and work well. */
    public static void write(Content content, Output output) throws IOException {
        Library library = new Library(content);
        Frames frames = new Frames(content);
        Assets.write(output);
        if (content.site().csp() == SiteSettings.Csp.HEADER) {
            Headers.write(output);
        }
        output.write("assets/run.js", RunStamp.of(library).script());
        List<Page> pages = CHAPTERS.stream()
                .flatMap(chapter -> chapter.pages(library, frames).stream())
                .toList();
        write(pages, output);
    }

    /** The story of the run, as the pages that were written tell it. */
    public static Episode episode(Content content, Output output) throws IOException {
        return OverviewChapter.episode(content, output);
    }

    private static String checked(Page page) {
        if (!FILE.matcher(page.file()).matches()) {
            throw new IllegalArgumentException("not an id that can name a page: " + page.file());
        }
        return page.file();
    }

    private static void write(List<Page> pages, Output output) throws IOException {
        try {
            pages.parallelStream().forEach(page -> {
                try {
                    output.write(checked(page), page.text().get());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

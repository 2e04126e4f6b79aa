package declarations.report.page.overview;

import declarations.report.frame.Frames;
import declarations.report.frame.Page;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import declarations.story.Episode;
import declarations.story.History;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stories of the runs: this one's, those that are kept, and the list of all. */
final class ChangePages {
    static final String FOLDER = "changes/";
    private static final int PAGE = 500;
    private static final String ROOT = "../";
    private static final Words OVERVIEW = Words.link("Overview", ROOT + "index.html");

    /** A link of a kept page to the page of a declaration. */
    private static final Pattern LINK =
            Pattern.compile("<a href=\"\\.\\./d/([^\"#/]+)\\.html(?:#[^\"]*)?\">(.*?)</a>", Pattern.DOTALL);

    private ChangePages() {}

    static List<Page> of(Library library, Frames frames) {
        History history = library.content().history();
        String run = library.content().run().id();
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of("change.jte", file(run), () -> change(library, frames)));
        for (Episode episode : history.episodes()) {
            pages.add(new Page(file(episode.runId()), () -> kept(episode.page(), library)));
        }
        int all = (history.episodes().size() + PAGE) / PAGE;
        for (int i = 0; i < Math.max(1, all); i++) {
            int page = i;
            pages.add(Page.of("changes.jte", FOLDER + list(i), () -> list(library, frames, page, all)));
        }
        return pages;
    }

    static String file(String run) {
        return FOLDER + run + ".html";
    }

    private static String list(int page) {
        return page == 0 ? "index.html" : "index-" + (page + 1) + ".html";
    }

    private static ChangeView change(Library library, Frames frames) {
        History history = library.content().history();
        return new ChangeView(
                frames.below(
                        "What changed on " + Show.time(library.content().run().started()),
                        ROOT,
                        "index.html",
                        List.of(OVERVIEW, Words.link("What changed", "index.html")),
                        null),
                StorySentence.of(history),
                Show.run(library.content().run()),
                StoryPart.kept(library));
    }

    /** As it was published; only a link to a declaration that the report has no more becomes plain words. */
    private static String kept(String page, Library library) {
        return LINK.matcher(page).replaceAll(link -> Matcher.quoteReplacement(kept(link, library)));
    }

    private static String kept(MatchResult link, Library library) {
        return library.has(link.group(1)) ? link.group() : link.group(2);
    }

    private static ChangesView list(Library library, Frames frames, int page, int all) {
        History history = library.content().history();
        List<ChangesView.Row> rows = new ArrayList<>();
        rows.add(row(
                library.content().run().id(), Show.time(library.content().run().started()), StorySentence.of(history)));
        history.episodes()
                .forEach(episode -> rows.add(row(episode.runId(), Show.time(episode.started()), episode.sentence())));
        List<Frame.Tab> tabs = new ArrayList<>();
        for (int i = 0; all > 1 && i < all; i++) {
            tabs.add(new Frame.Tab(Integer.toString(i + 1), list(i), i == page));
        }
        return new ChangesView(
                frames.below("What changed, run by run", ROOT, "index.html", List.of(OVERVIEW), null),
                Show.count(rows.size(), "report has", "reports have")
                        + " been published so far, the latest by the run of "
                        + Show.time(library.content().run().started()) + ".",
                rows.subList(page * PAGE, Math.min(rows.size(), (page + 1) * PAGE)),
                tabs);
    }

    private static ChangesView.Row row(String run, String time, String sentence) {
        return new ChangesView.Row(Words.link(run, run + ".html"), time, sentence);
    }
}

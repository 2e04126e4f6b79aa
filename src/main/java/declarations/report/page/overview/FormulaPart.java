package declarations.report.page.overview;

import declarations.document.Document;
import declarations.phrase.Phrase;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.story.SeriesNews;
import declarations.story.SeriesNews.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the latest declaration of a series took up, took up again, and left out. */
final class FormulaPart {
    private static final int MOST = 20;
    private static final int LENGTH = 200;

    private final Library library;
    private final String root;
    private final boolean linked;

    FormulaPart(Library library, String root, boolean linked) {
        this.library = library;
        this.root = root;
        this.linked = linked;
    }

    StoryView.Series series(SeriesNews news) {
        Document latest = library.document(news.latestId());
        List<StoryView.Group> groups = new ArrayList<>();
        add(groups, "First used", false, news.first(), phrase -> formula(phrase, used(phrase)));
        add(groups, "Back after an absence", true, news.returned(), phrase -> formula(phrase, used(phrase)));
        add(groups, "Missing", true, news.missing(), missing -> formula(missing.phrase(), note(missing)));
        return new StoryView.Series(
                name(news), Words.link(library.label(latest), root + "d/" + latest.id() + ".html"), groups);
    }

    private String name(SeriesNews news) {
        String title = news.series().equals("other")
                ? "Declarations of no series"
                : Visible.text(library.content().seriesTitle(news.series()));
        return title + ", " + Show.language(news.language());
    }

    private static <T> void add(
            List<StoryView.Group> groups,
            String title,
            boolean open,
            List<T> all,
            Function<T, StoryView.Formula> formula) {
        if (!all.isEmpty()) {
            int more = all.size() - MOST;
            groups.add(new StoryView.Group(
                    title + " (" + Show.count(all.size()) + ")",
                    open,
                    all.stream().limit(MOST).map(formula).toList(),
                    more <= 0 ? "" : "and " + Show.count(more) + " shorter ones"));
        }
    }

    private StoryView.Formula formula(Phrase phrase, String note) {
        String href = linked ? library.formulae().href(phrase.id()) : null;
        return new StoryView.Formula(
                new Words(
                        Show.cut(Visible.text(phrase.text()), LENGTH),
                        Show.tag(phrase.language()),
                        href == null ? null : root + href),
                note);
    }

    private static String used(Phrase phrase) {
        return "in " + Show.count(phrase.usage().documents(), "declaration") + " in all";
    }

    private String note(Missing missing) {
        String since = year(library.document(missing.sinceId()));
        return missing.isUnbroken()
                ? "in every one of the " + Show.count(missing.of()) + " before, since " + since
                : "in " + Show.count(missing.uses()) + " of the " + Show.count(missing.of()) + " before, since "
                        + since;
    }

    static String year(Document document) {
        return document.occasion().date() == null
                ? ""
                : Integer.toString(document.occasion().date().first().getYear());
    }
}

package declarations.report.page.overview;

import declarations.report.library.Newest;
import declarations.report.view.DotStrip;
import declarations.report.view.Figure;
import declarations.report.view.Frame;
import declarations.report.view.Share;
import declarations.report.view.Words;
import java.util.List;

/**
 * The first page of a report.
 *
 * @param formulae of the newest declaration, where the story does not tell of them
 * @param kept the page that keeps the story of the run
 */
public record IndexView(
        Frame frame,
        List<Words> sentence,
        List<List<Words>> notes,
        List<Figure> figures,
        StoryView story,
        List<StoryView.Series> formulae,
        Words kept,
        List<Newest> newest,
        String run,
        String counts,
        RunView steps,
        List<Words> problems,
        List<DotStrip> charts,
        String chartsLeftOut) {
    /** One of the latest declarations. */
    public record Newest(
            Words title, String date, String dateIso, String words, Share carried, List<Words> main, String fresh) {}
}

package declarations.report.page.clause;

import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is new in the words of the newest declaration of each series. */
public record NewWordsView(
        Frame frame,
        List<Words> sentence,
        List<Frame.Tab> languages,
        String lang,
        List<Series> series,
        List<Words> note) {
    /**
     * A series.
     *
     * @param id for the address
     * @param sentence empty where the page says it already
     * @param sizes words of both sides
     * @param moreNote how many words are not shown; empty for none
     * @param novelty null where it has too few declarations
     */
    public record Series(
            String id,
            String title,
            List<Words> sentence,
            String sizes,
            List<Term> more,
            String moreNote,
            List<Term> less,
            String lessNote,
            List<Missing> missing,
            String missingNote,
            String missingOf,
            @Nullable Novelty novelty) {}

    /** A word that is more or less frequent than before. */
    public record Term(
            String text,
            String here,
            String before,
            String documentsBefore,
            String logRatio,
            String logLikelihood,
            List<Example> examples) {}

    /**
     * @param left words before the term
     * @param text the term as it is written
     */
    public record Example(Words where, String left, String text, String right) {}

    /** A word that is not there any more. */
    public record Missing(String text, String documents, String occurrences, Words last) {}

    public record Novelty(Chart chart, List<Row> rows) {}

    /**
     * Two panels over one axis of dates.
     *
     * @param grid path of the lines
     * @param whiskers path of the ranges
     */
    public record Chart(
            String title,
            String description,
            String width,
            String height,
            String grid,
            String whiskers,
            List<Stemma.Dot> dots,
            List<Stemma.Label> labels) {}

    public record Row(
            Words who,
            String dateIso,
            String novelty,
            String noveltyRange,
            String transience,
            String transienceRange,
            String resonance) {}
}

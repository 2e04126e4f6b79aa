package declarations.report.page.declaration;

import declarations.report.view.Fact;
import declarations.report.view.Figure;
import declarations.report.view.Frame;
import declarations.report.view.Mark;
import declarations.report.view.Share;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One declaration with the provenance of its words. */
public record DocumentView(
        Frame frame,
        Words title,
        List<Words> byline,
        List<Words> neighbours,
        String citation,
        List<Words> sentence,
        List<String> notes,
        List<Figure> figures,
        List<Fact> facts,
        String lang,
        List<Block> text,
        boolean hasEarlier,
        FindingsView findings,
        Relations earlier,
        Relations later) {
    /**
     * A paragraph as it stands in the document.
     *
     * @param kind {@code title}, {@code heading}, {@code body}, {@code list} or {@code closing}
     * @param number empty where it is not compared
     * @param origin null where it is not compared
     */
    public record Block(
            String id,
            String kind,
            String number,
            List<Mark> text,
            @Nullable Provenance origin,
            @Nullable More more) {}

    /**
     * What the margin says of a paragraph.
     *
     * @param status class of the style sheet
     * @param source the paragraph it owes most to; empty for none
     * @param also how widely its wording is spread; empty for nothing to say
     */
    public record Provenance(String status, String glyph, String verdict, List<Words> source, String also) {}

    /** What unfolds below a paragraph. */
    public record More(
            String summary, List<Passage> passages, String passagesNote, List<Words> formulae, String formulaeNote) {}

    /** The same passage in both declarations; the words that only one side has are marked. */
    public record Passage(Words source, String figures, List<Mark> there, List<Mark> here, String lang) {}

    /** The declarations that this one shares wording with, on one side of its date. */
    public record Relations(List<Relation> rows, String note) {}

    public record Relation(Words title, String date, String dateIso, Share share, String passages, String longest) {}
}

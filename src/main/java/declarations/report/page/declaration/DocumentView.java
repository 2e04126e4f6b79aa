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
        Head head,
        List<Figure> figures,
        @Nullable AgeBar ages,
        List<Words> compare,
        List<Words> contents,
        Body body,
        FindingsView findings,
        Relations earlier,
        Relations later) {
    /**
     * What stands above the text.
     *
     * @param doubts what is the matter with the text as it was read, to be shown before anything else
     */
    public record Head(
            Words title,
            List<Words> byline,
            List<Words> neighbours,
            List<Words> siblings,
            List<Words> sentence,
            List<String> doubts,
            List<String> notes,
            Citations citations,
            List<Fact> facts) {}

    /** How it is cited; the place of a paragraph's number is a pilcrow. */
    public record Citations(String plain, String chicago, String bibtex) {}

    /**
     * The text itself.
     *
     * @param lang of the text
     * @param note language of words that are put into it: null where it is the text's own
     * @param hasEarlier whether there is an earlier declaration that it could come from
     * @param base the declaration that the paragraphs are set beside first; empty where there is none
     * @param changes whether any paragraph has words that were added or dropped
     */
    public record Body(
            String lang,
            @Nullable String note,
            boolean hasEarlier,
            String base,
            boolean changes,
            List<Block> blocks,
            List<Group> ribbon) {}

    /**
     * A paragraph as it stands in the document.
     *
     * @param kind {@code title}, {@code heading}, {@code body}, {@code list} or {@code closing}
     * @param number empty where it is not compared
     * @param margin null where it is not compared
     */
    public record Block(
            String id,
            String kind,
            String number,
            List<Piece> text,
            @Nullable Margin margin,
            @Nullable More more) {}

    /**
     * Some words of a paragraph that became what they are alike.
     *
     * @param change {@code ins}, {@code del}, {@code kept}, or empty for plain
     * @param words those that lead somewhere are formulae
     */
    public record Piece(String change, List<Words> words) {}

    /**
     * What the margin says of a paragraph.
     *
     * @param status class of the style sheet
     */
    public record Margin(String status, String glyph, String verdict, boolean moved, List<Line> lines) {}

    /** One thing that the margin says. */
    public record Line(String style, List<Words> words) {}

    /** What unfolds below a paragraph. */
    public record More(String summary, List<Passage> passages, String passagesNote, List<Formula> formulae) {}

    /** The same passage in both declarations; the words that only one side has are marked. */
    public record Passage(Words source, String figures, List<Mark> there, List<Mark> here, String lang) {}

    /** A formula and how far it is spread. */
    public record Formula(Words phrase, String spread) {}

    /** The paragraphs of one status in the ribbon beside the text. */
    public record Group(String status, List<Bar> bars) {}

    /**
     * A paragraph in the ribbon.
     *
     * @param y where it begins, in hundredths of the ribbon
     * @param height in hundredths of the ribbon
     */
    public record Bar(String id, String y, String height) {}

    /** The declarations that this one shares wording with, on one side of its date. */
    public record Relations(List<Relation> rows, String note) {}

    public record Relation(Words title, String date, String dateIso, Share share, String passages, String longest) {}
}

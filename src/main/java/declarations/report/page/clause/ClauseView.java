package declarations.report.page.clause;

import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause through the years.
 *
 * @param lang of its words
 * @param wording the newest, what varied marked
 * @param variants null where it has but one wording
 * @param fillers what stood in each place that varies
 * @param steps from the oldest wording to the newest
 * @param stemma null where it would be too large
 */
public record ClauseView(
        Frame frame,
        String heading,
        List<Words> sentence,
        List<String> notes,
        String lang,
        List<Piece> wording,
        Words wordingWhere,
        @Nullable Variants variants,
        List<Filler> fillers,
        List<Step> steps,
        String stepsNote,
        @Nullable Stemma stemma,
        String stemmaNote,
        List<Kin> kin,
        String kinNote,
        List<Verb> verbs) {
    /**
     * Some words.
     *
     * @param kind {@code same}, {@code added}, {@code dropped}, {@code slot} or {@code cut} for words that are left out
     * @param note what else stood there, or the number of words left out
     * @param number of the column it stands in; empty for none
     */
    public record Piece(String kind, String text, List<String> note, String number) {
        public static Piece of(String kind, String text) {
            return new Piece(kind, text, List.of(), "");
        }
    }

    /**
     * All wordings side by side.
     *
     * @param columns number of each column that varies; empty for one that stays
     * @param note how many are not shown; empty for none
     */
    public record Variants(List<String> columns, List<VariantRow> rows, String note) {}

    /**
     * What stood in a place that varies.
     *
     * @param number of the place
     * @param text empty where nothing stood there
     */
    public record Filler(String number, String text, String declarations, Words first, Words last) {}

    public record VariantRow(List<Words> who, List<VariantCell> cells) {}

    /**
     * @param kind {@code stays}, {@code varies} or {@code changed}, other than in the row above; with {@code long} where it is
     */
    public record VariantCell(String kind, int columns, String text) {}

    /**
     * A wording that came up, or came back.
     *
     * @param who the declarations that have it in a row
     * @param alike that several have the same words; empty for one
     * @param beside what it is set beside; empty for the first
     * @param pieces all of its words for the first, else what changed
     */
    public record Step(List<Words> who, String alike, List<Words> beside, List<Piece> pieces) {}

    /** A paragraph of the family and its parent, as the chart shows them. */
    public record Kin(
            Words who,
            String dateIso,
            List<Words> parent,
            String similarity,
            List<Words> second,
            String change,
            String drift) {}

    /** The operative verbs of declarations in a row. */
    public record Verb(List<Words> who, String phrases, String ranks, String change) {}
}

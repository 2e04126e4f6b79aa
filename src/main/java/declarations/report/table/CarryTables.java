package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.flag;
import static declarations.report.table.Column.likeness;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Datatype.TEXT;

import declarations.carry.Carried;
import declarations.carry.Carried.Source;
import declarations.carry.Dropped;
import declarations.report.Content;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of each paragraph, and which are gone. */
final class CarryTables {
    private static final String BASE =
            "the declaration it is set beside: the previous one of its series, or its main source where that is another";

    private CarryTables() {}

    /**
     * A paragraph and one of its sources.
     *
     * @param number of the source, from 1; 0 for none
     */
    private record Row(
            Carried carried, int number, @Nullable Source source) {
        String sourceId() {
            return source == null ? "" : source.paragraphId();
        }

        double similarity() {
            return source == null ? Double.NaN : source.similarity();
        }
    }

    private record Gone(Dropped dropped, String text) {}

    static final Table<?> CARRYOVER = new Table<Row>(
            "carryover.csv",
            "What became of each paragraph: what is new, what was carried over, from where, and how edited? A row a"
                    + " source; paragraphs too short for a verdict (under 6 words, 10 characters in Chinese) have none.",
            List.of("doc_id", "para_id", "base_doc_id", "src_no"),
            List.of(
                    mandatory(text(
                            "doc_id",
                            TEXT,
                            "the declaration",
                            row -> row.carried().documentId())),
                    mandatory(text(
                            "para_id",
                            ParagraphsTable.ID,
                            "its paragraph",
                            row -> row.carried().paragraphId())),
                    mandatory(
                            text("base_doc_id", TEXT, BASE, row -> row.carried().baseId())),
                    count("src_no", "number of the source, from 1; 0 for none", Row::number),
                    mandatory(text(
                            "status",
                            Datatype.oneOf(Carried.Status.values()),
                            "what became of it",
                            row -> Cell.word(row.carried().status()))),
                    flag(
                            "moved",
                            "whether it stands on no longest sequence of carried paragraphs that keeps its order",
                            row -> row.carried().moved()),
                    text(
                            "src_para_id",
                            ParagraphsTable.ID,
                            "the paragraph of the base it comes from; with the rule possible_rewording, the one to"
                                    + " check",
                            Row::sourceId),
                    likeness(
                            "sim",
                            "similarity to the source: twice the longest common subsequence over both lengths",
                            Row::similarity),
                    share(
                            "covered_share",
                            "words in runs of three or more of its sources, over its words",
                            row -> row.carried().coveredShare()),
                    mandatory(text(
                            "rule",
                            Datatype.oneOf(Carried.Rule.values()),
                            "what decided the status",
                            row -> Cell.word(row.carried().rule()))),
                    mandatory(text(
                            "confidence",
                            Datatype.oneOf(Carried.Confidence.values()),
                            "how sure it is",
                            row -> Cell.word(row.carried().confidence()))),
                    mandatory(text(
                            "other_language",
                            Datatype.oneOf(Carried.Confirmation.values()),
                            "what the same paragraph of another language version says: confirmed where it changed, or"
                                    + " did not, in both; translation_only where in one only",
                            row -> Cell.word(row.carried().confirmation())))),
            List.of(
                    ParagraphsTable.reference("doc_id", "para_id"),
                    ParagraphsTable.reference("base_doc_id", "src_para_id")),
            content -> content.findings().carryOvers().carried().stream().flatMap(CarryTables::rows));

    static final Table<?> DROPPED = new Table<Gone>(
            "dropped.csv",
            "What is gone: which paragraphs of the base have no counterpart?",
            List.of("doc_id", "base_doc_id", "src_para_id"),
            List.of(
                    mandatory(text(
                            "doc_id",
                            TEXT,
                            "the declaration",
                            row -> row.dropped().documentId())),
                    mandatory(
                            text("base_doc_id", TEXT, BASE, row -> row.dropped().baseId())),
                    mandatory(text(
                            "src_para_id",
                            ParagraphsTable.ID,
                            "the paragraph of the base",
                            row -> row.dropped().paragraphId())),
                    count(
                            "n_tokens",
                            "its words (in Chinese: characters)",
                            row -> row.dropped().tokens()),
                    whole(
                            "n_docs_seen",
                            Datatype.whole(1),
                            "declarations of the base's series in a row, the base the last, that had it",
                            row -> row.dropped().documentsSeen()),
                    mandatory(text(
                            "first_seen_doc_id",
                            TEXT,
                            "the first of them",
                            row -> row.dropped().firstSeenId())),
                    text("text", TEXT, "the paragraph, white space folded", Gone::text)),
            List.of(
                    ParagraphsTable.reference("base_doc_id", "src_para_id"),
                    Table.Reference.of("doc_id", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("first_seen_doc_id", DocumentsTable.FILE, "doc_id")),
            CarryTables::gone);

    private static Stream<Row> rows(Carried carried) {
        List<Source> sources = carried.sources();
        return sources.isEmpty()
                ? Stream.of(new Row(carried, 0, null))
                : IntStream.range(0, sources.size()).mapToObj(i -> new Row(carried, i + 1, sources.get(i)));
    }

    private static Stream<Gone> gone(Content content) {
        Shelf shelf = new Shelf(content);
        return content.findings().carryOvers().dropped().stream()
                .map(dropped -> new Gone(
                        dropped,
                        shelf.paragraph(dropped.baseId(), dropped.paragraphId()).text()));
    }
}

package declarations.report.table;

import static declarations.report.table.Column.count;
import static declarations.report.table.Column.flag;
import static declarations.report.table.Column.likeness;
import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.wholeIfKnown;
import static declarations.report.table.Datatype.TEXT;

import declarations.compare.Pair;
import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.report.Content;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How alike two declarations are; a is the earlier one and b the later one. */
final class PairsTable {
    static final String SIDE_A = "the earlier declaration; of equal or unknown dates the smaller id";
    static final String SIDE_B = "the later declaration";

    private PairsTable() {}

    private record Couple(Pair pair, Document earlier, Document later) {
        Pair.Likeness likeness() {
            return pair.likeness();
        }

        Pair.Sharing sharing() {
            return pair.sharing();
        }

        boolean isOneSeries() {
            String series = earlier.occasion().series();
            return !series.isEmpty()
                    && !series.equals("other")
                    && series.equals(later.occasion().series());
        }

        OptionalLong daysApart() {
            PartialDate first = earlier.occasion().date();
            PartialDate second = later.occasion().date();
            return first == null || second == null ? OptionalLong.empty() : first.daysUntil(second);
        }
    }

    static final Table<?> TABLE = new Table<Couple>(
            "document_pairs.csv",
            "Which declarations are alike, and how much of one stands in the other? Pairs of one language that share a"
                    + " passage, or whose jaccard3_sim reaches compare.pair-floor.",
            List.of("a_doc_id", "b_doc_id"),
            List.of(
                    mandatory(text("a_doc_id", TEXT, SIDE_A, row -> row.pair().earlierId())),
                    mandatory(text("b_doc_id", TEXT, SIDE_B, row -> row.pair().laterId())),
                    likeness(
                            "jaccard3_sim",
                            "Jaccard similarity of their shingles of compare.shingle-size words (3 unless"
                                    + " parameters.csv says otherwise; 5 characters in Chinese); empty where a text has"
                                    + " no shingle",
                            row -> row.likeness().jaccard()),
                    likeness(
                            "wjaccard1_sim",
                            "weighted Jaccard similarity of their word counts: sum of the smaller over sum of the"
                                    + " larger",
                            row -> row.likeness().weightedJaccard()),
                    likeness(
                            "tfidf_cosine_sim",
                            "topic likeness: cosine of their word counts, words that few declarations have weighing"
                                    + " more; changes for every pair when a declaration is added",
                            row -> row.likeness().topic()),
                    share(
                            "containment5_a_in_b_share",
                            "evidence shingles of a that b has, over those of a (compare.evidence-size words: 5 unless"
                                    + " parameters.csv says otherwise; 8 characters in Chinese)",
                            row -> row.likeness().containmentOfEarlier()),
                    share(
                            "containment5_b_in_a_share",
                            "evidence shingles of b that a has, over those of b",
                            row -> row.likeness().containmentOfLater()),
                    share(
                            "share_b_from_a",
                            "words of b inside passages aligned to a, over all words of b",
                            row -> row.sharing().shareOfLater()),
                    share(
                            "share_a_in_b",
                            "words of a inside passages aligned to b, over all words of a",
                            row -> row.sharing().shareOfEarlier()),
                    count(
                            "n_passages",
                            "passages they share",
                            row -> row.sharing().passages()),
                    count(
                            "longest_passage_tokens",
                            "words of the longest of them, in b; 0 for none",
                            row -> row.sharing().longestPassage()),
                    wholeIfKnown(
                            "days_apart",
                            Datatype.COUNT,
                            "days from a to b; empty unless both dates are known to the day",
                            Couple::daysApart),
                    flag("same_series", "whether both belong to one series; other is none", Couple::isOneSeries)),
            List.of(
                    Table.Reference.of("a_doc_id", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("b_doc_id", DocumentsTable.FILE, "doc_id")),
            PairsTable::couples);

    private static Stream<Couple> couples(Content content) {
        Shelf shelf = new Shelf(content);
        return content.comparison().pairs().stream()
                .map(pair -> new Couple(pair, shelf.document(pair.earlierId()), shelf.document(pair.laterId())));
    }
}

package declarations.store;

import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.compare.Interval;
import declarations.compare.Origin;
import declarations.compare.Pair;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.document.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comparing the corpus yielded. */
final class ComparisonTables {
    private static final Rows<Pair> PAIRS = new Rows<>(
            "pair",
            List.of(
                    "earlier_id",
                    "later_id",
                    "jaccard",
                    "weighted_jaccard",
                    "containment_of_earlier",
                    "containment_of_later",
                    "topic",
                    "share_of_later",
                    "share_of_earlier",
                    "passages",
                    "longest_passage"),
            (pair, position, row) -> row.add(pair.earlierId())
                    .add(pair.laterId())
                    .add(pair.likeness().jaccard())
                    .add(pair.likeness().weightedJaccard())
                    .add(pair.likeness().containmentOfEarlier())
                    .add(pair.likeness().containmentOfLater())
                    .add(pair.likeness().topic())
                    .add(pair.sharing().shareOfLater())
                    .add(pair.sharing().shareOfEarlier())
                    .add(pair.sharing().passages())
                    .add(pair.sharing().longestPassage()),
            (row, i) -> new Pair(
                    row.getString("earlier_id"),
                    row.getString("later_id"),
                    new Pair.Likeness(
                            Row.number(row, "jaccard"),
                            Row.number(row, "weighted_jaccard"),
                            Row.number(row, "containment_of_earlier"),
                            Row.number(row, "containment_of_later"),
                            Row.number(row, "topic")),
                    new Pair.Sharing(
                            Row.number(row, "share_of_later"),
                            Row.number(row, "share_of_earlier"),
                            row.getInt("passages"),
                            row.getInt("longest_passage"))));

    private static final Rows<Passage> PASSAGES = new Rows<>(
            "passage",
            List.of(
                    "earlier_id",
                    "earlier_paragraph",
                    "earlier_start",
                    "earlier_end",
                    "later_id",
                    "later_paragraph",
                    "later_start",
                    "later_end",
                    "matched",
                    "edits",
                    "score"),
            (passage, position, row) -> {
                write(row, passage.earlier());
                write(row, passage.later());
                row.add(passage.matched()).add(passage.edits()).add(passage.score());
            },
            (row, i) -> new Passage(
                    stretch(row, "earlier"),
                    stretch(row, "later"),
                    row.getInt("matched"),
                    row.getInt("edits"),
                    Row.number(row, "score")));

    private static final Rows<Coverage> COVERAGES = new Rows<>(
            "coverage",
            List.of(
                    "document_id",
                    "carried_share",
                    "interval_low",
                    "interval_high",
                    "main_source_id",
                    "main_source_share",
                    "later_reuse_share"),
            (coverage, position, row) -> {
                Interval interval = coverage.interval();
                row.add(coverage.documentId())
                        .add(coverage.carriedShare())
                        .add(interval == null ? Double.NaN : interval.low())
                        .add(interval == null ? Double.NaN : interval.high())
                        .add(coverage.mainSourceId())
                        .add(coverage.mainSourceShare())
                        .add(coverage.laterReuseShare());
            },
            (row, i) -> new Coverage(
                    row.getString("document_id"),
                    Row.number(row, "carried_share"),
                    interval(row),
                    row.getString("main_source_id"),
                    Row.number(row, "main_source_share"),
                    Row.number(row, "later_reuse_share")));

    private static final Rows<Origin> ORIGINS = new Rows<>(
            "origin",
            List.of(
                    "document_id",
                    "paragraph_id",
                    "verdict",
                    "source_id",
                    "source_paragraph",
                    "similarity",
                    "covered_share"),
            (origin, position, row) -> {
                Origin.Source source = origin.source();
                row.add(origin.documentId())
                        .add(origin.paragraphId())
                        .add(origin.verdict())
                        .add(source == null ? null : source.documentId())
                        .add(source == null ? null : source.paragraphId())
                        .add(source == null ? Double.NaN : source.similarity())
                        .add(origin.coveredShare());
            },
            (row, i) -> new Origin(
                    row.getString("document_id"),
                    row.getString("paragraph_id"),
                    Origin.Verdict.valueOf(row.getString("verdict")),
                    source(row),
                    Row.number(row, "covered_share")));

    private ComparisonTables() {}

    private static void write(Row row, Stretch stretch) throws SQLException {
        row.add(stretch.documentId())
                .add(stretch.paragraphId())
                .add(stretch.tokens().start())
                .add(stretch.tokens().end());
    }

    private static Stretch stretch(ResultSet row, String side) throws SQLException {
        return new Stretch(
                row.getString(side + "_id"),
                row.getString(side + "_paragraph"),
                new Span(row.getInt(side + "_start"), row.getInt(side + "_end")));
    }

    private static @Nullable Interval interval(ResultSet row) throws SQLException {
        double low = Row.number(row, "interval_low");
        return Double.isNaN(low) ? null : new Interval(low, Row.number(row, "interval_high"));
    }

    private static Origin.@Nullable Source source(ResultSet row) throws SQLException {
        String id = row.getString("source_id");
        return id == null
                ? null
                : new Origin.Source(id, row.getString("source_paragraph"), Row.number(row, "similarity"));
    }

    static Comparison comparison(Sql sql) {
        return new Comparison(PAIRS.all(sql), PASSAGES.all(sql), COVERAGES.all(sql), ORIGINS.all(sql));
    }

    static void replace(Sql sql, Comparison now) {
        PAIRS.replace(sql, now.pairs());
        PASSAGES.replace(sql, now.passages());
        COVERAGES.replace(sql, now.coverages());
        ORIGINS.replace(sql, now.origins());
    }
}

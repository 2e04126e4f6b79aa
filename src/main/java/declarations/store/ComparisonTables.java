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

/** What comparing the corpus yielded, each list in its order. */
record ComparisonTables(Sql sql) {
    Comparison comparison() {
        return new Comparison(pairs(), passages(), coverages(), origins());
    }

    void replace(Comparison comparison) {
        for (String table : List.of("pair", "passage", "coverage", "origin")) {
            sql.sql("delete from " + table).update();
        }
        insertPairs(comparison.pairs());
        insertPassages(comparison.passages());
        insertCoverages(comparison.coverages());
        insertOrigins(comparison.origins());
    }

    private List<Pair> pairs() {
        return sql.sql("""
                        select earlier_id, later_id,
                               jaccard, weighted_jaccard, containment_of_earlier, containment_of_later, topic,
                               share_of_later, share_of_earlier, passages, longest_passage
                        from pair
                        order by position
                        """)
                .query((row, i) -> new Pair(
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
                                row.getInt("longest_passage"))))
                .list();
    }

    private void insertPairs(List<Pair> pairs) {
        sql.insert(
                """
                insert into pair (
                    position, earlier_id, later_id,
                    jaccard, weighted_jaccard, containment_of_earlier, containment_of_later, topic,
                    share_of_later, share_of_earlier, passages, longest_passage)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                pairs,
                (pair, position, row) -> row.add(position)
                        .add(pair.earlierId())
                        .add(pair.laterId())
                        .add(pair.likeness().jaccard())
                        .add(pair.likeness().weightedJaccard())
                        .add(pair.likeness().containmentOfEarlier())
                        .add(pair.likeness().containmentOfLater())
                        .add(pair.likeness().topic())
                        .add(pair.sharing().shareOfLater())
                        .add(pair.sharing().shareOfEarlier())
                        .add(pair.sharing().passages())
                        .add(pair.sharing().longestPassage()));
    }

    private List<Passage> passages() {
        return sql.sql("""
                        select earlier_id, earlier_paragraph, earlier_start, earlier_end,
                               later_id, later_paragraph, later_start, later_end, matched, edits, score
                        from passage
                        order by position
                        """)
                .query((row, i) -> new Passage(
                        new Stretch(
                                row.getString("earlier_id"),
                                row.getString("earlier_paragraph"),
                                new Span(row.getInt("earlier_start"), row.getInt("earlier_end"))),
                        new Stretch(
                                row.getString("later_id"),
                                row.getString("later_paragraph"),
                                new Span(row.getInt("later_start"), row.getInt("later_end"))),
                        row.getInt("matched"),
                        row.getInt("edits"),
                        Row.number(row, "score")))
                .list();
    }

    private void insertPassages(List<Passage> passages) {
        sql.insert("""
                insert into passage (
                    position, earlier_id, earlier_paragraph, earlier_start, earlier_end,
                    later_id, later_paragraph, later_start, later_end, matched, edits, score)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, passages, (passage, position, row) -> {
            row.add(position);
            write(passage.earlier(), row);
            write(passage.later(), row);
            row.add(passage.matched()).add(passage.edits()).add(passage.score());
        });
    }

    private static void write(Stretch stretch, Row row) throws SQLException {
        row.add(stretch.documentId())
                .add(stretch.paragraphId())
                .add(stretch.tokens().start())
                .add(stretch.tokens().end());
    }

    private List<Coverage> coverages() {
        return sql.sql("""
                        select document_id, carried_share, interval_low, interval_high,
                               main_source_id, main_source_share, later_reuse_share
                        from coverage
                        order by position
                        """)
                .query((row, i) -> new Coverage(
                        row.getString("document_id"),
                        Row.number(row, "carried_share"),
                        interval(row),
                        row.getString("main_source_id"),
                        Row.number(row, "main_source_share"),
                        Row.number(row, "later_reuse_share")))
                .list();
    }

    private static @Nullable Interval interval(ResultSet row) throws SQLException {
        double low = Row.number(row, "interval_low");
        return Double.isNaN(low) ? null : new Interval(low, Row.number(row, "interval_high"));
    }

    private void insertCoverages(List<Coverage> coverages) {
        sql.insert("""
                insert into coverage (
                    position, document_id, carried_share, interval_low, interval_high,
                    main_source_id, main_source_share, later_reuse_share)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, coverages, (coverage, position, row) -> {
            Interval interval = coverage.interval();
            row.add(position)
                    .add(coverage.documentId())
                    .add(coverage.carriedShare())
                    .add(interval == null ? Double.NaN : interval.low())
                    .add(interval == null ? Double.NaN : interval.high())
                    .add(coverage.mainSourceId())
                    .add(coverage.mainSourceShare())
                    .add(coverage.laterReuseShare());
        });
    }

    private List<Origin> origins() {
        return sql.sql("""
                        select document_id, paragraph_id, verdict,
                               source_id, source_paragraph, similarity, covered_share
                        from origin
                        order by position
                        """)
                .query((row, i) -> new Origin(
                        row.getString("document_id"),
                        row.getString("paragraph_id"),
                        Origin.Verdict.valueOf(row.getString("verdict")),
                        source(row),
                        Row.number(row, "covered_share")))
                .list();
    }

    private static Origin.@Nullable Source source(ResultSet row) throws SQLException {
        String id = row.getString("source_id");
        return id == null
                ? null
                : new Origin.Source(id, row.getString("source_paragraph"), Row.number(row, "similarity"));
    }

    private void insertOrigins(List<Origin> origins) {
        sql.insert("""
                insert into origin (
                    position, document_id, paragraph_id, verdict,
                    source_id, source_paragraph, similarity, covered_share)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, origins, (origin, position, row) -> {
            Origin.Source source = origin.source();
            row.add(position)
                    .add(origin.documentId())
                    .add(origin.paragraphId())
                    .add(origin.verdict())
                    .add(source == null ? null : source.documentId())
                    .add(source == null ? null : source.paragraphId())
                    .add(source == null ? Double.NaN : source.similarity())
                    .add(origin.coveredShare());
        });
    }
}

package declarations.store;

import declarations.carry.Carried;
import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Confirmation;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Source;
import declarations.carry.Carried.Status;
import declarations.carry.CarryOvers;
import declarations.carry.Dropped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of the paragraphs. */
final class CarryTables {
    private static final Rows<Owned> SOURCES = new Rows<>(
            "carried_source",
            List.of("carried", "paragraph_id", "similarity"),
            (owned, position, row) -> row.add(owned.owner())
                    .add(owned.source().paragraphId())
                    .add(owned.source().similarity()),
            (row, i) -> new Owned(
                    row.getInt("carried"), new Source(row.getString("paragraph_id"), Row.number(row, "similarity"))));

    private static final Rows<Dropped> DROPPED = new Rows<>(
            "dropped",
            List.of("document_id", "base_id", "paragraph_id", "tokens", "documents_seen", "first_seen_id"),
            (dropped, position, row) -> row.add(dropped.documentId())
                    .add(dropped.baseId())
                    .add(dropped.paragraphId())
                    .add(dropped.tokens())
                    .add(dropped.documentsSeen())
                    .add(dropped.firstSeenId()),
            (row, i) -> new Dropped(
                    row.getString("document_id"),
                    row.getString("base_id"),
                    row.getString("paragraph_id"),
                    row.getInt("tokens"),
                    row.getInt("documents_seen"),
                    row.getString("first_seen_id")));

    private CarryTables() {}

    /** A source and the position of the paragraph it belongs to. */
    private record Owned(int owner, Source source) {}

    /**
     * @param sources of each paragraph, by its position
     */
    private static Rows<Carried> carried(Map<Integer, List<Source>> sources) {
        return new Rows<>(
                "carried",
                List.of(
                        "document_id",
                        "paragraph_id",
                        "base_id",
                        "status",
                        "moved",
                        "covered_share",
                        "rule",
                        "confidence",
                        "confirmation"),
                (carried, position, row) -> row.add(carried.documentId())
                        .add(carried.paragraphId())
                        .add(carried.baseId())
                        .add(carried.status())
                        .add(carried.moved())
                        .add(carried.coveredShare())
                        .add(carried.rule())
                        .add(carried.confidence())
                        .add(carried.confirmation()),
                (row, i) -> carried(row, sources.getOrDefault(i, List.of())));
    }

    private static Carried carried(ResultSet row, List<Source> sources) throws SQLException {
        return new Carried(
                row.getString("document_id"),
                row.getString("paragraph_id"),
                row.getString("base_id"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("moved"),
                sources,
                Row.number(row, "covered_share"),
                Rule.valueOf(row.getString("rule")),
                Confidence.valueOf(row.getString("confidence")),
                Confirmation.valueOf(row.getString("confirmation")));
    }

    static CarryOvers carryOvers(Sql sql) {
        return new CarryOvers(carried(sources(sql)).all(sql), DROPPED.all(sql));
    }

    private static Map<Integer, List<Source>> sources(Sql sql) {
        Map<Integer, List<Source>> sources = new HashMap<>();
        SOURCES.all(sql)
                .forEach(owned -> sources.computeIfAbsent(owned.owner(), owner -> new ArrayList<>())
                        .add(owned.source()));
        return sources;
    }

    static void replace(Sql sql, CarryOvers now) {
        carried(sources(sql)).replace(sql, now.carried());
        List<Owned> sources = new ArrayList<>();
        for (int i = 0; i < now.carried().size(); i++) {
            for (Source source : now.carried().get(i).sources()) {
                sources.add(new Owned(i, source));
            }
        }
        SOURCES.replace(sql, sources);
        DROPPED.replace(sql, now.dropped());
    }
}

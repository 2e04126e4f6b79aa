package declarations.store;

import declarations.document.Run;
import declarations.document.Run.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of the job. Their times are kept to the microsecond. */
record RunTable(Sql sql) {
    /** Latest first, in the order in which they began, whatever the clock said. */
    List<Run> latest(int most) {
        return sql.sql("""
                        select id, started, finished, state, ingested, unchanged, duplicate, rejected, skipped
                        from run
                        order by ordinal desc
                        fetch first ? rows only
                        """)
                .param(most)
                .query((row, i) -> new Run(
                        row.getString("id"),
                        row.getObject("started", OffsetDateTime.class).toInstant(),
                        finished(row),
                        Run.State.valueOf(row.getString("state")),
                        counts(row)))
                .list();
    }

    private static @Nullable Instant finished(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished", OffsetDateTime.class);
        return finished == null ? null : finished.toInstant();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        int ingested = row.getInt("ingested");
        int unchanged = row.getInt("unchanged");
        int duplicate = row.getInt("duplicate");
        int rejected = row.getInt("rejected");
        int skipped = row.getInt("skipped");
        int seen = ingested + unchanged + duplicate + rejected + skipped;
        return new Counts(seen, ingested, unchanged, duplicate, rejected, skipped);
    }

    void save(Run run) {
        long ordinal = ordinal(run);
        sql.sql("delete from run where id = ?").param(run.id()).update();
        Counts counts = run.counts();
        sql.insert(
                """
                insert into run (
                    id, started, finished, state, ingested, unchanged, duplicate, rejected, skipped, ordinal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                List.of(run),
                (saved, position, row) -> row.add(run.id())
                        .add(run.started())
                        .add(run.finished())
                        .add(run.state())
                        .add(counts.ingested())
                        .add(counts.unchanged())
                        .add(counts.duplicate())
                        .add(counts.rejected())
                        .add(counts.skipped())
                        .add(ordinal));
    }

    /** That of the run when it is known, else the next. */
    private long ordinal(Run run) {
        return sql.sql("""
                        select coalesce(
                            (select ordinal from run where id = ?), (select coalesce(max(ordinal), 0) + 1 from run))
                        """).param(run.id()).query(Long.class).single();
    }
}

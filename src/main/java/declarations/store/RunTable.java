package declarations.store;

import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The runs of the job. Their times are kept to the microsecond. */
record RunTable(Sql sql) {
    /** Latest first, in the order in which they began, whatever the clock said. */
    List<Run> latest(int most) {
        List<Run> runs = sql.sql("""
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
        Map<String, List<Step>> steps = steps(most);
        return runs.stream()
                .map(run -> new Run(
                        run.id(),
                        run.started(),
                        run.finished(),
                        run.state(),
                        run.counts(),
                        steps.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private record RunStep(String run, Step step) {}

    private Map<String, List<Step>> steps(int most) {
        return sql
                .sql("""
                        select run_id, step, seconds, pieces, unit
                        from run_step
                        where run_id in (select id from run order by ordinal desc fetch first ? rows only)
                        order by run_id, position
                        """)
                .param(most)
                .query((row, i) -> new RunStep(
                        row.getString("run_id"),
                        new Step(
                                row.getString("step"),
                                row.getDouble("seconds"),
                                row.getInt("pieces"),
                                row.getString("unit"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RunStep::run, Collectors.mapping(RunStep::step, Collectors.toList())));
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

    /** Several statements: to be called in a transaction. */
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
        sql.sql("delete from run_step where run_id = ?").param(run.id()).update();
        sql.insert(
                "insert into run_step (run_id, position, step, seconds, pieces, unit) values (?, ?, ?, ?, ?, ?)",
                run.steps(),
                (step, position, row) -> row.add(run.id())
                        .add(position)
                        .add(step.name())
                        .add(step.seconds())
                        .add(step.pieces())
                        .add(step.unit()));
    }

    /** That of the run when it is known, else the next. */
    private long ordinal(Run run) {
        return sql.sql("""
                        select coalesce(
                            (select ordinal from run where id = ?), (select coalesce(max(ordinal), 0) + 1 from run))
                        """).param(run.id()).query(Long.class).single();
    }
}

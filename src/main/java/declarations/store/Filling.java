package declarations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a new database from a backup, looks whether all arrived, and brings its schema up to date. */
final class Filling {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** Spring Batch numbers its rows by these. */
    private static final Map<String, String> NUMBERED = Map.of(
            "batch_job_instance", "job_instance_id",
            "batch_job_execution", "job_execution_id",
            "batch_step_execution", "step_execution_id");

    private Filling() {}

    static void fill(DataSource dataSource, BackupFile backup) {
        Schema.migrate(dataSource, backup.manifest().schema());
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            try {
                fill(connection, backup);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return backup;
        });
        compare(Dump.tally(dataSource), backup);
        if (backup.manifest().schema() < Schema.NEWEST) {
            Schema.migrate(dataSource);
        }
    }

    private static void fill(Connection connection, BackupFile backup) throws SQLException, IOException {
        List<Shape> shapes = Shape.all(connection);
        Map<String, Shape> byTable = shapes.stream().collect(Collectors.toMap(Shape::table, Function.identity()));
        try (Statement statement = connection.createStatement()) {
            for (int i = shapes.size() - 1; i >= 0; i--) { // what migrations put there
                statement.execute("delete from " + shapes.get(i).table());
            }
        }
        for (Manifest.Table table : backup.manifest().tables()) {
            Shape shape = byTable.get(table.name());
            if (shape == null) {
                throw backup.spoilt(table, null);
            }
            fill(connection, shape, table, backup);
            connection.commit();
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : NUMBERED.keySet().stream().sorted().toList()) {
                long next = next(statement, table);
                statement.execute("alter sequence " + table + "_seq restart with " + next);
            }
        }
        connection.commit();
    }

    private static long next(Statement statement, String table) throws SQLException {
        try (var last = statement.executeQuery("select max(" + NUMBERED.get(table) + ") from " + table)) {
            return last.next() ? last.getLong(1) + 1 : 1;
        }
    }

    private static void fill(Connection connection, Shape shape, Manifest.Table table, BackupFile backup)
            throws SQLException, IOException {
        try (BackupFile.Lines lines = backup.lines(table);
                PreparedStatement insert = connection.prepareStatement(shape.insert())) {
            if (!lines.columns().equals(new ArrayList<@Nullable String>(shape.header()))) {
                throw backup.spoilt(table, null);
            }
            int waiting = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                add(insert, shape, Fields.of(line), table, backup);
                if (++waiting == ROWS_AT_A_TIME) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(
            PreparedStatement insert,
            Shape shape,
            List<@Nullable String> fields,
            Manifest.Table table,
            BackupFile backup)
            throws SQLException {
        if (fields.size() != shape.columns().size()) {
            throw backup.spoilt(table, null);
        }
        try {
            for (int i = 0; i < fields.size(); i++) {
                shape.columns().get(i).kind().write(insert, i + 1, fields.get(i));
            }
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw backup.spoilt(table, e);
        }
        insert.addBatch();
    }

    private static void compare(List<Manifest.Table> restored, BackupFile backup) {
        Map<String, Manifest.Table> byName =
                restored.stream().collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        for (Manifest.Table table : backup.manifest().tables()) {
            Manifest.Table there = byName.remove(table.name());
            if (there == null || !there.hasSameRows(table)) {
                throw backup.spoilt(table, null);
            }
        }
        if (!byName.isEmpty()) {
            throw backup.spoilt(byName.values().iterator().next(), null);
        }
    }
}

package declarations.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes all tables down, row by row, so that no table needs to fit into the memory. */
final class Dump {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** The same content makes the same bytes: no entry has a time of its own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Dump() {}

    static Manifest write(DataSource dataSource, String job, OutputStream to) {
        int schema = Schema.version(dataSource);
        return inOneTransaction(dataSource, connection -> {
            List<Manifest.Table> tables = new ArrayList<>();
            ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
            for (Shape shape : Shape.all(connection)) {
                begin(zip, shape.table() + ".tsv");
                tables.add(table(connection, shape, zip));
                zip.closeEntry();
            }
            Manifest manifest = new Manifest(job, schema, tables);
            begin(zip, Manifest.NAME);
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return manifest;
        });
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** What a backup of the database would say of its tables. */
    static List<Manifest.Table> tally(DataSource dataSource) {
        return inOneTransaction(dataSource, connection -> {
            List<Manifest.Table> tables = new ArrayList<>();
            for (Shape shape : Shape.all(connection)) {
                tables.add(table(connection, shape, OutputStream.nullOutputStream()));
            }
            return tables;
        });
    }

    private static Manifest.Table table(Connection connection, Shape shape, OutputStream to)
            throws SQLException, IOException {
        Tally tally = new Tally();
        to.write(tally.header(Fields.line(new ArrayList<@Nullable String>(shape.header()))));
        try (PreparedStatement statement = connection.prepareStatement(shape.select(Shape.isH2(connection)))) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    to.write(tally.row(Fields.line(fields(rows, shape))));
                }
            }
        }
        return tally.table(shape.table());
    }

    private static List<@Nullable String> fields(ResultSet row, Shape shape) throws SQLException {
        List<@Nullable String> fields = new ArrayList<>(shape.columns().size());
        for (int i = 1; i <= shape.columns().size(); i++) {
            fields.add(shape.columns().get(i - 1).kind().read(row, i));
        }
        return fields;
    }

    /** What is done with a connection. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    private static <T> T inOneTransaction(DataSource dataSource, Work<T> work) {
        T result = new JdbcTemplate(dataSource).execute((Connection connection) -> {
            boolean h2 = Shape.isH2(connection);
            connection.setAutoCommit(false); // else PostgreSQL sends a table whole
            lazily(connection, h2, 1); // and H2 keeps it whole
            try {
                return work.with(connection);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                lazily(connection, h2, 0);
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
        if (result == null) {
            throw new IllegalStateException("no result");
        }
        return result;
    }

    private static void lazily(Connection connection, boolean h2, int flag) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + flag);
            }
        }
    }
}

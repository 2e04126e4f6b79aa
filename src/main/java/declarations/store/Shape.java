package declarations.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param columns in their order
 * @param key the columns by which its rows have one order: those of the primary key, else all
 */
record Shape(String table, List<Column> columns, List<String> key) {
    /** The history of the migrations is not content: a restored database makes its own. */
    private static final String HISTORY = "flyway_schema_history";

    /** A column. */
    record Column(String name, ColumnKind kind) {}

    /** Every table of the schema that the connection works in: first those that others refer to, then by name. */
    static List<Shape> all(Connection connection) throws SQLException {
        SortedMap<String, Set<String>> waiting = new TreeMap<>();
        for (String table : tables(connection)) {
            waiting.put(table, references(connection, table));
        }
        List<Shape> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> ready = waiting.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().noneMatch(waiting::containsKey))
                    .map(Map.Entry::getKey)
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other: " + waiting.keySet());
            }
            for (String table : ready) {
                ordered.add(of(connection, table));
            }
            ready.forEach(waiting::remove);
        }
        return ordered;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(lower(found.getString("TABLE_NAME")));
            }
        }
        tables.remove(HISTORY);
        return tables;
    }

    private static Set<String> references(Connection connection, String table) throws SQLException {
        Set<String> references = new TreeSet<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), stored(connection, table))) {
            while (keys.next()) {
                references.add(lower(keys.getString("PKTABLE_NAME")));
            }
        }
        references.remove(table);
        return references;
    }

    private static Shape of(Connection connection, String table) throws SQLException {
        DatabaseMetaData facts = connection.getMetaData();
        SortedMap<Integer, Column> columns = new TreeMap<>();
        String pattern = stored(connection, table).replace("_", facts.getSearchStringEscape() + "_");
        try (ResultSet found = facts.getColumns(null, connection.getSchema(), pattern, "%")) {
            while (found.next()) {
                ColumnKind kind = ColumnKind.of(found.getInt("DATA_TYPE"), lower(found.getString("TYPE_NAME")));
                columns.put(found.getInt("ORDINAL_POSITION"), new Column(lower(found.getString("COLUMN_NAME")), kind));
            }
        }
        SortedMap<Integer, String> key = new TreeMap<>();
        try (ResultSet found = facts.getPrimaryKeys(null, connection.getSchema(), stored(connection, table))) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), lower(found.getString("COLUMN_NAME")));
            }
        }
        List<Column> all = List.copyOf(columns.values());
        return new Shape(
                table, all, key.isEmpty() ? all.stream().map(Column::name).toList() : List.copyOf(key.values()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** As the database writes the names that were not quoted. */
    private static String stored(Connection connection, String table) throws SQLException {
        return isH2(connection) ? table.toUpperCase(Locale.ROOT) : table;
    }

    static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }

    /** The rows in their one order, which must not depend on the language that the database was set to. */
    String select(boolean h2) {
        return "select " + names() + " from " + table + " order by "
                + key.stream().map(column -> column + order(column, h2)).collect(Collectors.joining(", "));
    }

    private String order(String column, boolean h2) {
        boolean text = columns.stream().anyMatch(each -> each.name().equals(column) && each.kind() == ColumnKind.TEXT);
        return text && !h2 ? " collate \"C\"" : "";
    }

    String insert() {
        return "insert into " + table + " (" + names() + ") values (?" + ", ?".repeat(columns.size() - 1) + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The first line of the table in a backup. */
    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}

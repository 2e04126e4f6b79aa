package declarations.store;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/**
 * A table that holds a list, in its order.
 *
 * @param columns all but {@code position}, in the order in which they are written
 */
record Rows<T>(String table, List<String> columns, Sql.Columns<T> write, RowMapper<T> read) {
    List<T> all(Sql sql) {
        return sql.sql("select position, " + String.join(", ", columns) + " from " + table + " order by position")
                .query(read)
                .list();
    }

    void replace(Sql sql, List<T> now) {
        sql.sql("delete from " + table).update();
        String places = ", ?".repeat(columns.size());
        sql.insert(
                "insert into " + table + " (position, " + String.join(", ", columns) + ") values (?" + places + ")",
                now,
                (item, position, row) -> write.of(item, position, row.add(position)));
    }
}

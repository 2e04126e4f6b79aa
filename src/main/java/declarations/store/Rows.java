package declarations.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;

/**
 * A table that holds a list, in its order. The positions of its rows ascend and leave room between them, so that a list
 * that takes the place of another one costs the rows that differ.
 *
 * @param columns all but {@code position}, in the order in which they are written
 */
record Rows<T>(String table, List<String> columns, Sql.Columns<T> write, RowMapper<T> read) {
    /** Between two rows of a new table: room for as many halvings as this has digits in binary. */
    private static final int ROOM = 512;

    List<T> all(Sql sql) {
        return sql.sql(select()).query(read).list();
    }

    private String select() {
        return "select position, " + String.join(", ", columns) + " from " + table + " order by position";
    }

    void replace(Sql sql, List<T> now) {
        List<Integer> before = new ArrayList<>();
        List<T> old = sql.sql(select())
                .query((row, i) -> {
                    before.add(row.getInt("position"));
                    return read.mapRow(row, i);
                })
                .list();
        int[] kept = Kept.places(old, now);
        int[] positions = positions(before, kept);
        if (positions.length < kept.length || old.size() > 2 * count(kept)) {
            sql.sql("delete from " + table).update();
            Arrays.fill(kept, Kept.NONE);
            positions = positions(List.of(), kept);
        } else {
            delete(sql, before, kept);
        }
        insert(sql, now, kept, positions);
    }

    private static long count(int[] kept) {
        return Arrays.stream(kept).filter(place -> place != Kept.NONE).count();
    }

    private void delete(Sql sql, List<Integer> before, int[] kept) {
        boolean[] stays = new boolean[before.size()];
        Arrays.stream(kept).filter(place -> place != Kept.NONE).forEach(place -> stays[place] = true);
        List<Integer> gone = IntStream.range(0, stays.length)
                .filter(place -> !stays[place])
                .mapToObj(before::get)
                .toList();
        sql.insert("delete from " + table + " where position = ?", gone, (position, i, row) -> row.add(position));
    }

    private void insert(Sql sql, List<T> now, int[] kept, int[] positions) {
        List<Integer> fresh = IntStream.range(0, kept.length)
                .filter(i -> kept[i] == Kept.NONE)
                .boxed()
                .toList();
        String places = ", ?".repeat(columns.size());
        sql.insert(
                "insert into " + table + " (position, " + String.join(", ", columns) + ") values (?" + places + ")",
                fresh,
                (i, position, row) -> write.of(now.get(i), i, row.add(positions[i])));
    }

    /**
     * The position of each row: that of those that stay, and for those between two of them positions that lie evenly
     * between. Empty where there is no room for them.
     *
     * @param before positions of the rows that are there
     * @param kept for each row to be, the place of the one that stays
     */
    static int[] positions(List<Integer> before, int[] kept) {
        int[] positions = new int[kept.length];
        long last = -1;
        for (int i = 0; i < kept.length; ) {
            int end = i;
            while (end < kept.length && kept[end] == Kept.NONE) {
                end++;
            }
            long next = end < kept.length ? before.get(kept[end]) : last + 1 + room(last, end - i) * (end - i);
            long step = (next - last) / (end - i + 1);
            if (end > i && step < 1) {
                return new int[0];
            }
            for (long position = last; i < end; i++) {
                position += step;
                positions[i] = (int) position;
            }
            if (i < kept.length) {
                positions[i++] = (int) next;
            }
            last = next;
        }
        return positions;
    }

    /** Between rows that are written behind all others: less where there are so many that numbers would run out. */
    private static long room(long last, int rows) {
        return Math.min(ROOM, (Integer.MAX_VALUE - last - 1) / (rows + 1));
    }
}

package declarations.store;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;

/** What came of reading the files, by digest. */
record ReadingTables(Sql sql) {
    /** Digests a query: both databases limit how many parameters a statement may have. */
    private static final int DIGESTS = 500;

    Set<String> digests() {
        return new HashSet<>(
                sql.sql("select sha256 from reading").query(String.class).list());
    }

    void save(Reading reading) {
        sql.sql("delete from reading where sha256 = ?").param(reading.sha256()).update(); // and all that hangs on it
        if (reading instanceof Reading.Text text) {
            insert(text);
        } else if (reading instanceof Reading.Unreadable unreadable) {
            sql.insert(
                    "insert into reading (sha256, reason_code, reason_detail) values (?, ?, ?)",
                    List.of(unreadable),
                    (one, position, row) -> row.add(one.sha256())
                            .add(one.reason().code())
                            .add(one.reason().detail()));
        }
    }

    private void insert(Reading.Text text) {
        String sha256 = text.sha256();
        sql.insert(
                "insert into reading (sha256, media_type, charset) values (?, ?, ?)",
                List.of(text),
                (one, position, row) ->
                        row.add(one.sha256()).add(one.mediaType()).add(one.charset()));
        sql.insert(
                "insert into block (sha256, position, layout, content) values (?, ?, ?, ?)",
                text.blocks(),
                (block, position, row) ->
                        row.add(sha256).add(position).add(block.layout()).add(block.text()));
        sql.insert(
                "insert into property (sha256, position, name, content) values (?, ?, ?, ?)",
                List.copyOf(text.properties().entrySet()),
                (property, position, row) ->
                        row.add(sha256).add(position).add(property.getKey()).add(property.getValue()));
        sql.insert(
                "insert into warning (sha256, position, code, detail) values (?, ?, ?, ?)",
                text.warnings(),
                (warning, position, row) ->
                        row.add(sha256).add(position).add(warning.code()).add(warning.detail()));
    }

    /** By digest. */
    List<Reading> of(Collection<String> digests) {
        List<String> sorted = digests.stream().sorted().toList();
        List<Reading> readings = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += DIGESTS) {
            readings.addAll(some(sorted.subList(from, Math.min(from + DIGESTS, sorted.size()))));
        }
        return readings;
    }

    private List<Reading> some(List<String> digests) {
        Map<String, List<Block>> blocks = blocksOfSome(digests);
        Map<String, List<Map.Entry<String, String>>> properties =
                byDigest("""
                select sha256, name, content
                from property
                where sha256 in (:digests)
                order by sha256, position
                """, digests, (row, i) -> Map.entry(row.getString("name"), row.getString("content")));
        Map<String, List<Remark>> warnings =
                byDigest("""
                select sha256, code, detail
                from warning
                where sha256 in (:digests)
                order by sha256, position
                """, digests, (row, i) -> new Remark(row.getString("code"), row.getString("detail")));
        return sql.sql("""
                        select sha256, media_type, charset, reason_code, reason_detail
                        from reading
                        where sha256 in (:digests)
                        order by sha256
                        """)
                .param("digests", digests)
                .query((row, i) -> {
                    String sha256 = row.getString("sha256");
                    return row.getString("reason_code") != null
                            ? unreadable(row)
                            : new Reading.Text(
                                    sha256,
                                    row.getString("media_type"),
                                    row.getString("charset"),
                                    blocks.getOrDefault(sha256, List.of()),
                                    sorted(properties.getOrDefault(sha256, List.of())),
                                    warnings.getOrDefault(sha256, List.of()));
                })
                .list();
    }

    private static Reading unreadable(ResultSet row) throws SQLException {
        return new Reading.Unreadable(
                row.getString("sha256"), new Remark(row.getString("reason_code"), row.getString("reason_detail")));
    }

    private static SortedMap<String, String> sorted(List<Map.Entry<String, String>> properties) {
        SortedMap<String, String> sorted = new TreeMap<>();
        properties.forEach(property -> sorted.put(property.getKey(), property.getValue()));
        return sorted;
    }

    /** The blocks of the texts among some readings, by digest. */
    Map<String, List<Block>> blocks(Collection<String> digests) {
        List<String> all = List.copyOf(digests);
        Map<String, List<Block>> blocks = new HashMap<>();
        for (int from = 0; from < all.size(); from += DIGESTS) {
            blocks.putAll(blocksOfSome(all.subList(from, Math.min(from + DIGESTS, all.size()))));
        }
        return blocks;
    }

    private Map<String, List<Block>> blocksOfSome(List<String> digests) {
        return byDigest(
                """
                select sha256, layout, content
                from block
                where sha256 in (:digests)
                order by sha256, position
                """, digests, (row, i) -> new Block(Layout.valueOf(row.getString("layout")), row.getString("content")));
    }

    private <T> Map<String, List<T>> byDigest(String query, List<String> digests, RowMapper<T> item) {
        Map<String, List<T>> items = new HashMap<>();
        sql.sql(query).param("digests", digests).query((ResultSet row) -> {
            items.computeIfAbsent(row.getString("sha256"), sha256 -> new ArrayList<>())
                    .add(item.mapRow(row, 0));
        });
        return items;
    }
}

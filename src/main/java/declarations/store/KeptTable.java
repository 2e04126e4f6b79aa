package declarations.store;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Results that are kept to save work. */
final class KeptTable {
    private KeptTable() {}

    /** Those of one kind, by fingerprint. */
    static Map<String, String> of(Sql sql, String kind) {
        Map<String, String> kept = new HashMap<>();
        sql.sql("select fingerprint, content from kept where kind = ?")
                .param(kind)
                .query((ResultSet row) -> {
                    kept.put(row.getString("fingerprint"), row.getString("content"));
                });
        return kept;
    }

    /** Only what is no longer there, or is new, is written: a fingerprint has one result for good. */
    static void replace(Sql sql, String kind, Map<String, String> now) {
        Set<String> before = new HashSet<>(sql.sql("select fingerprint from kept where kind = ?")
                .param(kind)
                .query(String.class)
                .list());
        List<String> gone =
                before.stream().filter(each -> !now.containsKey(each)).sorted().toList();
        sql.insert(
                "delete from kept where kind = ? and fingerprint = ?",
                gone,
                (fingerprint, position, row) -> row.add(kind).add(fingerprint));
        List<Map.Entry<String, String>> fresh = now.entrySet().stream()
                .filter(each -> !before.contains(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        sql.insert(
                "insert into kept (kind, fingerprint, content) values (?, ?, ?)",
                fresh,
                (each, position, row) -> row.add(kind).add(each.getKey()).add(each.getValue()));
    }
}

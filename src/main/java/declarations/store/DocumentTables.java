package declarations.store;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.PartialDate;
import declarations.document.Provenance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents of the corpus. */
record DocumentTables(Sql sql) {
    /** By date, then id. */
    List<Document> all() {
        Map<String, SortedMap<String, String>> origins = origins();
        return sql
                .sql("""
                        select id, work_id, title, language, adopted, adopted_precision, place, issuer, type, series,
                               file, sha256, source_url, retrieved, text_status, is_primary
                        from document
                        """)
                .query((row, i) -> document(row, origins.getOrDefault(row.getString("id"), new TreeMap<>())))
                .stream()
                .sorted(Document.BY_DATE)
                .toList();
    }

    private static Document document(ResultSet row, SortedMap<String, String> origins) throws SQLException {
        Occasion occasion = new Occasion(
                adopted(row),
                row.getString("place"),
                row.getString("issuer"),
                row.getString("type"),
                row.getString("series"));
        Provenance provenance = new Provenance(
                row.getString("file"),
                row.getString("sha256"),
                row.getString("source_url"),
                row.getObject("retrieved", LocalDate.class),
                Provenance.TextStatus.valueOf(row.getString("text_status")));
        return new Document(
                row.getString("id"),
                row.getString("work_id"),
                row.getString("title"),
                new Language(row.getString("language")),
                occasion,
                provenance,
                row.getBoolean("is_primary"),
                origins);
    }

    private static @Nullable PartialDate adopted(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("adopted", LocalDate.class);
        return first == null
                ? null
                : new PartialDate(first, PartialDate.Precision.valueOf(row.getString("adopted_precision")));
    }

    private Map<String, SortedMap<String, String>> origins() {
        Map<String, SortedMap<String, String>> origins = new HashMap<>();
        sql.sql("select document_id, field, origin from field_origin").query((ResultSet row) -> {
            origins.computeIfAbsent(row.getString("document_id"), id -> new TreeMap<>())
                    .put(row.getString("field"), row.getString("origin"));
        });
        return origins;
    }

    void replace(List<Document> documents) {
        sql.sql("delete from document").update(); // and all that hangs on them
        sql.insert("""
                insert into document (
                    id, work_id, title, language, adopted, adopted_precision, place, issuer, type, series,
                    file, sha256, source_url, retrieved, text_status, is_primary)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, documents, (document, position, row) -> write(document, row));
        for (Document document : documents) {
            sql.insert(
                    "insert into field_origin (document_id, field, origin) values (?, ?, ?)",
                    List.copyOf(document.origins().entrySet()),
                    (origin, position, row) ->
                            row.add(document.id()).add(origin.getKey()).add(origin.getValue()));
        }
    }

    private static void write(Document document, Row row) throws SQLException {
        row.add(document.id())
                .add(document.workId())
                .add(document.title())
                .add(document.language().tag());
        Occasion occasion = document.occasion();
        PartialDate adopted = occasion.date();
        row.add(adopted == null ? null : adopted.first())
                .add(adopted == null ? null : adopted.precision().name())
                .add(occasion.place())
                .add(occasion.issuer())
                .add(occasion.type())
                .add(occasion.series());
        Provenance provenance = document.provenance();
        row.add(provenance.file())
                .add(provenance.sha256())
                .add(provenance.sourceUrl())
                .add(provenance.retrieved())
                .add(provenance.textStatus())
                .add(document.primary());
    }
}

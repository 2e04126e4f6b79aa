package declarations.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables to the metadata of the W3C's "CSV on the Web", with which programs can check and load the files. */
final class Csvw {
    private Csvw() {}

    static Map<String, Object> metadata(String title, String conventions, List<Table<?>> tables) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        metadata.put("dc:title", title);
        metadata.put("dc:description", conventions);
        metadata.put("dialect", dialect());
        metadata.put("tables", tables.stream().map(Csvw::table).toList());
        return metadata;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("header", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("trim", false);
        return dialect;
    }

    private static Map<String, Object> table(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", table.columns().stream().map(Csvw::column).toList());
        schema.put("primaryKey", table.key());
        if (!table.references().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.references().stream().map(Csvw::foreignKey).toList());
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", table.file());
        described.put("dc:description", table.question());
        described.put("tableSchema", schema);
        return described;
    }

    private static Map<String, Object> column(Column<?> column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.description());
        described.put("datatype", datatype(column.datatype()));
        described.put("required", column.required());
        if (!column.datatype().separator().isEmpty()) {
            described.put("separator", column.datatype().separator());
        }
        return described;
    }

    private static Map<String, Object> datatype(Datatype datatype) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("base", datatype.base());
        if (!datatype.format().isEmpty()) {
            described.put("format", datatype.format());
        }
        Integer minimum = datatype.range().minimum();
        Integer maximum = datatype.range().maximum();
        if (minimum != null) {
            described.put("minimum", minimum);
        }
        if (maximum != null) {
            described.put("maximum", maximum);
        }
        return described;
    }

    private static Map<String, Object> foreignKey(Table.Reference reference) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("resource", reference.file());
        target.put("columnReference", reference.targets());
        Map<String, Object> foreignKey = new LinkedHashMap<>();
        foreignKey.put("columnReference", reference.columns());
        foreignKey.put("reference", target);
        return foreignKey;
    }
}

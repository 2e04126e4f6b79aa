package declarations.report.table;

import static java.util.Objects.requireNonNull;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the CSV files of a folder against their csv-metadata.json, knowing nothing of the program that wrote both. */
final class Validator {
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

    private Validator() {}

    /** What is wrong with the files; nothing, if all is well. */
    static List<String> faults(Path folder) throws IOException {
        Validator validator = new Validator();
        Node metadata = new Node(JsonPath.parse(Files.readString(folder.resolve("csv-metadata.json")))
                .json());
        List<Node> tables = metadata.nodes("tables");
        for (Node table : tables) {
            validator.read(folder, table.text("url"), table.node("tableSchema").nodes("columns"));
        }
        for (Node table : tables) {
            String url = table.text("url");
            Node schema = table.node("tableSchema");
            schema.nodes("columns").forEach(column -> validator.checkCells(url, column));
            validator.checkKey(url, schema.texts("primaryKey"), schema.nodes("columns"));
            schema.nodes("foreignKeys").forEach(foreignKey -> validator.checkForeignKey(url, foreignKey));
        }
        return validator.faults;
    }

    /** An object of a JSON document. */
    private record Node(Map<String, Object> members) {
        boolean has(String key) {
            return members.containsKey(key);
        }

        Object member(String key) {
            return requireNonNull(members.get(key), key);
        }

        String text(String key) {
            return member(key).toString();
        }

        @SuppressWarnings("unchecked")
        Node node(String key) {
            return new Node((Map<String, Object>) member(key));
        }

        @SuppressWarnings("unchecked")
        List<Node> nodes(String key) {
            return has(key)
                    ? ((List<Map<String, Object>>) member(key))
                            .stream().map(Node::new).toList()
                    : List.of();
        }

        @SuppressWarnings("unchecked")
        List<String> texts(String key) {
            return (List<String>) member(key);
        }
    }

    private void read(Path folder, String url, List<Node> columns) throws IOException {
        List<List<String>> records = Rfc4180.records(Files.readString(folder.resolve(url)));
        List<String> names =
                columns.stream().map(column -> column.text("titles")).toList();
        check(records.get(0).equals(names), url + ": the header is " + records.get(0));
        List<Map<String, String>> read = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            check(record.size() == names.size(), url + ": a row of " + record.size() + " cells: " + record);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
                row.put(names.get(i), record.get(i));
            }
            read.add(row);
        }
        rows.put(url, read);
    }

    private List<Map<String, String>> rows(String url) {
        return requireNonNull(rows.get(url), url);
    }

    private static List<String> cells(Map<String, String> row, List<String> names) {
        return names.stream().map(name -> row.getOrDefault(name, "")).toList();
    }

    private void checkCells(String url, Node column) {
        String name = column.text("name");
        for (Map<String, String> row : rows(url)) {
            String cell = row.getOrDefault(name, "");
            if (cell.isEmpty()) {
                check(column.text("required").equals("false"), url + " " + name + ": a required cell is empty");
                continue;
            }
            List<String> values =
                    column.has("separator") ? List.of(cell.split(column.text("separator"), -1)) : List.of(cell);
            for (String value : values) {
                check(isOf(value, column.node("datatype")), url + " " + name + ": " + value + " is not " + column);
            }
        }
    }

    private static boolean isOf(String value, Node datatype) {
        String format = datatype.has("format") ? datatype.text("format") : "";
        return switch (datatype.text("base")) {
            case "string" -> format.isEmpty() || value.matches(format);
            case "language" -> value.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
            case "boolean" -> List.of(format.split("\\|")).contains(value);
            case "date" -> format.equals("yyyy-MM-dd") && isDate(value);
            case "integer" -> value.matches("0|-?[1-9]\\d*") && isWithin(value, datatype);
            case "decimal" ->
                format.equals("0.######")
                        && value.matches("-?(0|[1-9]\\d*)(\\.\\d{0,5}[1-9])?")
                        && !value.equals("-0")
                        && isWithin(value, datatype);
            default -> false;
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWithin(String value, Node datatype) {
        BigDecimal number = new BigDecimal(value);
        return !(datatype.has("minimum") && number.compareTo(new BigDecimal(datatype.text("minimum"))) < 0)
                && !(datatype.has("maximum") && number.compareTo(new BigDecimal(datatype.text("maximum"))) > 0);
    }

    private void checkKey(String url, List<String> key, List<Node> columns) {
        Set<List<String>> seen = new HashSet<>();
        List<String> before = List.of();
        for (Map<String, String> row : rows(url)) {
            List<String> values = cells(row, key);
            check(!values.contains(""), url + ": a key is empty: " + values);
            check(seen.add(values), url + ": a key comes twice: " + values);
            check(
                    before.isEmpty() || isAscending(before, values, key, columns),
                    url + ": not in order: " + before + ", " + values);
            before = values;
        }
    }

    private static boolean isAscending(List<String> one, List<String> other, List<String> key, List<Node> columns) {
        for (int i = 0; i < key.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                String name = key.get(i);
                boolean whole = columns.stream()
                        .filter(column -> column.text("name").equals(name))
                        .anyMatch(column -> column.node("datatype").text("base").equals("integer"));
                return whole
                        ? new BigDecimal(one.get(i)).compareTo(new BigDecimal(other.get(i))) < 0
                        : Arrays.compare(codePoints(one.get(i)), codePoints(other.get(i))) < 0;
            }
        }
        return true;
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }

    private void checkForeignKey(String url, Node foreignKey) {
        Node reference = foreignKey.node("reference");
        Set<List<String>> known = new HashSet<>();
        for (Map<String, String> row : rows(reference.text("resource"))) {
            known.add(cells(row, reference.texts("columnReference")));
        }
        for (Map<String, String> row : rows(url)) {
            List<String> values = cells(row, foreignKey.texts("columnReference"));
            check(values.contains("") || known.contains(values), url + ": no row of " + reference + " is " + values);
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}

package declarations.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The cells of one row, and the complaint about one that can't be used. */
record Cells(String table, int line, Map<String, String> row) {
    String optional(String column) {
        String cell = row.get(column);
        return cell == null ? "" : cell.strip();
    }

    String required(String column) {
        String cell = optional(column);
        if (cell.isEmpty()) {
            throw unusable(column, "is empty");
        }
        return cell;
    }

    int number(String column) {
        String cell = required(column);
        if (!cell.matches("\\d{1,4}")) {
            throw unusable(column, "must be a whole number from 0 to 9999, not " + cell);
        }
        return Integer.parseInt(cell);
    }

    /** What stands between the bars of a cell. */
    List<String> parts(String column) {
        List<String> parts = Arrays.stream(required(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            throw unusable(column, "has no phrase");
        }
        return parts;
    }

    IllegalArgumentException unusable(String column, String why) {
        return new IllegalArgumentException(table + " line " + line + ": " + column + " " + why);
    }
}

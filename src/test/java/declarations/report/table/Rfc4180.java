package declarations.report.table;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the letter of RFC 4180 and refuses all else: every record ends with CRLF, every quotation mark is in place. */
final class Rfc4180 {
    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    static List<List<String>> records(String text) {
        Rfc4180 reader = new Rfc4180(text);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            records.add(reader.record());
        }
        return records;
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next() == ',') {
            at++;
            cells.add(cell());
        }
        expect('\r');
        expect('\n');
        return cells;
    }

    private String cell() {
        return next() == '"' ? quoted() : bare();
    }

    private String bare() {
        int start = at;
        while (next() != ',' && next() != '\r') {
            if (next() == '"' || next() == '\n' || next() == 0) {
                throw new IllegalArgumentException("a bare cell with a quotation mark, line feed or end at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        expect('"');
        StringBuilder cell = new StringBuilder();
        while (true) {
            char c = next();
            if (c == 0) {
                throw new IllegalArgumentException("a quoted cell without end");
            }
            at++;
            if (c == '"') {
                if (next() != '"') {
                    return cell.toString();
                }
                at++;
            }
            cell.append(c);
        }
    }

    /** NUL stands for the end: no cell may hold one. */
    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) {
        if (next() != c) {
            throw new IllegalArgumentException("expected " + (int) c + " at " + at + " but found " + (int) next());
        }
        at++;
    }
}

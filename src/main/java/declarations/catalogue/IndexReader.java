package declarations.catalogue;

import declarations.catalogue.IndexFile.Row;
import declarations.clue.FileNames;
import declarations.clue.IndexValues;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The bytes of an index to its rows. Columns may come in any order, between commas, semicolons or tabs. */
final class IndexReader {
    static final List<String> COLUMNS = List.of(
            "file",
            "id",
            "date",
            "title",
            "place",
            "issuer",
            "series",
            "type",
            "lang",
            "text_status",
            "primary",
            "withdrawn",
            "source_url",
            "retrieved");

    private final String name;
    private final Path folder;
    private final SortedMap<String, Row> rows = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param folder of the documents */
    IndexReader(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    IndexFile read(byte[] bytes) {
        IndexDialect dialect = IndexDialect.of(bytes);
        String text = dialect.text(bytes);
        if (text.indexOf('\uFFFD') >= 0) {
            warn("ENCODING", 1, "it is not UTF-8, and what can't be read is left out; save it as CSV UTF-8");
        }
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), dialect.format())) {
            List<String> columns = List.of();
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                CSVRecord record = records.next();
                line = Math.toIntExact(parser.getCurrentLineNumber());
                if (columns.isEmpty()) {
                    columns = record.get(0).startsWith("sep=") ? List.of() : columns(record, line);
                } else if (columns.contains("file")) {
                    row(record, columns, line);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            warn("INDEX_ROW", line + 1, "can't be understood, nor the lines after it; look at its quotation marks");
        }
        return new IndexFile(rows, problems);
    }

    /** The name of a column as somebody wrote it in the header. */
    static String column(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** The path of a file as somebody wrote it: below the folder, with {@code /}. */
    static String path(String cell) {
        return cell.strip().replaceAll("\\s+", " ").replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    }

    private List<String> columns(CSVRecord header, int line) {
        List<String> columns = new ArrayList<>();
        for (String cell : header) {
            String column = column(cell);
            if (!column.isEmpty() && !COLUMNS.contains(column)) {
                warn(
                        "INDEX_COLUMN",
                        line,
                        "there is no column " + shown(cell) + "; those known are " + String.join(", ", COLUMNS));
            }
            if (COLUMNS.contains(column) && columns.contains(column)) {
                warn(
                        "INDEX_COLUMN",
                        line,
                        "there are two columns " + column + ", of which the first that is filled counts");
            }
            columns.add(column);
        }
        if (!columns.contains("file")) {
            warn("INDEX_COLUMN", line, "the column file is missing, so that no row counts; add it");
        }
        return columns;
    }

    private void row(CSVRecord record, List<String> columns, int line) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
            String cell = plain(record.get(i));
            if (COLUMNS.contains(columns.get(i)) && !cell.isEmpty() && cell.indexOf('\uFFFD') < 0) {
                cells.putIfAbsent(columns.get(i), cell);
            }
        }
        String file = cells.remove("file");
        if (file == null) {
            if (!cells.isEmpty()) {
                warn("INDEX_ROW", line, "it names no file; fill the column file");
            }
            return;
        }
        String path = path(file);
        SortedMap<String, String> values = new TreeMap<>();
        cells.forEach((column, cell) -> IndexValues.meant(column, cell)
                .ifPresentOrElse(
                        value -> values.put(column, value),
                        () -> warn(
                                column.equals("date") || column.equals("retrieved") ? "DATE_INVALID" : "INDEX_VALUE",
                                line,
                                column + " " + shown(cell) + " is left out; write "
                                        + IndexValues.expected(column, cell))));
        add(path, new Row(line, values));
    }

    /** On one line, and without the apostrophe that keeps a spreadsheet from computing it. */
    private static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ").replaceFirst("^'(?=[=+\\-@＝＋－＠])", "");
    }

    private void add(String file, Row row) {
        if (rows.putIfAbsent(file, row) != null) {
            warn("INDEX_ROW", row.line(), "a second row for " + shown(file) + " is left out; delete one of them");
        } else if (!row.says("withdrawn", "yes") && !isThere(file)) {
            warn("INDEX_ROW", row.line(), shown(file) + " is not in the folder; correct the name or delete the row");
        }
    }

    private boolean isThere(String file) {
        try {
            return IndexFile.spellings(file)
                    .map(folder::resolve)
                    .anyMatch(path -> path.normalize().equals(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String shown(String cell) {
        String line = FileNames.shown(cell);
        return "'" + (line.length() <= 80 ? line : line.substring(0, 80) + "…") + "'";
    }

    private void warn(String code, int line, String detail) {
        problems.add(new Problem(name, code, Severity.WARNING, "line " + line + ": " + detail, null));
    }
}

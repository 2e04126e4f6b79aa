package declarations.report.table;

import declarations.report.Content;
import declarations.report.Output;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file and what it means.
 *
 * @param <R> what one row is made from
 * @param question what it answers
 * @param key the columns that tell its rows apart, and their order
 * @param rows in any order
 */
public record Table<R>(
        String file,
        String question,
        List<String> key,
        List<Column<R>> columns,
        List<Reference> references,
        Function<Content, Stream<R>> rows) {
    private static final int BUFFER = 1 << 16;

    /** Columns whose cells, unless one is empty, stand in columns of another table together. */
    public record Reference(List<String> columns, String file, List<String> targets) {
        public Reference {
            columns = List.copyOf(columns);
            targets = List.copyOf(targets);
        }

        static Reference of(String column, String file, String target) {
            return new Reference(List.of(column), file, List.of(target));
        }
    }

    public Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /** An empty sheet for it in the workbook. */
    Sheet sheet() throws IOException {
        return new Sheet(
                file.substring(0, file.lastIndexOf('.')),
                question,
                columns.stream().map(column -> column.datatype().isNumber()).toList());
    }

    /** Writes the file and fills the sheet, a row at a time. */
    void write(Content content, Output output, Sheet sheet) throws IOException {
        List<String> names = columns.stream().map(Column::name).toList();
        sheet.row(names);
        List<Keyed<R>> sorted = sorted(content);
        output.write("data/" + file, out -> {
            CSVPrinter printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER), CSVFormat.RFC4180);
            printer.printRecord(names);
            String[] cells = new String[columns.size()];
            for (Keyed<R> row : sorted) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = columns.get(i).cell().apply(row.row());
                }
                printer.printRecord((Object[]) cells);
                sheet.row(Arrays.asList(cells));
            }
            printer.flush();
        });
        sheet.finish();
    }

    /** A row and its cells in the columns of the key, each made once, however often rows are compared. */
    private record Keyed<R>(R row, String[] cells) {}

    private List<Keyed<R>> sorted(Content content) {
        List<Column<R>> keys = key.stream().map(this::column).toList();
        return rows.apply(content)
                .map(row -> new Keyed<>(
                        row,
                        keys.stream().map(column -> column.cell().apply(row)).toArray(String[]::new)))
                .sorted(order(keys))
                .toList();
    }

    private static <R> Comparator<Keyed<R>> order(List<Column<R>> keys) {
        List<Comparator<String>> orders = keys.stream().map(Column::order).toList();
        return (left, right) -> {
            int order = 0;
            for (int i = 0; order == 0 && i < orders.size(); i++) {
                order = orders.get(i).compare(left.cells()[i], right.cells()[i]);
            }
            return order;
        };
    }

    private Column<R> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

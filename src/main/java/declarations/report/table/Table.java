package declarations.report.table;

import declarations.report.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Writes the file, a row at a time. */
    void write(Content content, Path folder) throws IOException {
        List<R> sorted = rows.apply(content).sorted(order()).toList();
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(folder.resolve(file)), CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Column::name).toList());
            for (R row : sorted) {
                for (Column<R> column : columns) {
                    printer.print(column.cell().apply(row));
                }
                printer.println();
            }
        }
    }

    private Comparator<R> order() {
        return key.stream()
                .map(name -> column(name).order())
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private Column<R> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

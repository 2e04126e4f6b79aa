package declarations.clue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables beside these classes: facts about the world that a reader may want to add to. */
final class Table {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static List<CSVRecord> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell, which stand between bars. */
    static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isBlank()).toList();
    }
}

package declarations.specimens;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One row of the list of what the specimens hold; its README defines the kinds. */
public record Truth(String kind, String language, Place place, Place source, String text) {
    /**
     * A paragraph of a declaration.
     *
     * @param number 0 where the row names none
     */
    public record Place(String documentId, int number) {
        private static Place of(CSVRecord row, String document, String number) {
            return new Place(row.get(document), row.get(number).isEmpty() ? 0 : Integer.parseInt(row.get(number)));
        }
    }

    public static List<Truth> all() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(Path.of("seeds/specimens/truth.csv"));
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.stream()
                    .map(row -> new Truth(
                            row.get("kind"),
                            row.get("lang"),
                            Place.of(row, "doc", "para_no"),
                            Place.of(row, "src_doc", "src_para_no"),
                            row.get("text")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Truth> of(String kind) {
        return all().stream().filter(truth -> truth.kind().equals(kind)).toList();
    }
}

package declarations.carry;

import static java.util.Objects.requireNonNull;

import declarations.catalogue.Catalogue;
import declarations.catalogue.DocumentsFolder;
import declarations.catalogue.IndexFile;
import declarations.document.Document;
import declarations.document.FileState;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Paragraph;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The declarations of a folder of seeds, and what the list of findings of the specimens says of them. */
final class Specimens {
    private static final long MOST_BYTES = 10_000_000;

    private Specimens() {}

    /** A paragraph of a declaration. */
    record Place(String documentId, int number) {
        private static Place of(CSVRecord row, String document, String number) {
            return new Place(row.get(document), row.get(number).isEmpty() ? 0 : Integer.parseInt(row.get(number)));
        }
    }

    /** One row of the list; its README defines the kinds. */
    record Truth(String kind, Place place, Place source) {
        static Stream<Truth> of(String kind) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (Reader reader = Files.newBufferedReader(Path.of("seeds/specimens/truth.csv"));
                    CSVParser rows = CSVParser.parse(reader, format)) {
                List<Truth> all = rows.stream()
                        .map(row -> new Truth(
                                row.get("kind"),
                                Place.of(row, "doc", "para_no"),
                                Place.of(row, "src_doc", "src_para_no")))
                        .toList();
                return all.stream().filter(truth -> truth.kind().equals(kind));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Declaration> declarations(Path folder) {
        List<FileState> files =
                DocumentsFolder.survey(folder, MOST_BYTES, Duration.ZERO).files();
        List<Catalogue.Entry> entries = new ArrayList<>();
        Map<String, Outline> outlines = new HashMap<>();
        DocumentReader reader = new DocumentReader(MOST_BYTES);
        for (FileState file : files) {
            if (reader.read(folder.resolve(file.path())) instanceof Reading.Text text) {
                outlines.put(file.path(), Outline.of(text.blocks()));
                entries.add(new Catalogue.Entry(file, text, requireNonNull(outlines.get(file.path()))));
            }
        }
        List<Document> documents = Catalogue.of(entries, IndexFile.read(folder.resolve("index.csv")), List.of())
                .documents();
        return documents.stream()
                .map(document -> Declaration.of(
                        document,
                        requireNonNull(outlines.get(document.provenance().file()))))
                .toList();
    }

    /** The paragraphs by their declaration and id, such as {@code csl-2001.en p-3fa9c1d2}. */
    static Map<String, Place> places(List<Declaration> declarations) {
        Map<String, Place> places = new HashMap<>();
        for (Declaration declaration : declarations) {
            String id = declaration.document().id();
            for (Paragraph paragraph : declaration.compared()) {
                places.put(id + ' ' + paragraph.id(), new Place(id, paragraph.number()));
            }
        }
        return places;
    }
}

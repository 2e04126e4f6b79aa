package declarations.clause;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Reading;
import declarations.read.DocumentReader;
import declarations.text.Declaration;
import declarations.text.Outline;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the list of findings of the English specimens says of verbs and citations; its README defines the kinds. */
@TestInstance(Lifecycle.PER_CLASS)
class SpecimenClausesTest {
    private final List<Declaration> specimens = declarations(Path.of("seeds/specimens"), "csl-");
    private final Map<String, Integer> numbers = numbers(specimens);
    private final Clauses clauses = Clauses.of(
            specimens,
            Comparison.of(specimens, CompareSettings.DEFAULT, done -> {}),
            Example.LADDER,
            Example.INSTRUMENTS);

    @Test
    void theVerbsThatWentUpOrDownAreThoseOfTheListAndNoOthers() {
        assertThat(clauses.strengths().stream()
                        .filter(strength -> strength.change().orElse(0) != 0)
                        .map(strength -> (strength.change().getAsInt() > 0 ? "strengthened " : "softened ")
                                + place(strength.documentId(), strength.paragraphId())
                                + place(strength.sourceId(), strength.sourceParagraphId())
                                + strength.then().phrase() + " → "
                                + strength.now().phrase()))
                .containsExactlyInAnyOrderElementsOf(truth("strengthened", "softened")
                        .map(row -> row.get("kind")
                                + ' '
                                + place(row, "doc", "para_no")
                                + place(row, "src_doc", "src_para_no")
                                + row.get("text"))
                        .toList());
    }

    @Test
    void theCitationsAreThoseOfTheListAndNoOthers() {
        assertThat(clauses.references().stream()
                        .map(reference -> place(reference.documentId(), reference.paragraphId()) + reference.text()))
                .containsExactlyInAnyOrderElementsOf(truth("reference")
                        .map(row -> place(row, "doc", "para_no") + row.get("text"))
                        .toList());
    }

    @Test
    void theStatementOnTerrorismCitesFourResolutionsAndThreeOthers() {
        Declaration statement = declarations(Path.of("seeds/sco"), "").get(0);
        assertThat(Example.references(statement))
                .extracting(Reference::id)
                .containsExactly(
                        "un-charter",
                        "un-global-counter-terrorism-strategy",
                        "unsc-resolution-2254",
                        "unsc-resolution-1624",
                        "financial-action-task-force",
                        "unsc-resolution-2199",
                        "unsc-resolution-2253");
    }

    private static Map<String, Integer> numbers(List<Declaration> declarations) {
        Map<String, Integer> numbers = new HashMap<>();
        declarations.forEach(declaration -> declaration
                .compared()
                .forEach(paragraph ->
                        numbers.put(declaration.document().id() + ' ' + paragraph.id(), paragraph.number())));
        return numbers;
    }

    private String place(String documentId, String paragraphId) {
        return documentId + ' ' + numbers.get(documentId + ' ' + paragraphId) + ' ';
    }

    private static String place(CSVRecord row, String document, String number) {
        return row.get(document) + ' ' + row.get(number) + ' ';
    }

    private static Stream<CSVRecord> truth(String... kinds) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(Path.of("seeds/specimens/truth.csv"))) {
            return format.parse(reader).getRecords().stream()
                    .filter(row -> List.of(kinds).contains(row.get("kind")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The English ones of a folder, named and dated by their files. */
    private static List<Declaration> declarations(Path folder, String prefix) {
        List<Declaration> declarations = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder);
                DocumentReader reader = new DocumentReader(1_000_000)) {
            for (Path file : files.filter(file -> file.toString().contains(".en."))
                    .sorted()
                    .toList()) {
                String name = requireNonNull(file.getFileName()).toString();
                String id = prefix + name.substring(0, name.lastIndexOf('.'));
                Reading.Text text = (Reading.Text) reader.read(file);
                declarations.add(
                        Declaration.of(Example.document(id, name.substring(0, 10), "en"), Outline.of(text.blocks())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return declarations;
    }
}

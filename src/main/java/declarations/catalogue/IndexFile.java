package declarations.catalogue;

import declarations.document.Problem;
import declarations.document.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code index.csv} says of the documents. Its user made it in a spreadsheet: what is wrong in it is said and left
 * out, and never a reason to stop.
 *
 * @param rows by file
 * @param problems by line
 */
public record IndexFile(SortedMap<String, Row> rows, List<Problem> problems) {
    /** No index at all. */
    public static final IndexFile NONE = new IndexFile(new TreeMap<>(), List.of());

    public IndexFile {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        problems = List.copyOf(problems);
    }

    /**
     * What is said of one file.
     *
     * @param line where
     * @param values of the columns that are filled and make sense
     */
    public record Row(int line, SortedMap<String, String> values) {
        public Row {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        boolean says(String column, String value) {
            return value.equals(values.get(column));
        }
    }

    /** The index at a path; none where there is no file. */
    public static IndexFile read(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return NONE;
            }
            Path folder = path.toAbsolutePath().getParent();
            return new IndexReader(name, folder == null ? path : folder).read(bytes(path));
        } catch (IOException e) {
            String detail = "can't be read, so that only the documents themselves say what they are; it must be a file"
                    + " that this user may read";
            return new IndexFile(
                    new TreeMap<>(), List.of(new Problem(name, "UNREADABLE", Severity.WARNING, detail, null)));
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString(), null, "not a file");
        }
        return Files.readAllBytes(path);
    }

    /** The row of a file, also where one of the two composes its accents and the other doesn't. */
    public Optional<Row> row(String file) {
        return spellings(file)
                .flatMap(spelling -> Stream.ofNullable(rows.get(spelling)))
                .findFirst();
    }

    static Stream<String> spellings(String file) {
        return Stream.of(
                file, Normalizer.normalize(file, Normalizer.Form.NFC), Normalizer.normalize(file, Normalizer.Form.NFD));
    }
}

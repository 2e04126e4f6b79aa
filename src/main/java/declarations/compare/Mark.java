package declarations.compare;

import declarations.document.Document;
import declarations.document.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All of a document that its comparison with others depends on: two with equal marks are compared alike.
 *
 * @param date empty where it is unknown
 * @param text the digest of its file, which decides its words
 */
public record Mark(String language, String date, String id, String work, String text) {
    private static final String BETWEEN = "\t";

    public static Mark of(Document document) {
        PartialDate date = document.occasion().date();
        return new Mark(
                document.language().tag(),
                date == null ? "" : date.toString(),
                document.id(),
                document.workId(),
                document.provenance().sha256());
    }

    boolean isDated() {
        return !date.isEmpty();
    }

    /** The marks as a text that can be kept. */
    public static String written(List<Mark> marks) {
        return marks.stream()
                .map(mark -> String.join(BETWEEN, mark.language, mark.date, mark.id, mark.work, mark.text))
                .collect(Collectors.joining("\n"));
    }

    /** The marks that were written. */
    public static List<Mark> read(String written) {
        return written.lines()
                .map(line -> Arrays.asList(line.split(BETWEEN, -1)))
                .map(line -> new Mark(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4)))
                .toList();
    }
}

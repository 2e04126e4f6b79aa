package declarations.document;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader should know about a file: it was refused, doubled or skipped, or it is in doubt.
 *
 * @param file path below the documents folder
 * @param code in capitals, such as {@code DATE_UNKNOWN}
 * @param detail what is the matter and what to do, one line
 * @param documentId null where the file is no document of the corpus
 */
public record Problem(
        String file,
        String code,
        Severity severity,
        String detail,
        @Nullable String documentId) {
    /** What the problem did to the file. */
    public enum Severity {
        REJECTED,
        DUPLICATE,
        SKIPPED,
        WARNING
    }

    /** By file, then code. */
    public static final Comparator<Problem> BY_FILE =
            Comparator.comparing(Problem::file).thenComparing(Problem::code).thenComparing(Problem::detail);
}

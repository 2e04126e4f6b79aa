package declarations.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a document comes from.
 *
 * @param file path below the documents folder, with {@code /}
 * @param sha256 of the file's bytes, 64 hex digits
 * @param sourceUrl empty when unknown
 */
public record Provenance(
        String file,
        String sha256,
        String sourceUrl,
        @Nullable LocalDate retrieved,
        TextStatus textStatus) {
    /** Whether the language is one the document was adopted in, or somebody translated it. */
    public enum TextStatus {
        OFFICIAL,
        TRANSLATION,
        UNKNOWN
    }
}

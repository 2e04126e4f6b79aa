package declarations.document;

/**
 * A file of the documents folder as a run found it.
 *
 * @param path below the documents folder, with {@code /}
 * @param size bytes
 * @param sha256 of its bytes, 64 hex digits
 * @param present whether the run still found it; a file that is gone stays in the corpus until it is withdrawn
 */
public record FileState(String path, long size, String sha256, boolean present) {}

package declarations.read;

import declarations.document.Digest;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Reads one file: opens it once, and hands its bytes to the reader of the format they are in. A file goes in, a
 * reading comes out, nothing is shared.
 */
public final class DocumentReader {
    /** Stands for the digest where no bytes could be had; no file has it, so that the file is tried again. */
    static final String NO_DIGEST = "0".repeat(64);

    private final long maxBytes;

    /** @param maxBytes a larger file is not read */
    public DocumentReader(long maxBytes) {
        this.maxBytes = Math.min(maxBytes, Integer.MAX_VALUE - 16);
    }

    /** What is in a file, or why nothing can be read from it; never throws for what a file is or holds. */
    public Reading read(Path file) {
        try {
            if (!Files.readAttributes(file, "isRegularFile", LinkOption.NOFOLLOW_LINKS)
                    .containsValue(true)) {
                return unread("NOT_REGULAR_FILE", "this is a link, folder or device; put the file itself in its place");
            }
            byte[] bytes = bytes(file);
            return bytes.length > maxBytes
                    ? unread("TOO_LARGE", "larger than " + maxBytes + " bytes; raise limits.bytes, or split the file")
                    : reading(bytes, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            return unread("UNREADABLE", "the file can't be opened or read; see that it is there and may be read");
        }
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) maxBytes + 1);
        }
    }

    /** The reading of some bytes that came under a name. */
    static Reading reading(byte[] bytes, String name) {
        String sha256 = Digest.sha256(bytes);
        try {
            return Contents.read(bytes, name, sha256);
        } catch (StackOverflowError e) {
            return new Unreadable(
                    sha256, new Remark("DEPTH", "nested too deeply to be read; save the text alone, without layout"));
        } catch (RuntimeException e) {
            return new Unreadable(
                    sha256,
                    new Remark("PARSE_ERROR", "the format can't be understood; open the file and save it afresh"));
        }
    }

    private static Reading unread(String code, String detail) {
        return new Unreadable(NO_DIGEST, new Remark(code, detail));
    }
}

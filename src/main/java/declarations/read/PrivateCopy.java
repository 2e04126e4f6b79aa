package declarations.read;

import declarations.document.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A copy of a file that nobody else can change: the file is opened once, without following a link, and what was hashed
 * is what is read.
 */
record PrivateCopy(Path file, String sha256, long size) {
    /** A file that changes while it is copied is copied once more. */
    private static final int ATTEMPTS = 2;

    /**
     * Copies a file.
     *
     * @param most a file with more bytes is refused
     * @throws UncheckedIOException where the copy can't be written: that is not the fault of the file
     */
    static PrivateCopy of(Path file, Path copy, long most) throws Refusal {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                BasicFileAttributes before = attributes(file);
                if (before.size() > most) {
                    throw tooLarge(most);
                }
                PrivateCopy taken = copy(file, copy, most);
                BasicFileAttributes after = attributes(file);
                if (isSame(before, after) && taken.size == after.size()) {
                    return taken;
                }
            }
            throw new Refusal("UNSTABLE", "it changed while it was read; the next run takes it");
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException, Refusal {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new Refusal("NOT_REGULAR_FILE", "this is a link, folder or device; put the file itself in its place");
        }
        return attributes;
    }

    /** A link that took the place of the file just now can't be opened either. */
    private static Refusal unreadable(Path file) throws Refusal {
        try {
            attributes(file);
        } catch (IOException e) {
            // gone: then it can't be read
        }
        return new Refusal("UNREADABLE", "the file can't be opened or read; see that it is there and may be read");
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        Object key = before.fileKey();
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && (key == null || key.equals(after.fileKey()));
    }

    private static PrivateCopy copy(Path file, Path copy, long most) throws IOException, Refusal {
        MessageDigest digest = Digest.messageDigest();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                OutputStream out = create(copy)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                if (size > most) {
                    throw tooLarge(most);
                }
                digest.update(buffer, 0, count);
                write(out, buffer, count);
            }
        }
        return new PrivateCopy(copy, HexFormat.of().formatHex(digest.digest()), size);
    }

    private static OutputStream create(Path copy) {
        try {
            Files.deleteIfExists(copy);
            return Files.newOutputStream(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("no copy can be written to " + copy, e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder can't be written", e);
        }
    }

    private static Refusal tooLarge(long most) {
        return new Refusal("TOO_LARGE", "larger than " + most + " bytes; raise limits.bytes, or split the file");
    }
}

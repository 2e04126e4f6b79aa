package declarations.catalogue;

import declarations.document.Digest;
import declarations.document.FileState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file and how it looked at one moment.
 *
 * @param path below the documents folder, with {@code /}
 */
record Sighting(Path file, String path, long size, Instant modified) {
    private static final int PIECE = 1 << 16;

    static Sighting of(Path file, String path) throws IOException {
        return of(file, path, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    static Sighting of(Path file, String path, BasicFileAttributes attributes) {
        return new Sighting(
                file, path, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    Sighting again() throws IOException {
        return of(file, path);
    }

    /** How much longer the file must rest until its last change is this long ago; zero where it is. */
    Duration unsettled(Duration settle) {
        Duration rest = settle.minus(Duration.between(modified, Instant.now()));
        if (rest.compareTo(settle) > 0) {
            return settle; // a change in the future: somebody's clock is wrong
        }
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** The file with its digest; empty where it changed under our eyes. */
    Optional<FileState> hashed() throws IOException {
        String sha256 = digest();
        return again().equals(this) ? Optional.of(new FileState(path, size, sha256, true)) : Optional.empty();
    }

    private String digest() throws IOException {
        MessageDigest digest = Digest.messageDigest();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

package declarations.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts the lines of a table and takes two checksums: one of the text as it is, and one of the rows in whatever order,
 * since two databases may not agree on the order of all letters.
 */
final class Tally {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final MessageDigest digest;
    private long rows;
    private long sum;

    Tally() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] header(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        return bytes;
    }

    /** Takes in a row, its line end included, and returns its bytes. */
    byte[] row(String line) {
        byte[] bytes = header(line);
        long hash = BASIS; // Fowler, Noll and Vo's, 1a
        for (byte each : bytes) {
            hash = (hash ^ (each & 0xff)) * PRIME;
        }
        sum += hash ^ (hash >>> 32);
        rows++;
        return bytes;
    }

    Manifest.Table table(String name) {
        return new Manifest.Table(name, rows, HexFormat.of().formatHex(digest.digest()), sum);
    }
}

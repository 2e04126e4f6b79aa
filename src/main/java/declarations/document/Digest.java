package declarations.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, from which every id is derived. */
public final class Digest {
    private Digest() {}

    /** The digest of bytes, 64 hex digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(messageDigest().digest(bytes));
    }

    /** The first hex digits of the digest of some lines: the parts joined by line feeds, in UTF-8. */
    public static String hex(int digits, String... parts) {
        return sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    /** A fresh SHA-256, for content that comes in pieces. */
    public static MessageDigest messageDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

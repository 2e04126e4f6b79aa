package declarations.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Checks compressed data against the checksum that ends it; a reader of PDF does not. */
final class Deflated {
    private static final int HEAD = 2;
    private static final int CHECKSUM = 4;

    private Deflated() {}

    /**
     * The length of the data, unpacked; -1 where it is damaged or cut off.
     *
     * @param most where it is longer, the rest is not unpacked
     */
    static long length(InputStream in, long most) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length == 0) {
            return 0;
        }
        if (bytes.length < HEAD || (bytes[0] & 0x0F) != 8 || ((bytes[0] & 0xFF) * 256 + (bytes[1] & 0xFF)) % 31 != 0) {
            return -1;
        }
        Inflater inflater = new Inflater(true);
        Adler32 checksum = new Adler32();
        byte[] buffer = new byte[1 << 16];
        try {
            inflater.setInput(bytes, HEAD, bytes.length - HEAD);
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    return -1;
                }
                checksum.update(buffer, 0, count);
            }
            boolean whole = !inflater.finished() || isSame(bytes, HEAD + inflater.getBytesRead(), checksum.getValue());
            return whole ? inflater.getBytesWritten() : -1;
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }

    /** Some writers leave the checksum out. */
    private static boolean isSame(byte[] bytes, long at, long checksum) {
        if (bytes.length - at < CHECKSUM) {
            return true;
        }
        long stated = 0;
        for (int i = 0; i < CHECKSUM; i++) {
            stated = stated << 8 | bytes[(int) at + i] & 0xFF;
        }
        return stated == checksum;
    }
}

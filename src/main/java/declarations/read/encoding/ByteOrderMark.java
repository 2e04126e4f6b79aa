package declarations.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes before a text that say which Unicode it is in. */
final class ByteOrderMark {
    private ByteOrderMark() {}

    static Optional<Charset> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(startsWith(bytes, 0xFF, 0xFE, 0, 0) ? Charsets.UTF_32LE : StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Charsets.named("GB18030");
        }
        return startsWith(bytes, 0, 0, 0xFE, 0xFF) ? Optional.of(Charsets.UTF_32BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

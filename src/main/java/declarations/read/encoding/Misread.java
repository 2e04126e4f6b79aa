package declarations.read.encoding;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** An encoding that bytes were taken for, and the way back from the text to the bytes. */
final class Misread {
    private final Charset charset;

    /** The byte of each character, −1 where there is none; empty where characters take several. */
    private final short[] bytes;

    private Misread(Charset charset, short[] bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static Misread as(Charset charset) {
        if (charset.newEncoder().maxBytesPerChar() > 1) {
            return new Misread(charset, new short[0]);
        }
        short[] bytes = new short[0x10000];
        Arrays.fill(bytes, (short) -1);
        for (int b = 255; b >= 0; b--) {
            String character = new String(new byte[] {(byte) b}, charset);
            bytes[character.charAt(0)] = (short) b;
        }
        for (int c = 0; c < 0xA0; c++) {
            bytes[c] = (short) c; // codes without a meaning came through as they were
        }
        bytes[0xFFFD] = -1;
        return new Misread(charset, bytes);
    }

    Charset charset() {
        return charset;
    }

    /** The bytes that were read as this text; none where it has a character that they can't have given. */
    Optional<byte[]> bytes(String text) {
        if (bytes.length == 0) {
            return encoded(text);
        }
        byte[] found = new byte[text.length()];
        for (int i = 0; i < found.length; i++) {
            short b = bytes[text.charAt(i)];
            if (b < 0) {
                return Optional.empty();
            }
            found[i] = (byte) b;
        }
        return Optional.of(found);
    }

    private Optional<byte[]> encoded(String text) {
        if (text.indexOf(0xFFFD) >= 0) {
            return Optional.empty(); // there are bytes for it, but nobody wrote them
        }
        try {
            var encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(Arrays.copyOf(encoded.array(), encoded.limit()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

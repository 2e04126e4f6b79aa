package declarations.read;

import declarations.document.Reading.Remark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text. What is certain comes first: a byte order mark, the zero bytes of UTF-16, strict UTF-8. Only what is
 * none of these is left to {@link OldEncoding}.
 */
final class Decoder {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** UTF-16 has this share of zero bytes wherever its letters are Latin, or words stand between spaces. */
    private static final double ZEROS_OF_UTF_16 = 0.02;

    /** Chinese has fewer, but is no UTF-8 by chance either. */
    private static final double ZEROS_WHERE_NOT_UTF_8 = 0.003;

    /** Above this share of Latin letters and signs it is UTF-8 into which some zeros fell. */
    private static final double MOST_PRINTABLE = 0.8;

    private Decoder() {}

    /** Empty where the bytes are no text in any encoding. */
    static Optional<Decoded> decode(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return Optional.of(marked(bytes, marked.get()));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        Optional<Charset> wide =
                zeroPattern(bytes, utf8.isPresent()).filter(charset -> !Plausible.isPaired(new String(bytes, charset)));
        if (wide.isPresent()) {
            return Optional.of(decoded(new String(bytes, wide.get()), wide.get(), List.of()));
        }
        return utf8.or(() -> damagedUtf8(bytes)).map(Decoder::utf8).or(() -> OldEncoding.decode(bytes));
    }

    /** UTF-8 with broken characters, or with another text behind it: in an old encoding fewer would be whole. */
    private static Optional<String> damagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long whole = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return broken <= whole ? Optional.of(text) : Optional.empty();
    }

    /** A mark in front does not prove that what follows was converted too. */
    private static Decoded marked(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean doubtful = Plausible.isWide(charset) && Plausible.isPaired(text);
        return decoded(text, charset, doubtful ? List.of(OldEncoding.doubt(charset)) : List.of());
    }

    private static Decoded utf8(String text) {
        Remark twice =
                new Remark("ENCODING", "it is UTF-8, but was read in a wrong encoding before; look for a better copy");
        return decoded(text, StandardCharsets.UTF_8, Plausible.isAccented(text) ? List.of(twice) : List.of());
    }

    static boolean hasByteOrderMark(byte[] bytes) {
        return byteOrderMark(bytes).isPresent();
    }

    /** The text, where every byte has a meaning in the charset. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text without byte order mark and control codes, and with a warning where some were lost. */
    static Decoded decoded(String text, Charset charset, List<Remark> doubts) {
        StringBuilder clean = new StringBuilder(text.length());
        int damaged = 0;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\f' && !isLineEnd(c);
            if (!control) {
                clean.append(isLineEnd(c) ? '\n' : c);
            }
            damaged += control || c == 0xFFFD ? 1 : 0;
        }
        List<Remark> warnings = new ArrayList<>(doubts);
        if (damaged > 0) {
            warnings.add(new Remark(
                    "ENCODING",
                    "characters that are lost or were control codes: " + damaged + "; compare with the source"));
        }
        return new Decoded(clean.toString(), charset.name(), damaged, warnings);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(startsWith(bytes, 0xFF, 0xFE, 0, 0) ? UTF_32LE : StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0, 0, 0xFE, 0xFF) ? Optional.of(UTF_32BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: zero bytes at odd places only, or at even places only, and enough of them. */
    private static Optional<Charset> zeroPattern(byte[] bytes, boolean isUtf8) {
        int[] zeros = new int[2];
        int printable = 0;
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
            printable += bytes[i] >= ' ' ? 1 : 0;
        }
        int all = zeros[0] + zeros[1];
        boolean oneSided = Math.min(zeros[0], zeros[1]) * 20L <= all && printable < MOST_PRINTABLE * bytes.length;
        double enough = (isUtf8 ? ZEROS_OF_UTF_16 : ZEROS_WHERE_NOT_UTF_8) * bytes.length;
        if (all == 0 || all < enough || !oneSided) {
            return Optional.empty();
        }
        return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
}

package declarations.read.encoding;

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
 * Bytes to text. What is certain comes first: a byte order mark, strict UTF-8 without control codes. What is neither is
 * left to {@link Guess}, and what was spoilt before it was saved to {@link Mojibake}.
 */
public final class Decoder {
    private Decoder() {}

    /** Empty where the bytes are no text in any encoding. */
    public static Optional<Decoded> decode(byte[] bytes) {
        Optional<Charset> marked = ByteOrderMark.of(bytes);
        if (marked.isPresent()) {
            return Optional.of(marked(bytes, marked.get()));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !hasControls(bytes)) {
            return Optional.of(unicode(utf8.get(), StandardCharsets.UTF_8, SevenBits.doubts(utf8.get())));
        }
        return Guess.of(bytes)
                .map(guess -> guessed(bytes, guess))
                .or(() -> utf8.map(text -> decoded(text, StandardCharsets.UTF_8, List.of())));
    }

    /** Whether the bytes say themselves which Unicode they are. */
    public static boolean hasByteOrderMark(byte[] bytes) {
        return ByteOrderMark.of(bytes).isPresent();
    }

    /** A mark in front does not prove that what follows was converted too. */
    private static Decoded marked(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        List<Remark> doubts = Guess.of(bytes)
                .filter(guess -> !guess.charset().equals(charset) && guess.isBetterThan(text))
                .map(guess -> List.of(Guess.doubt(charset)))
                .orElse(List.of());
        return unicode(text, charset, doubts);
    }

    private static Decoded guessed(byte[] bytes, Guess guess) {
        String text = new String(bytes, guess.charset());
        return Charsets.isUnicode(guess.charset())
                ? unicode(text, guess.charset(), guess.doubts())
                : decoded(text, guess.charset(), guess.doubts());
    }

    /** Text whose characters are certain, but may have been made from wrong ones. */
    private static Decoded unicode(String text, Charset charset, List<Remark> doubts) {
        Mojibake.Mended mended = Mojibake.mended(text);
        List<Remark> all = new ArrayList<>(doubts);
        all.addAll(mended.remarks());
        return decoded(mended.text(), charset, all);
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
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
    private static Decoded decoded(String text, Charset charset, List<Remark> doubts) {
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
}

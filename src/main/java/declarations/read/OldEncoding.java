package declarations.read;

import declarations.document.Reading.Remark;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Bytes that are not Unicode, to text: in the encoding that the page declares, where it makes sense, else in the one
 * that a detector finds likeliest, which is never passed off as certain.
 */
final class OldEncoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Pattern DECLARATION =
            Pattern.compile("(?is)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})"
                    + "|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");

    /** Where a page declares its encoding, if it does. */
    private static final int HEAD = 8192;

    /** The detector needs no more. */
    private static final int SAMPLE = 1 << 16;

    private static final Set<UnicodeScript> OTHER_ALPHABETS =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.HEBREW, UnicodeScript.ARABIC);

    private OldEncoding() {}

    static Decoded decode(byte[] bytes) {
        Optional<Decoded> declared = declared(bytes).flatMap(charset -> plausibly(bytes, charset, List.of()));
        if (declared.isPresent()) {
            return declared.get();
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Decoded> guess =
                    named(match.getName()).flatMap(charset -> plausibly(bytes, charset, List.of(doubt(charset))));
            if (guess.isPresent()) {
                return guess.get();
            }
        }
        return Decoder.decoded(new String(bytes, WESTERN), WESTERN, List.of(doubt(WESTERN)));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find()
                ? named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }

    /** A charset that Java knows. Who says ISO-8859-1, or detects it, has windows-1252. */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(western ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Remark doubt(Charset charset) {
        return new Remark(
                "ENCODING",
                "not UTF-8; read as " + charset.name() + ", which is a guess: look at the text, and save it as UTF-8");
    }

    private static Optional<Decoded> plausibly(byte[] bytes, Charset charset, List<Remark> doubts) {
        return Decoder.strictly(bytes, charset)
                .filter(OldEncoding::looksWritten)
                .map(text -> Decoder.decoded(text, charset, doubts));
    }

    /**
     * What a wrong encoding makes of a text: control codes, words mostly of accented letters (Cyrillic as Western), or
     * words of two alphabets (Western as Cyrillic).
     */
    static boolean looksWritten(String text) {
        int letters = 0;
        int accented = 0;
        int mixed = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0 || c < ' ' && Character.isISOControl(c) && !Character.isWhitespace(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
                accented += c >= 0xC0 && c <= 0xFF ? 1 : 0;
                mixed += isAscii(c) && isOther(before) || isOther(c) && isAscii(before) ? 1 : 0;
            }
            before = c;
        }
        return 2 * accented <= letters && 50 * mixed <= letters;
    }

    private static boolean isAscii(int c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isOther(int c) {
        return c >= 0x80 && OTHER_ALPHABETS.contains(UnicodeScript.of(c));
    }
}

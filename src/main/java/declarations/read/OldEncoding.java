package declarations.read;

import declarations.document.Reading.Remark;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Bytes that are not Unicode, to text: in the encoding that the page declares, where it makes sense, else in the one
 * that a detector finds likeliest, which is never passed off as certain.
 */
final class OldEncoding {
    private static final Pattern DECLARATION =
            Pattern.compile("(?is)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})"
                    + "|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");

    private static final Map<String, String> LARGER = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "x-mswin-936", "GB18030",
            "Big5", "Big5-HKSCS",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    /** Where a page declares its encoding, if it does. */
    private static final int HEAD = 8192;

    /** The detector needs no more. */
    private static final int SAMPLE = 1 << 16;

    private static final List<String> NEVER_DETECTED = List.of("windows-1252", "x-MacCyrillic");

    private OldEncoding() {}

    /** Empty where no encoding makes words of the bytes. */
    static Optional<Decoded> decode(byte[] bytes) {
        Optional<Decoded> declared = declared(bytes).flatMap(charset -> plausibly(bytes, charset, List.of()));
        return declared.or(() -> likeliest(bytes));
    }

    private static Optional<Decoded> likeliest(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
        Stream<String> names =
                Stream.concat(Arrays.stream(detector.detectAll()).map(CharsetMatch::getName), NEVER_DETECTED.stream());
        return names.flatMap(name -> named(name).stream())
                .flatMap(charset -> plausibly(bytes, charset, List.of(doubt(charset))).stream())
                .findFirst();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find()
                ? named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }

    /** A charset that Java knows, or the larger one that browsers take for it: who says gb2312 has GB18030. */
    private static Optional<Charset> named(String name) {
        try {
            String canonical = Charset.forName(name).name();
            return Optional.of(Charset.forName(LARGER.getOrDefault(canonical, canonical)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static Remark doubt(Charset charset) {
        return new Remark(
                "ENCODING",
                "not UTF-8; read as " + charset.name() + ", which is a guess: look at the text, and save it as UTF-8");
    }

    private static Optional<Decoded> plausibly(byte[] bytes, Charset charset, List<Remark> doubts) {
        return Decoder.strictly(bytes, charset)
                .filter(text -> Plausible.isWritten(text, charset))
                .map(text -> Decoder.decoded(text, charset, doubts));
    }
}

package declarations.read.encoding;

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

/** The encodings that English, Russian and Chinese are and were written in, and what a page declares to be in. */
final class Charsets {
    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** As browsers do: who says gb2312 has all of GB18030, and who says Latin-1 has the quotation marks of Windows. */
    private static final Map<String, String> LARGER = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "x-mswin-936", "GB18030",
            "Big5", "Big5-HKSCS",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    /** The first of two that give the same text is named. */
    static final List<Charset> LIKELY = known(
            "UTF-8 UTF-16LE UTF-16BE UTF-32LE UTF-32BE windows-1252 windows-1251 KOI8-R KOI8-U IBM866 x-MacCyrillic"
                    + " ISO-8859-5 GB18030 Big5-HKSCS windows-1250 x-MacRoman IBM850");

    private static final Pattern DECLARATION =
            Pattern.compile("(?is)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})"
                    + "|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");

    /** Where a page declares its encoding, if it does. */
    private static final int HEAD = 8192;

    private Charsets() {}

    /** What the page says it is encoded in; empty where it says nothing, or a name that nobody knows. */
    static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find()
                ? named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }

    /** A charset that Java knows, or the larger one that is meant by it. */
    static Optional<Charset> named(String name) {
        try {
            String canonical = Charset.forName(name).name();
            return Optional.of(Charset.forName(LARGER.getOrDefault(canonical, canonical)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** @param names between spaces */
    static List<Charset> known(String names) {
        return Arrays.stream(names.split(" "))
                .flatMap(name -> named(name).stream())
                .toList();
    }

    static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }
}

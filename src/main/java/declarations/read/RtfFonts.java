package declarations.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encoding of each font of an RTF. */
final class RtfFonts {
    /** Code page by the number that fonts have for their set of characters. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private static final Map<Integer, String> NAMES = Map.of(
            874, "x-windows-874",
            932, "windows-31j",
            936, "GBK",
            949, "x-windows-949",
            950, "x-windows-950",
            10000, "x-MacRoman",
            10007, "x-MacCyrillic",
            65001, "UTF-8",
            54936, "GB18030");

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private Charset usual = Charset.forName("windows-1252");

    /** What fonts are written in that say nothing else. */
    void usual(int page) {
        usual = charset(page);
    }

    void define(int font, int set) {
        Integer page = PAGES.get(set);
        if (page != null) {
            charsets.put(font, charset(page));
        }
    }

    Charset of(int font) {
        return charsets.getOrDefault(font, usual);
    }

    private static Charset charset(int page) {
        String windows = page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
        String name = NAMES.getOrDefault(page, windows);
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}

package declarations.document;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of reading one file. A file that can't be read is a result, not an exception: it goes in the report. */
public sealed interface Reading {
    /** SHA-256 of the bytes that were read, 64 hex digits: two files with the same bytes have one reading. */
    String sha256();

    /**
     * A text was found.
     *
     * @param mediaType of what the file is, by content, such as {@code text/html} or {@code application/pdf}
     * @param charset the encoding it was decoded with; empty where the format itself says it
     * @param properties what the file says of itself (front matter, HTML head), keys in lower case
     * @param warnings reasons for doubt, each a code and a sentence
     */
    record Text(
            String sha256,
            String mediaType,
            String charset,
            List<Block> blocks,
            SortedMap<String, String> properties,
            List<Remark> warnings)
            implements Reading {
        public Text {
            blocks = List.copyOf(blocks);
            properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
            warnings = List.copyOf(warnings);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("a text without words is unreadable");
            }
        }
    }

    /** No text can be had from the file, and why. */
    record Unreadable(String sha256, Remark reason) implements Reading {}

    /**
     * A reason or warning.
     *
     * @param code in capitals, such as {@code NO_TEXT}
     * @param detail what is the matter and what to do, one line
     */
    record Remark(String code, String detail) {}

    /** Properties from any map, keys in lower case; the last of two equal keys wins. */
    static SortedMap<String, String> properties(Map<String, String> found) {
        SortedMap<String, String> properties = new TreeMap<>();
        found.forEach((key, value) -> properties.put(key.toLowerCase(Locale.ROOT), value));
        return properties;
    }
}

package declarations.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * How whatever program saved an index wrote it.
 *
 * @param mark the byte order mark, or nothing
 * @param delimiter between the cells: comma, semicolon or tab
 */
record IndexDialect(Charset charset, String mark, String delimiter, String lineEnd) {
    private static final String MARK = "\uFEFF";

    static IndexDialect of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        return new IndexDialect(
                charset,
                text.startsWith(MARK) ? MARK : "",
                delimiter(text.replaceFirst("^" + MARK, "")),
                text.contains("\r\n") ? "\r\n" : "\n");
    }

    /** A spreadsheet's "Unicode text" is UTF-16 with tabs. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static String delimiter(String text) {
        String header = text.lines()
                .filter(line -> !line.startsWith("sep="))
                .findFirst()
                .orElse("");
        return List.of(";", "\t").stream()
                .filter(other -> header.contains(other) && !header.contains(","))
                .findFirst()
                .orElse(",");
    }

    CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setTrailingData(true)
                .get();
    }

    /** The text without its mark. */
    String text(byte[] bytes) {
        return new String(bytes, charset).substring(mark.length());
    }

    byte[] bytes(String text) {
        return (mark + text).getBytes(charset);
    }
}

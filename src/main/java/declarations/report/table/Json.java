package declarations.report.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps, lists, texts, numbers and truth values to JSON that a person can read too. */
final class Json {
    private static final String STEP = "  ";

    private Json() {}

    static String text(Object value) {
        return text(value, "\n") + "\n";
    }

    private static String text(Object value, String margin) {
        if (value instanceof Map<?, ?> map) {
            return enclosed(
                    "{",
                    map.entrySet().stream()
                            .map(entry ->
                                    quoted(entry.getKey().toString()) + ": " + text(entry.getValue(), margin + STEP)),
                    "}",
                    margin);
        }
        if (value instanceof List<?> list) {
            return enclosed("[", list.stream().map(each -> text(each, margin + STEP)), "]", margin);
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String enclosed(String open, Stream<String> parts, String close, String margin) {
        String inside = parts.collect(Collectors.joining("," + margin + STEP));
        return inside.isEmpty() ? open + close : open + margin + STEP + inside + margin + close;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int simple = "\"\\\n\r\t".indexOf(c);
            if (simple >= 0) {
                quoted.append('\\').append("\"\\nrt".charAt(simple));
            } else if (isAwkward(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Controls, which JSON forbids, and what editors and consoles show wrongly: separators, direction marks, halves. */
    private static boolean isAwkward(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }
}

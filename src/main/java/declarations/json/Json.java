package declarations.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps, which keep their order, lists, numbers and truth values to JSON; whatever else is text. */
public enum Json {
    /** One line in plain ASCII: it can end neither a line of a log nor a script, and steers no terminal. */
    ASCII {
        @Override
        boolean escapes(char c) {
            return c < ' ' || c > '~' || c == '<' || c == '>' || c == '&';
        }
    },
    /** One line, for a script in UTF-8. */
    SCRIPT {
        @Override
        boolean escapes(char c) {
            return c == '<' || isAwkward(c);
        }
    },
    /** Laid out for people too. */
    READABLE {
        @Override
        boolean escapes(char c) {
            return isAwkward(c);
        }
    };

    private static final String STEP = "  ";

    /** Whether a character, quotation mark and backslash aside, is written by its number. */
    abstract boolean escapes(char c);

    /** Controls, which JSON forbids, and what editors and consoles show wrongly: separators, direction marks, halves. */
    private static boolean isAwkward(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }

    /** The JSON of a value, without a line end. */
    public String of(Object value) {
        return of(value, "\n");
    }

    private String of(Object value, String margin) {
        String colon = this == READABLE ? ": " : ":";
        if (value instanceof Map<?, ?> map) {
            Stream<String> parts = map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + colon + of(entry.getValue(), margin + STEP));
            return enclosed("{", parts, "}", margin);
        }
        if (value instanceof List<?> list) {
            return enclosed("[", list.stream().map(each -> of(each, margin + STEP)), "]", margin);
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private String enclosed(String open, Stream<String> parts, String close, String margin) {
        if (this != READABLE) {
            return parts.collect(Collectors.joining(",", open, close));
        }
        String inside = parts.collect(Collectors.joining("," + margin + STEP));
        return inside.isEmpty() ? open + close : open + margin + STEP + inside + margin + close;
    }

    private String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int simple = "\"\\\n\r\t".indexOf(c);
            if (simple >= 0) {
                quoted.append('\\').append("\"\\nrt".charAt(simple));
            } else if (escapes(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

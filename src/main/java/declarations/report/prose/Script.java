package declarations.report.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Data as a script, the only form in which a page that is opened from a disk can load it later. */
public final class Script {
    private Script() {}

    /**
     * A call that hands the data over.
     *
     * @param data texts, whole numbers and lists of them
     */
    public static String of(String name, Object data) {
        return "found(" + text(name) + "," + text(data) + ");\n";
    }

    /** @param value a text, a whole number or a list of them */
    public static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Script::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Integer ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' '
                    || c >= 0x7F && c < 0xA0
                    || c == 0x2028
                    || c == 0x2029
                    || c == '<'
                    || Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

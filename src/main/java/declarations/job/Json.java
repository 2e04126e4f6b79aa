package declarations.job;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON on one line, in plain ASCII, for monitors and logs. */
final class Json {
    private Json() {}

    /** Maps keep their order; what is neither a map, a list, a number nor a truth value is text. */
    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Iterable<?> all) {
            StringBuilder list = new StringBuilder("[");
            for (Object each : all) {
                list.append(list.length() > 1 ? "," : "").append(of(each));
            }
            return list.append(']').toString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString());
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}

package declarations.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one section of a job file. Each is asked for by its name and type; what is wrong, or was never asked for,
 * stops the start with one line that names the file and the key.
 */
final class Keys {
    private static final Pattern BYTES = Pattern.compile("(\\d{1,9})\\s*(B|kB|KB|MB|GB)?");

    /** A key this few letters away from an unknown one is what was meant. */
    private static final LevenshteinDistance TYPING_ERROR = new LevenshteinDistance(3);

    private final String file;
    private final String prefix;
    private final Map<?, ?> values;
    private final Set<String> asked = new TreeSet<>();
    private final List<Keys> sections = new ArrayList<>();

    Keys(String file, Map<?, ?> values) {
        this(file, "", values);
    }

    private Keys(String file, String prefix, Map<?, ?> values) {
        this.file = file;
        this.prefix = prefix;
        this.values = values;
    }

    String text(String key) {
        String text = text(key, "");
        if (text.isBlank()) {
            throw wrong(key, "is missing; every job needs it" + mistyped(key));
        }
        return text;
    }

    String text(String key, String otherwise) {
        Object value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text.strip();
        }
        throw wrong(key, "must be a text, not " + shown(value) + "; if it is one, put it in quotes");
    }

    int whole(String key, int otherwise) {
        Object value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong(key, "must be a whole number, not " + shown(value));
    }

    double number(String key, double otherwise) {
        Object value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(key, "must be a number, not " + shown(value));
    }

    /** A number of bytes, such as {@code 100MB}; the units are powers of 1000. */
    long bytes(String key, long otherwise) {
        Object value = value(key);
        String text = value instanceof Number ? value.toString() : text(key, Long.toString(otherwise));
        Matcher matcher = BYTES.matcher(text);
        if (!matcher.matches()) {
            throw wrong(key, "must be a size such as 100MB, not " + shown(text));
        }
        String unit = matcher.group(2) == null ? "B" : matcher.group(2).toUpperCase(Locale.ROOT);
        return Long.parseLong(matcher.group(1))
                * switch (unit) {
                    case "KB" -> 1_000L;
                    case "MB" -> 1_000_000L;
                    case "GB" -> 1_000_000_000L;
                    default -> 1L;
                };
    }

    List<String> texts(String key, List<String> otherwise) {
        Object value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw wrong(key, "must be a list of texts, such as [en, ru], not " + shown(value));
    }

    /** A list of lists of two texts; none where it is left out. */
    List<List<String>> pairs(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(Keys::isPair)) {
            return list.stream()
                    .map(pair -> ((List<?>) pair).stream().map(String::valueOf).toList())
                    .toList();
        }
        throw wrong(key, "must be a list of pairs, such as [[A, B]], not " + shown(value));
    }

    private static boolean isPair(Object value) {
        return value instanceof List<?> pair
                && pair.size() == 2
                && pair.stream().allMatch(String.class::isInstance);
    }

    /** The keys below a key; none where it is left out. */
    Keys section(String key) {
        Object value = value(key);
        if (value != null && !(value instanceof Map)) {
            throw wrong(key, "must hold keys of its own, not " + shown(value));
        }
        return below(key + ".", value == null ? Map.of() : (Map<?, ?>) value);
    }

    /** A list of sections; none where it is left out. */
    List<Keys> sections(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            throw wrong(key, "must be a list whose items hold keys of their own");
        }
        List<Keys> items = new ArrayList<>();
        for (Object item : list) {
            items.add(below(key + "[" + items.size() + "].", (Map<?, ?>) item));
        }
        return items;
    }

    /** Refuses what nobody asked for, here and below. */
    void refuseOthers() {
        for (Object key : values.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                throw wrong(String.valueOf(key), "is not a key" + meant(String.valueOf(key)));
            }
        }
        sections.forEach(Keys::refuseOthers);
    }

    /** A key with those above it, such as {@code limits.bytes}. */
    String name(String key) {
        return prefix + key;
    }

    Failure wrong(String key, String why) {
        return Failure.refused(file + ": " + prefix + (key.isEmpty() ? why : key + " " + why));
    }

    /** What is there in the place of a key that is missing. */
    private String mistyped(String missing) {
        return values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> TYPING_ERROR.apply(key, missing) > 0)
                .findFirst()
                .map(key -> " (" + key + " is not a key)")
                .orElse("");
    }

    private String meant(String unknown) {
        return asked.stream()
                .filter(key -> TYPING_ERROR.apply(unknown, key) >= 0)
                .min(Comparator.comparing(key -> TYPING_ERROR.apply(unknown, key)))
                .map(key -> "; did you mean " + key + "?")
                .orElse("; the keys here are " + String.join(", ", asked));
    }

    /** What stands there, cut where it is long; a text in quotes where it might be taken for a number. */
    private static String shown(Object value) {
        String text = value instanceof Date date ? date.toInstant().toString() : String.valueOf(value);
        String start = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return value instanceof String && text.matches("[-+.\\d].*") ? '"' + start + '"' : start;
    }

    private Keys below(String name, Map<?, ?> below) {
        Keys keys = new Keys(file, prefix + name, below);
        sections.add(keys);
        return keys;
    }

    /** Whether the key stands there with a value. */
    boolean has(String key) {
        return values.get(key) != null;
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }
}

package declarations.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says things of, and what it says, as its tables write it.
 *
 * @param id of the document, formula, family or setting; the file of a problem
 * @param fields by name; what has no value is left out
 */
public record Entity(Kind kind, String id, SortedMap<String, String> fields) {
    /** What can change from one report to the next. */
    public enum Kind {
        SETTING,
        DOCUMENT,
        FORMULA,
        FAMILY,
        PROBLEM,
        ALIAS
    }

    /** By kind, then id. */
    static final Comparator<Entity> ORDER = Comparator.comparing(Entity::kind).thenComparing(Entity::id);

    public Entity {
        TreeMap<String, String> known = new TreeMap<>(fields);
        known.values().removeIf(String::isEmpty);
        fields = Collections.unmodifiableSortedMap(known);
    }

    /** Empty where it has no value. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** All fields as one text, a line each, for a store. */
    public String written() {
        StringBuilder text = new StringBuilder();
        fields.forEach((field, value) ->
                text.append(escaped(field)).append('\t').append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** The entity that was written so. */
    public static Entity read(Kind kind, String id, String written) {
        SortedMap<String, String> fields = new TreeMap<>();
        written.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            fields.put(unescaped(line.substring(0, tab)), unescaped(line.substring(tab + 1)));
        });
        return new Entity(kind, id, fields);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Empty where there is no such entity. */
    static String value(@Nullable Entity entity, String field) {
        return entity == null ? "" : entity.value(field);
    }
}

package declarations.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a table in a backup: fields between tabs, {@code \N} for null, and a backslash before what would break it. */
final class Fields {
    private static final String NULL = "\\N";

    private Fields() {}

    static String line(List<@Nullable String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            if (field == null) {
                line.append(NULL);
            } else {
                escape(field, line);
            }
            line.append('\t');
        }
        line.setCharAt(line.length() - 1, '\n');
        return line.toString();
    }

    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    /** What {@link #line} was given; the line end is gone already. */
    static List<@Nullable String> of(String line) {
        List<@Nullable String> fields = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(plain(line.substring(start, tab)));
            start = tab + 1;
        }
        fields.add(plain(line.substring(start)));
        return fields;
    }

    private static @Nullable String plain(String field) {
        if (field.equals(NULL)) {
            return null;
        }
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            char next = i < field.length() ? field.charAt(i) : '\\';
            plain.append(
                    switch (next) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> next;
                    });
        }
        return plain.toString();
    }
}

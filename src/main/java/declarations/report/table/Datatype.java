package declarations.report.table;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column are.
 *
 * @param words for people, such as {@code share, 0 to 1}
 * @param base the type's name in CSV on the Web, such as {@code decimal}
 * @param format of a text: a regular expression; of a number or date: its pattern; empty where there is none
 * @param separator between the values of a list; empty where a cell holds one value
 */
public record Datatype(String words, String base, String format, Range range, String separator) {
    /** The least and the largest number, both included; null where there is no bound. */
    public record Range(@Nullable Integer minimum, @Nullable Integer maximum) {}

    private static final Range ANY = new Range(null, null);
    private static final String DECIMALS = "0.######";

    static final Datatype TEXT = text("text", "");
    static final Datatype WEB_ADDRESS = text("web address", "");
    static final Datatype DIGEST = text("64 hex digits", "[0-9a-f]{64}");
    static final Datatype PARTIAL_DATE = text("day, month or year", "\\d{4}(-\\d{2}(-\\d{2})?)?");
    static final Datatype CODE = text("code in capitals", "[A-Z][A-Z0-9_]*");
    static final Datatype CODES = new Datatype("codes, separated by ;", CODE.base, CODE.format, ANY, ";");
    static final Datatype LANGUAGE = new Datatype("language tag", "language", "", ANY, "");
    static final Datatype DATE = new Datatype("day", "date", "yyyy-MM-dd", ANY, "");
    static final Datatype FLAG = new Datatype("true or false", "boolean", "true|false", ANY, "");
    static final Datatype COUNT = whole(0);
    static final Datatype SHARE = decimal("share, 0 to 1", 0, 1);
    static final Datatype LIKENESS = decimal("likeness, 0 to 1", 0, 1);
    static final Datatype NUMBER = decimal("number", null, null);

    /** Whether a spreadsheet should take its cells as numbers. */
    boolean isNumber() {
        return base.equals("integer") || base.equals("decimal");
    }

    static Datatype whole(int minimum) {
        return new Datatype("whole number from " + minimum, "integer", "", new Range(minimum, null), "");
    }

    static Datatype decimal(String words, @Nullable Integer minimum, @Nullable Integer maximum) {
        return new Datatype(words, "decimal", DECIMALS, new Range(minimum, maximum), "");
    }

    /** An id: its first letter says of what. */
    static Datatype id(String letter, int digits) {
        return text("id", letter + "-[0-9a-f]{" + digits + "}(-[0-9]+)?");
    }

    /** One of the constants of an enumeration, in small letters. */
    static Datatype oneOf(Enum<?>... constants) {
        String words = Arrays.stream(constants).map(Cell::word).collect(Collectors.joining("|"));
        return text(words.replace("|", ", "), words);
    }

    private static Datatype text(String words, String format) {
        return new Datatype(words, "string", format, ANY, "");
    }
}

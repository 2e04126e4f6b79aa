package declarations.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values to what stands in a cell. The empty cell is the missing value. */
final class Cell {
    /** As UTF-8 sorts it; {@link String#compareTo} puts what lies beyond U+FFFF before U+E000. */
    static final Comparator<String> BY_CODE_POINT = Cell::compare;

    private static final int DECIMALS = 6;
    private static final String FORMULA_STARTS = "=+-@\t\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cell() {}

    /**
     * Text that a spreadsheet shows and doesn't run: an apostrophe stands before a formula, and before an apostrophe, so
     * that taking one off always gives the text back. Controls are left out; those that part words become a space.
     */
    static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        String clean = isClean(text) ? text : cleaned(text);
        return clean.startsWith("'") || isRun(clean) ? "'" + clean : clean;
    }

    /** A number with at most six decimals; empty for {@code NaN}. */
    static String decimal(double value) {
        return Double.isNaN(value)
                ? ""
                : BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** A constant in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What a value says of itself; empty for none. */
    static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** One look at what most cells are: a first letter or digit, and nothing that needs a second look. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
            return text.isEmpty();
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing has to be left out: most texts have line ends and no other control. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && (Character.isISOControl(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                clean.appendCodePoint(isLoneSurrogate(c) ? 0xFFFD : c);
            } else if (Character.isWhitespace(c) || c == 0x85) {
                clean.append(' ');
            }
        });
        return clean.toString();
    }

    /** Half of a character, which can't be written as UTF-8. */
    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Whether a line begins like a formula or is empty, white space and invisible marks aside. */
    private static boolean isRun(String text) {
        boolean starts = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (starts && FORMULA_STARTS.indexOf(c) >= 0) {
                return true;
            }
            starts = c == '\n' || (starts && isBlank(c));
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char mine = left.charAt(i);
            char its = right.charAt(i);
            if (mine != its) {
                boolean far = Character.isSurrogate(mine);
                return far == Character.isSurrogate(its) ? mine - its : far ? 1 : -1;
            }
        }
        return left.length() - right.length();
    }
}

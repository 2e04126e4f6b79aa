package declarations.report.prose;

import java.util.Locale;

/** Text of a document made safe to look at: what would act on the reader's screen unseen is spelt out. */
public final class Visible {
    private Visible() {}

    /** White space folded, and every control or direction mark shown as its number. */
    public static String text(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> append(shown, c));
        return shown.toString().strip();
    }

    /** Adds one code point as it is shown; of several spaces only the first. */
    public static void append(StringBuilder shown, int c) {
        if (c > ' ' && c < 0x7F) {
            shown.append((char) c); // nearly all of a text, and soon decided
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (shown.isEmpty() || shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        } else if (isDangerous(c)) {
            shown.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
        } else if (!isInvisible(c)) {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    /** Controls, marks that turn the direction of text, tag characters, and what is no character at all. */
    private static boolean isDangerous(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xE0000 && c <= 0xE007F
                || c >= 0xD800 && c <= 0xDFFF
                || (c & 0xFFFE) == 0xFFFE;
    }
}

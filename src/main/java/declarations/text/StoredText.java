package declarations.text;

import java.text.Normalizer;

/** Raw text to the text that is stored: NFC, line feeds for all line ends, without control codes. */
final class StoredText {
    /** As in Unicode's stream-safe format: beyond so many, sorting the marks of one letter takes quadratic time. */
    private static final int MOST_MARKS = 30;

    private static final char GRAPHEME_JOINER = 0x034F;

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int NEXT_LINE = 0x85;
    private static final int REPLACEMENT = 0xFFFD;

    private StoredText() {}

    static String of(String raw) {
        return Normalizer.normalize(raw.chars().allMatch(StoredText::isPlain) ? raw : clean(raw), Normalizer.Form.NFC);
    }

    /** Nearly all there is: nothing to clean, and no mark. */
    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\n'
                || c > 0x9F && c < 0x0300
                || c >= 0x0400 && c <= 0x0482
                || c >= 0x2010 && c <= 0x2027
                || c >= 0x3000 && c <= 0x3029
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    private static CharSequence clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length() + 16);
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x0300 && c != GRAPHEME_JOINER && Characters.isMark(c)) {
                if (++marks > MOST_MARKS) {
                    clean.append(GRAPHEME_JOINER);
                    marks = 1;
                }
            } else {
                marks = 0;
            }
            append(clean, c, i < raw.length() ? raw.charAt(i) : '\n');
        }
        return clean;
    }

    private static void append(StringBuilder clean, int c, char next) {
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
            clean.append((char) c);
        } else if (c == '\r' && next == '\n') {
            return;
        } else if (c == '\r' || c == '\u000B' || c == NEXT_LINE || c == LINE_SEPARATOR) {
            clean.append('\n');
        } else if (c == PARAGRAPH_SEPARATOR) {
            clean.append("\n\n");
        } else if (c == '\f') {
            endPage(clean, next);
        } else if (c > 0x9F) {
            clean.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c);
        }
    }

    /** A new page ends a line, not a paragraph. */
    private static void endPage(StringBuilder clean, char next) {
        boolean lineHasEnded = clean.length() > 0 && clean.charAt(clean.length() - 1) == '\n';
        if (!lineHasEnded && next != '\n' && next != '\r') {
            clean.append('\n');
        }
    }
}

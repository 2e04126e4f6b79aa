package declarations.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as words and marks. Unlike tokens, lexemes keep punctuation, by which clauses and quotations are told.
 *
 * @param keys words in lower case without hyphens and apostrophes, Chinese characters one by one, marks as they are
 * @param starts where each stands in the text, in UTF-16 units
 * @param quoted whether each stands between quotation marks
 */
record Lexemes(String text, List<String> keys, int[] starts, int[] ends, boolean[] quoted) {
    private static final String WIDE = "，；。：（）！？";
    private static final String NARROW = ",;.:()!?";

    static Lexemes of(String text) {
        List<String> keys = new ArrayList<>();
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isLetter(c)) {
                end = wordEnd(text, i);
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                starts[keys.size()] = i;
                ends[keys.size()] = end;
                keys.add(isLetter(c) ? key(text.substring(i, end)) : mark(text.substring(i, end)));
            }
            i = end;
        }
        return new Lexemes(text, keys, starts, ends, quoted(keys));
    }

    /** The keys of a phrase that stands in no text. */
    static List<String> keys(String phrase) {
        return of(phrase).keys;
    }

    int size() {
        return keys.size();
    }

    String at(int index) {
        return index >= 0 && index < keys.size() ? keys.get(index) : "";
    }

    boolean isWord(int index) {
        String key = at(index);
        return !key.isEmpty() && Character.isLetterOrDigit(key.codePointAt(0));
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    private static boolean isHan(int c) {
        return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean inner = isJoint(c) && next < text.length() && isLetter(text.codePointAt(next));
            if (!isLetter(c) && !inner && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** A hyphen or an apostrophe. */
    private static boolean isJoint(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\'' || c == '’';
    }

    private static String key(String word) {
        StringBuilder key = new StringBuilder();
        word.toLowerCase(Locale.ROOT).codePoints().filter(c -> !isJoint(c)).forEach(key::appendCodePoint);
        return key.toString().replace('ё', 'е');
    }

    private static String mark(String mark) {
        int wide = WIDE.indexOf(mark);
        return wide < 0 ? mark : NARROW.substring(wide, wide + 1);
    }

    private static boolean[] quoted(List<String> keys) {
        boolean[] quoted = new boolean[keys.size()];
        int open = -1;
        for (int i = 0; i < quoted.length; i++) {
            String key = keys.get(i);
            if (open >= 0 && "”»」』\"".contains(key)) {
                Arrays.fill(quoted, open, i + 1, true);
                open = -1;
            } else if (open < 0 && "“«「『\"„".contains(key)) {
                open = i;
            }
        }
        return quoted;
    }
}

package declarations.text;

/** The stored text of a paragraph as it is shown: on one line, without what is invisible. */
final class Display {
    /** At the end of a line it only parts a word, where the common hyphen may be one of a compound. */
    private static final int LINE_END_HYPHEN = 0x2010;

    private final String text;
    private final StringBuilder shown;

    private Display(String text) {
        this.text = text;
        shown = new StringBuilder(text.length());
    }

    static String of(String text) {
        Display display = new Display(text);
        display.show();
        return display.shown.toString();
    }

    private void show() {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isDropped(c) || isSpace(c)) {
                shown.append(text, start, i);
                end = endOfSpace(i);
                separate(i, end);
                start = end;
            }
            i = end;
        }
        shown.append(text, start, text.length());
    }

    private int endOfSpace(int start) {
        int end = start;
        while (end < text.length() && (isDropped(text.charAt(end)) || isSpace(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** White space is one space; none at the ends, inside a hyphenated word and between Chinese characters. */
    private void separate(int start, int end) {
        boolean space = false;
        boolean lineEnd = false;
        for (int i = start; i < end; i++) {
            space |= isSpace(text.charAt(i));
            lineEnd |= text.charAt(i) == '\n';
        }
        if (space && !shown.isEmpty() && end < text.length() && !(lineEnd && joins(text.codePointAt(end)))) {
            shown.append(' ');
        }
    }

    private boolean joins(int next) {
        int last = shown.codePointBefore(shown.length());
        if (last == '-' || last == LINE_END_HYPHEN) {
            boolean inWord = shown.length() > 1
                    && Character.isLetter(shown.codePointBefore(shown.length() - 1))
                    && Character.isLowerCase(next);
            if (inWord && last == LINE_END_HYPHEN) {
                shown.setLength(shown.length() - 1);
            }
            return inWord;
        }
        return isChinese(last) && isChinese(next);
    }

    /** A Chinese character, or a full-width sign of a Chinese sentence. */
    private static boolean isChinese(int c) {
        return Characters.isHan(c) || c >= 0x3001 && c <= 0x3011 || c >= 0xFF01 && c <= 0xFF1F;
    }

    private static boolean isSpace(int c) {
        return c <= ' ' || c > 0x7F && (Character.isSpaceChar(c) || c == 0x85);
    }

    private static boolean isDropped(int c) {
        return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}

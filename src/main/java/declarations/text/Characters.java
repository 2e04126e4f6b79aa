package declarations.text;

/** What single code points are, so far as the making of words needs to know. */
final class Characters {
    private Characters() {}

    /** White space of every kind, control codes, and what is invisible. */
    static boolean isBlank(int c) {
        return c <= ' ' || c >= 0x7F && (c <= 0xA0 || Character.isSpaceChar(c) || isInvisible(c));
    }

    /** Unicode's default ignorables: soft hyphen, zero-width marks, byte order mark, tags, variation selectors. */
    static boolean isInvisible(int c) {
        if (c < 0x200B) {
            return c == 0x00AD
                    || c == 0x034F
                    || c == 0x061C
                    || c == 0x115F
                    || c == 0x1160
                    || c == 0x17B4
                    || c == 0x17B5
                    || c >= 0x180B && c <= 0x180E;
        }
        return c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /** An accent or another sign that stands on the letter before it. */
    static boolean isMark(int c) {
        if (c < 0x0300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A Chinese character, a word by itself. */
    static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x2E80
                        && (Character.isLetter(c) || c == 0x3007)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** A letter of a script that writes words, not a Chinese character. */
    static boolean isLetter(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c) && !isHan(c);
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isBlank);
    }

    /** The text without what is blank at its ends. */
    static String strip(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }
}

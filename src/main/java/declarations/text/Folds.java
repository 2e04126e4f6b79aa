package declarations.text;

/** What single code points are folded to when text is made comparable, and which of them don't go one by one. */
final class Folds {
    private Folds() {}

    /** What nearly all code points fold to, one by one; −1 where that is not so simple. */
    static int simple(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        if (c >= 0x0400 && c < 0x0460 || c >= 0x00C0 && c <= 0x00FF) {
            return Character.toLowerCase(c);
        }
        return c >= 0x4E00 && c <= 0x9FFF ? c : sign(c);
    }

    /** The plain form of a dash or a quotation mark; −1 for anything else. */
    static int sign(int c) {
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> '-';
            case 0x2014, 0x2015 -> ' '; // an em dash parts clauses, also where no space stands around it
            case 0x00B4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> '"';
            default -> -1;
        };
    }

    /** Whether what begins here leaves the code point before it as it is. */
    static boolean standsAlone(String text, int index) {
        if (index >= text.length()) {
            return true;
        }
        char next = text.charAt(index);
        return next < 0x0300 && next != 0x00AD && !isSuperscriptDigit(next)
                || next >= 0x0400 && next <= 0x0482
                || next >= 0x2010 && next <= 0x2027
                || next >= 0x3000 && next <= 0x3029
                || next >= 0x4E00 && next <= 0x9FFF;
    }

    /** Marks, and the parts of Korean syllables and the Japanese sound marks that are no marks for Unicode. */
    static boolean mayChange(int c) {
        return Characters.isMark(c)
                || c >= 0x1160 && c <= 0x11FF
                || c >= 0x3130 && c <= 0x318F
                || c >= 0xD7B0 && c <= 0xD7FF
                || c >= 0xFF9E && c <= 0xFFDC;
    }

    /** A footnote mark glued to a word, unless it is dropped before compatibility forms are folded. */
    static boolean isSuperscriptDigit(int c) {
        return c == 0x00B2 || c == 0x00B3 || c == 0x00B9 || c == 0x2070 || c >= 0x2074 && c <= 0x2079;
    }
}

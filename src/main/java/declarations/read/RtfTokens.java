package declarations.read;

/** Splits RTF into groups, control words and bytes of text, and counts what no writer of RTF writes. */
final class RtfTokens {
    private final byte[] bytes;
    private int at;
    private int damaged;
    private boolean cut;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A backslash, letters and perhaps a number. */
        WORD,
        /** A backslash and one sign, which is the value. */
        SYMBOL,
        /** One byte of text, which is the value. */
        BYTE,
        END
    }

    /** @param value the number of a word, {@link #NONE} without one; a sign or byte */
    record Token(Kind kind, String word, int value) {
        static final int NONE = Integer.MIN_VALUE;
    }

    /** Bytes and signs that don't belong in RTF. */
    int damaged() {
        return damaged;
    }

    /** Whether it ends within a token. */
    boolean isCut() {
        return cut;
    }

    /** Whether anything but blanks is left. */
    boolean hasMore() {
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    Token next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{':
                    return new Token(Kind.OPEN, "", 0);
                case '}':
                    return new Token(Kind.CLOSE, "", 0);
                case '\\':
                    return escaped();
                case '\r', '\n':
                    break;
                default:
                    if (b >= ' ' || b == '\t') {
                        return new Token(Kind.BYTE, "", b);
                    }
                    damaged++;
            }
        }
        return new Token(Kind.END, "", 0);
    }

    private Token escaped() {
        if (at >= bytes.length) {
            cut = true;
            return new Token(Kind.END, "", 0);
        }
        int b = bytes[at] & 0xFF;
        if (isLetter(b)) {
            return word();
        }
        at++;
        if (b != '\'') {
            damaged += "\\{}~-_*|:\t\r\n".indexOf(b) < 0 ? 1 : 0;
            return new Token(Kind.SYMBOL, "", b);
        }
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            cut |= at + 1 >= bytes.length;
            damaged++;
            return next();
        }
        at += 2;
        return new Token(Kind.BYTE, "'", high * 16 + low);
    }

    private Token word() {
        StringBuilder word = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at])) {
            word.append((char) bytes[at++]);
        }
        int value = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        cut |= at >= bytes.length;
        if (word.toString().equals("bin") && value > 0) {
            cut |= value > bytes.length - at;
            at = (int) Math.min(bytes.length, (long) at + value);
        }
        return new Token(Kind.WORD, word.toString(), value);
    }

    private int number() {
        int start = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        long value = 0;
        int digits = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at++] - '0');
            digits++;
        }
        if (digits == 0) {
            at = start;
            return Token.NONE;
        }
        return (int) (negative ? -value : value);
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}

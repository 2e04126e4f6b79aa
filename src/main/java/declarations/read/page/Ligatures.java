package declarations.read.page;

import java.util.regex.Pattern;

/** Letters that a font joins, apart again; and the gap closed that some programs leave behind them. */
final class Ligatures {
    private static final String JOINED = "ﬀﬁﬂﬃﬄﬅﬆ";
    private static final String[] APART = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    /** No word ends in these. */
    private static final Pattern GAP = Pattern.compile("(?<=[ﬁﬂﬃﬄ]) (?=\\p{Ll})");

    private Ligatures() {}

    static String apart(String text) {
        if (text.chars().noneMatch(c -> JOINED.indexOf(c) >= 0)) {
            return text;
        }
        String closed = GAP.matcher(text).replaceAll("");
        for (int i = 0; i < APART.length; i++) {
            closed = closed.replace(JOINED.substring(i, i + 1), APART[i]);
        }
        return closed;
    }
}

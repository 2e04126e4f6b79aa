package declarations.read.encoding;

import declarations.document.Reading.Remark;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells plain ASCII from what hides other letters in it: UTF-7, HZ, quoted-printable. */
final class SevenBits {
    private static final Pattern UTF_7 = Pattern.compile("\\+[ABT-Za-n][A-Za-z0-9+/]{2,}-");
    private static final Pattern HZ = Pattern.compile("~\\{(?:[!-w][!-~]){2,}?~\\}");
    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-F]{2}){3}");

    /** Fewer may be chance: a sum, a path. */
    private static final int ENOUGH = 2;

    private SevenBits() {}

    static List<Remark> doubts(String text) {
        String found =
                isIn(text, HZ) ? "HZ" : isIn(text, UTF_7) ? "UTF-7" : isIn(text, QUOTED) ? "quoted-printable" : "";
        return found.isEmpty()
                ? List.of()
                : List.of(new Remark("ENCODING", "it looks like " + found + " that nobody decoded; save it as UTF-8"));
    }

    private static boolean isIn(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        int times = 0;
        while (times < ENOUGH && matcher.find()) {
            times++;
        }
        return times == ENOUGH;
    }
}

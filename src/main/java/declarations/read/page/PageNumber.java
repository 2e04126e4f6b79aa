package declarations.read.page;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a page, on a line of its own. */
final class PageNumber {
    private static final Pattern SAID = Pattern.compile(
            "[-–—\\[(|]?\\s*(?:"
                    + "(?:page|p\\.|стр\\.|страница|с\\.|лист)\\s*(\\d{1,4})(?:\\s*(?:of|из|/)\\s*\\d{1,4})?"
                    + "|(\\d{1,4})\\s*(?:of|из|/|\\|)\\s*(?:\\d{1,4}|page|стр\\.?|страница)"
                    + "|第\\s*(\\d{1,4})\\s*[页頁](?:\\s*[，,/／]?\\s*[共总總]\\s*\\d{1,4}\\s*[页頁])?"
                    + "|(\\d{1,4})\\s*[页頁]"
                    + ")\\s*[-–—\\])|]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DASHED = Pattern.compile("[-–—~·•\\[(]\\s*(\\d{1,4})\\s*[-–—~·•\\])]");
    private static final Pattern ALONE = Pattern.compile("(\\d{1,4})|([ivxl]{1,7})");

    private static final int LONGEST = 40;
    private static final String ROMAN = "ivxl";
    private static final int[] VALUES = {1, 5, 10, 50};

    private PageNumber() {}

    /** The number where the line can be nothing else: "Page 3 of 6", "- 3 -". */
    static OptionalInt said(String line) {
        String plain = line.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return OptionalInt.empty();
        }
        Matcher said = SAID.matcher(plain);
        if (said.matches()) {
            return OptionalInt.of(firstNumber(said));
        }
        Matcher dashed = DASHED.matcher(plain);
        return dashed.matches() ? OptionalInt.of(Integer.parseInt(dashed.group(1))) : OptionalInt.empty();
    }

    /** The number of a line that has nothing but one: of the page, if it counts as the pages do. */
    static OptionalInt alone(String line) {
        Matcher alone = ALONE.matcher(line.strip());
        if (!alone.matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(alone.group(1) != null ? Integer.parseInt(alone.group(1)) : roman(alone.group(2)));
    }

    private static int firstNumber(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return Integer.parseInt(matcher.group(i));
            }
        }
        return 0;
    }

    private static int roman(String number) {
        int sum = 0;
        int last = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int value = VALUES[ROMAN.indexOf(number.charAt(i))];
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}

package declarations.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes at the foot of a page, apart from what stands above them. A note is known by its mark in the text above; where
 * that is not found, all is text.
 *
 * @param body the lines above, without the marks of these notes
 * @param notes one paragraph each, with a raised number, which is no word
 */
record Footnotes(List<String> body, List<String> notes) {
    private static final Pattern RULE = Pattern.compile("\\s*[_\\-—–─―]{5,}\\s*");
    private static final Pattern START =
            Pattern.compile("\\s*(?:(\\d{1,3})|\\[(\\d{1,3})\\]|([⁰¹²³⁴-⁹]{1,3})|(\\*{1,3}))\\s*(?=[\\p{L}\"“«])");
    /** More lines than that are no notes at the foot of a page. */
    private static final int MOST_LINES = 40;

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static Footnotes of(List<String> page) {
        int rule = last(page, RULE);
        for (int first = Math.max(1, page.size() - MOST_LINES); first < page.size(); first++) {
            Matcher start = START.matcher(page.get(first));
            boolean apart = first - 1 == rule || page.get(first - 1).isBlank() || endsSentence(page.get(first - 1));
            if (apart && start.lookingAt() && first > rule) {
                String text = String.join("\n", page.subList(0, first - (first - 1 == rule ? 1 : 0)));
                if (mark(start).matcher(text).find()) {
                    return split(page, first, text);
                }
            }
        }
        return new Footnotes(page, List.of());
    }

    private static Footnotes split(List<String> page, int first, String above) {
        String body = above;
        List<String> notes = new ArrayList<>();
        for (String line : page.subList(first, page.size())) {
            Matcher start = START.matcher(line);
            if (start.lookingAt() && mark(start).matcher(body).find()) {
                body = mark(start).matcher(body).replaceAll("");
                notes.add(raised(start) + " " + line.substring(start.end()).strip());
            } else if (!line.isBlank()) {
                notes.set(notes.size() - 1, notes.get(notes.size() - 1) + "\n" + line.strip());
            }
        }
        return new Footnotes(List.of(body.split("\n", -1)), notes);
    }

    /** The mark of a note in the text: glued to a word or to the sign behind it. */
    private static Pattern mark(Matcher start) {
        String number = start.group(1) != null ? start.group(1) : start.group(2);
        String glued = "(?<=[\\p{L}.,;:!?”\"»)。，；：])(?<!\\d[.,])";
        if (number != null) {
            return Pattern.compile(
                    glued + "(?:\\[" + number + "\\]|" + number + "(?![\\d\\p{L}]|[.,]\\d)|" + raised(number) + ")");
        }
        String sign = start.group(3) != null ? start.group(3) : start.group(4);
        return Pattern.compile(glued + Pattern.quote(sign) + "(?![*⁰¹²³⁴-⁹])");
    }

    private static String raised(Matcher start) {
        return start.group(1) != null
                ? raised(start.group(1))
                : start.group(2) != null
                        ? raised(start.group(2))
                        : start.group(3) != null ? start.group(3) : start.group(4);
    }

    private static String raised(String number) {
        StringBuilder raised = new StringBuilder();
        number.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
        return raised.toString();
    }

    private static boolean endsSentence(String line) {
        String text = line.strip();
        return !text.isEmpty() && ".!?。！？”»)".indexOf(text.charAt(text.length() - 1)) >= 0
                || !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static int last(List<String> lines, Pattern pattern) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}

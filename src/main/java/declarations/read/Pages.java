package declarations.read;

import java.util.regex.Pattern;

/** The printed pages of a plain text, parted by form feeds, as one text: without their numbers, sentences joined. */
final class Pages {
    private static final Pattern NUMBER = Pattern.compile(
            "[-–—(\\[]?\\s*(?:(?:page|стр\\.|страница|第)\\s*)?\\d{1,3}(?:\\s*(?:of|из|/)\\s*\\d{1,3})?\\s*页?\\s*[-–—)\\].]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_NUMBER = 40;

    private Pages() {}

    static String joined(String text) {
        if (text.indexOf('\f') < 0) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (String page : text.split("\f+")) {
            String body = withoutNumber(page);
            if (!body.isBlank()) {
                joined.append(joined.isEmpty() ? "" : goesOn(joined, body) ? "\n" : "\n\n")
                        .append(body);
            }
        }
        return joined.toString();
    }

    /** A page without the blank lines at its ends, and without a number that stands alone in its first or last line. */
    private static String withoutNumber(String page) {
        String body = trimmed(page);
        int last = body.lastIndexOf('\n') + 1;
        if (isNumber(body.substring(last))) {
            return trimmed(body.substring(0, last));
        }
        int first = body.indexOf('\n') + 1;
        return first > 0 && isNumber(body.substring(0, first)) ? trimmed(body.substring(first)) : body;
    }

    private static boolean isNumber(String line) {
        String plain = line.strip();
        return plain.length() <= LONGEST_NUMBER && NUMBER.matcher(plain).matches();
    }

    /** Blank lines off, the indent of the first line kept. */
    private static String trimmed(String page) {
        String body = page.stripTrailing();
        int start = 0;
        for (int end = body.indexOf('\n');
                end >= 0 && body.substring(start, end).isBlank(); ) {
            start = end + 1;
            end = body.indexOf('\n', start);
        }
        return body.substring(start);
    }

    /** Whether a sentence runs from one page to the next. */
    private static boolean goesOn(StringBuilder before, String next) {
        boolean ended = ".:;!?。：；！？…)）\"”»".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !ended || Character.isLowerCase(next.stripLeading().codePointAt(0));
    }
}

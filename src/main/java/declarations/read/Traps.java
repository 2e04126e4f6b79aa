package declarations.read;

import java.util.regex.Pattern;

/**
 * Takes the mark-up off Markdown that only looks like some: a thousand openings that nothing closes. For each the parser
 * reads on to the end of the paragraph, so that their number times its length is the time it takes.
 */
final class Traps {
    /** Openings times characters; the parser does about ten million in a second. */
    private static final long MOST_STEPS = 10_000_000;

    private static final String OPENINGS = "<[`*_!&\\";
    private static final Pattern PARAGRAPHS = Pattern.compile("(?<=\\n)(?=[ \\t]*\\n)");

    private Traps() {}

    /** The text with a backslash before every opening of a paragraph that has far too many. */
    static String defused(String markdown) {
        if (steps(markdown) <= MOST_STEPS) {
            return markdown;
        }
        StringBuilder defused = new StringBuilder(markdown.length());
        for (String paragraph : PARAGRAPHS.split(markdown)) {
            defused.append(steps(paragraph) <= MOST_STEPS ? paragraph : escaped(paragraph));
        }
        return defused.toString();
    }

    private static long steps(String text) {
        return text.chars().filter(Traps::isOpening).count() * text.length();
    }

    private static String escaped(String paragraph) {
        StringBuilder escaped = new StringBuilder(2 * paragraph.length());
        for (char c : paragraph.toCharArray()) {
            escaped.append(isOpening(c) ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean isOpening(int c) {
        return OPENINGS.indexOf(c) >= 0;
    }
}

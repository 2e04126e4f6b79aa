package declarations.slot;

import declarations.text.Token;
import java.util.List;

/**
 * Which sentence a word stands in, read off the signs between words: quick, and good enough to keep a gap from reaching
 * into the next sentence.
 */
final class SentenceNumbers {
    private static final String ENDS = ".!?";
    private static final String CHINESE_ENDS = "。！？；";

    /** A shorter word with a point after it is more often an abbreviation than the end of a sentence. */
    private static final int LONGEST_ABBREVIATION = 2;

    private SentenceNumbers() {}

    /**
     * @param starts of each word the first of the tokens it stands for
     * @return for each word the number of its sentence
     */
    static int[] of(String text, boolean plain, List<Token> tokens, int[] starts) {
        int[] numbers = new int[starts.length];
        for (int i = 1; i < starts.length; i++) {
            Token before = tokens.get(starts[i] - 1);
            Token after = tokens.get(starts[i]);
            numbers[i] = numbers[i - 1] + (ends(text, plain, before, after) ? 1 : 0);
        }
        return numbers;
    }

    private static boolean ends(String text, boolean plain, Token before, Token after) {
        int from = before.span().end();
        int to = after.span().start();
        if (to - from < 1 || to - from == 1 && plain && text.charAt(from) == ' ') {
            return false; // one space, as nearly everywhere
        }
        int start = plain ? from : text.offsetByCodePoints(0, from);
        int end = plain ? to : text.offsetByCodePoints(start, to - from);
        boolean sign = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CHINESE_ENDS.indexOf(c) >= 0) {
                return true;
            }
            sign |= ENDS.indexOf(c) >= 0;
        }
        return sign && before.key().length() > LONGEST_ABBREVIATION && !Character.isLowerCase(text.codePointAt(end));
    }
}

package declarations.read.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that were parted at the ends of lines. Their hyphen becomes one that is neither shown nor compared there; that of a
 * compound which the text also has inside a line stays. Before capitals and digits a hyphen is a dash.
 *
 * @param parted the words that were joined
 */
record LineEnds(String text, int parted) {
    private static final Pattern PARTED =
            Pattern.compile("(\\p{L}+)[-\u2010\u00AC\u00AD](?=[ \\t]*\\n[ \\t]*(\\p{Ll}\\p{M}*[\\p{L}\\p{M}]*))");
    private static final Pattern COMPOUND = Pattern.compile("(?<!\\p{L})\\p{L}+(?:[-\u2010\u2011]\\p{L}+)+");
    /** Another sign than the hyphen of compounds; unlike the soft one it is seen where lines are measured. */
    private static final char LINE_END_HYPHEN = 0x2010;

    static LineEnds joined(String text) {
        Set<String> compounds = compounds(text);
        Matcher matcher = PARTED.matcher(text);
        StringBuilder joined = new StringBuilder(text.length());
        int parted = 0;
        while (matcher.find()) {
            boolean compound = compounds.contains(folded(matcher.group(1) + "-" + matcher.group(2)));
            matcher.appendReplacement(
                    joined, Matcher.quoteReplacement(matcher.group(1) + (compound ? '-' : LINE_END_HYPHEN)));
            parted++;
        }
        return new LineEnds(matcher.appendTail(joined).toString(), parted);
    }

    private static Set<String> compounds(String text) {
        Set<String> compounds = new HashSet<>();
        Matcher matcher = COMPOUND.matcher(text);
        while (matcher.find()) {
            String[] parts = folded(matcher.group()).split("-");
            for (int i = 1; i < parts.length; i++) {
                compounds.add(parts[i - 1] + "-" + parts[i]);
            }
        }
        return compounds;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\u2010\u2011]", "-");
    }
}

package declarations.text;

import declarations.document.Language;
import declarations.document.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text to sentences: the JDK's breaks, less those that an abbreviation made. Two classes of abbreviation, because some
 * of them end sentences: after "Mr." none ends, after "etc." one does unless the next piece goes on in lower case.
 */
public final class Sentences {
    /** Always followed by more of the same sentence. */
    private static final Set<String> JOINING = Set.of(
            "h.e.", "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "no.", "nos.", "art.", "para.", "paras.", "vs.",
            "им.", "ст.", "п.", "пп.", "см.", "акад.");

    /** Followed by more of the same sentence where that begins with a small letter or a digit. */
    private static final Set<String> DOUBTFUL = Set.of(
            "u.n.", "u.s.", "e.g.", "i.e.", "etc.", "т.д.", "т.п.", "др.", "гг.", "млн.", "млрд.", "тыс.", "руб.");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.]+$");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");
    private static final Pattern AFTER_NUMBER = Pattern.compile(".*\\d\\s*г\\.", Pattern.DOTALL);

    /** So many characters before a break are enough to know what it stands behind. */
    private static final int LONGEST_WORD = 40;

    private Sentences() {}

    /** The sentences of a paragraph, in UTF-16 units of the text given, white space at their ends left out. */
    public static List<Span> spans(String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String last =
                    text.substring(Math.max(start, end - LONGEST_WORD), end).strip();
            if (end < text.length() && isJoined(last, text, end)) {
                continue;
            }
            add(sentences, text, start, end);
            start = end;
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }

    private static boolean isJoined(String piece, String text, int end) {
        Matcher matcher = LAST_WORD.matcher(piece);
        if (!matcher.find()) {
            return false;
        }
        String word = matcher.group().toLowerCase(Locale.ROOT);
        if (word.equals("г.")) { // "год" after a number, else "город"
            return !AFTER_NUMBER.matcher(piece).matches() || goesOn(text, end);
        }
        return JOINING.contains(word)
                || INITIAL.matcher(word).matches()
                || DOUBTFUL.contains(word) && goesOn(text, end);
    }

    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int first = next < text.length() ? text.codePointAt(next) : ' ';
        return Character.isLowerCase(first) || Character.isDigit(first);
    }
}

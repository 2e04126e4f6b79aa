package declarations.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text whose letters stand apart: "T h e  l a k e s". Where one gap stands between letters and a wider one between words,
 * the narrow ones are closed; else nothing is certain and nothing is done.
 */
public final class LetterSpacing {
    private static final Pattern WIDE = Pattern.compile("[ \\t\u00A0]{2,}");
    private static final Pattern NARROW = Pattern.compile("[ \\t\u00A0]");

    /** The share of pieces of one letter from which on a line is not made of words. */
    private static final double LOOSE = 0.3;

    /** Fewer pieces may be initials, or a list of letters. */
    private static final int FEWEST = 6;

    private static final int LONGEST_PIECE = 3;
    private static final double LONGEST_MEAN = 12;
    private static final double SHORTEST_MEAN = 2.5;
    private static final int LONGEST_WORD = 28;

    private LetterSpacing() {}

    /** The text with the gaps closed where that is certain, else as it is. */
    public static String closed(String text) {
        if (!isLoose(Arrays.asList(text.split("\\s+")))) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(closedLine(line));
        }
        return String.join("\n", lines);
    }

    private static String closedLine(String line) {
        String plain = line.strip();
        if (!isLoose(Arrays.asList(NARROW.split(plain)))) {
            return line;
        }
        List<String> words = new ArrayList<>();
        for (String word : WIDE.split(plain)) {
            if (!isSpaced(NARROW.split(word))) {
                return line;
            }
            words.add(NARROW.matcher(word).replaceAll(""));
        }
        return areWords(words) ? String.join(" ", words) : line;
    }

    /** Whether some pieces make one word: they are short, and no sign ends one in the middle. */
    private static boolean isSpaced(String[] pieces) {
        for (int i = 0; i + 1 < pieces.length; i++) {
            String piece = pieces[i];
            if (piece.length() > LONGEST_PIECE || ".,;:!?".indexOf(piece.charAt(piece.length() - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether too many pieces are single letters; Chinese is written in such. */
    private static boolean isLoose(List<String> pieces) {
        long all = pieces.stream().filter(LetterSpacing::isOfLetters).count();
        long single = pieces.stream()
                .filter(LetterSpacing::isOfLetters)
                .filter(piece -> piece.codePointCount(0, piece.length()) == 1)
                .count();
        return all >= FEWEST && single > LOOSE * all;
    }

    private static boolean isOfLetters(String piece) {
        return !piece.isEmpty()
                && Character.isLetter(piece.codePointAt(0))
                && !Character.isIdeographic(piece.codePointAt(0));
    }

    private static boolean areWords(List<String> words) {
        double mean = words.stream().mapToInt(String::length).average().orElse(0);
        return words.size() > 1
                && mean >= SHORTEST_MEAN
                && mean <= LONGEST_MEAN
                && words.stream().allMatch(word -> word.length() <= LONGEST_WORD);
    }
}

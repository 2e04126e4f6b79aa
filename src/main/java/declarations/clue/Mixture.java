package declarations.clue;

import declarations.document.Language;
import declarations.text.Outline;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds a second language in a text: two translations in one file, a long quotation. */
final class Mixture {
    /** A paragraph of fewer letters is too short for its language to be told. */
    private static final int FEWEST_LETTERS = 60;

    /** Of all letters, how many must be in the second language for a text to be mixed. */
    private static final double SHARE = 0.15;

    private Mixture() {}

    /** The second language of a text, where it takes a fair share of it. */
    static Optional<Language> second(Outline outline, Language first) {
        Map<String, Integer> letters = new TreeMap<>();
        int all = 0;
        int unit = 0;
        int point = 0;
        for (Outline.Piece piece : outline.pieces()) {
            int start = outline.text().offsetByCodePoints(unit, piece.span().start() - point);
            unit = outline.text().offsetByCodePoints(start, piece.span().length());
            point = piece.span().end();
            String text = outline.text().substring(start, unit);
            int weight = LanguageGuess.letters(text);
            all += weight;
            if (weight >= FEWEST_LETTERS) {
                letters.merge(LanguageGuess.of(text).tag(), weight, Integer::sum);
            }
        }
        double least = SHARE * all;
        return letters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Language.UNKNOWN.tag())
                        && !entry.getKey().equals(first.tag())
                        && entry.getValue() >= least)
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> new Language(entry.getKey()));
    }
}

package declarations.report.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Where each word stands: the numbers of the titles, formulae and paragraphs that have it. A number is written as the
 * distance from the one before, five bits a character, so that most take one or two.
 */
final class Postings {
    /** Kinds of what is found, each numbered from 0. */
    enum Kind {
        TITLE,
        FORMULA,
        PARAGRAPH
    }

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private static final class Places {
        private final int[] last = {-1, -1, -1};
        private final StringBuilder[] written = {new StringBuilder(), new StringBuilder(), new StringBuilder()};

        void add(Kind kind, int number) {
            int i = kind.ordinal();
            write(number - last[i], written[i]);
            last[i] = number;
        }
    }

    private final Map<String, Places> words = new HashMap<>();

    /** @param number larger than those of the kind before it */
    void add(Kind kind, int number, SortedSet<String> keys) {
        keys.forEach(key -> words.computeIfAbsent(key, any -> new Places()).add(kind, number));
    }

    static void write(int distance, StringBuilder out) {
        int rest = distance;
        while (rest >= MORE) {
            out.append(DIGITS.charAt(MORE + rest % MORE));
            rest >>>= BITS;
        }
        out.append(DIGITS.charAt(rest));
    }

    /**
     * Some words in order, one a line: the word, and after a space each the places of the three kinds.
     *
     * @param first the first of the words
     */
    record Shelf(String first, String lines) {}

    /** All words, cut where so many characters are reached. */
    List<Shelf> shelves(int characters) {
        List<Shelf> shelves = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        String first = "";
        for (Map.Entry<String, Places> word : new TreeMap<>(words).entrySet()) {
            first = lines.isEmpty() ? word.getKey() : first;
            lines.append(word.getKey());
            for (StringBuilder written : word.getValue().written) {
                lines.append(' ').append(written);
            }
            lines.append('\n');
            if (lines.length() >= characters) {
                shelves.add(new Shelf(first, lines.toString()));
                lines.setLength(0);
            }
        }
        if (!lines.isEmpty()) {
            shelves.add(new Shelf(first, lines.toString()));
        }
        return shelves;
    }
}

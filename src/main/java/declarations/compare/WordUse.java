package declarations.compare;

import declarations.shingle.ShingleIndex;
import java.util.Arrays;

/** Which declarations have a word. */
final class WordUse {
    /** With fewer declarations than this, that most of them have a word says little of it. */
    private static final int FEWEST = 64;

    private final int[] starts;
    private final int[] declarations;

    /**
     * @param words the index of single words of the texts
     */
    WordUse(Texts texts, ShingleIndex words) {
        starts = new int[words.count() + 1];
        int[] found = new int[words.start(words.count())];
        int size = 0;
        for (int word = 0; word < words.count(); word++) {
            int last = -1;
            for (int place = words.start(word); place < words.start(word + 1); place++) {
                int owner = texts.owner(words.paragraph(place));
                if (owner != last) {
                    last = owner;
                    found[size++] = owner;
                }
            }
            starts[word + 1] = size;
        }
        declarations = Arrays.copyOf(found, size);
    }

    /**
     * How telling a word is that both of two declarations have: the binary logarithm of one in so many that has it.
     *
     * @param first the first of the declarations that count, one of which has the word
     * @param end the one after the last of them
     */
    double bits(int word, int first, int end) {
        int having = place(word, end) - place(word, first);
        return Math.log((double) Math.max(FEWEST, end - first) / having) / Math.log(2);
    }

    /** Where the declarations from one on begin in the list of those that have a word. */
    private int place(int word, int declaration) {
        int found = Arrays.binarySearch(declarations, starts[word], starts[word + 1], declaration);
        return found >= 0 ? found : -found - 1;
    }
}

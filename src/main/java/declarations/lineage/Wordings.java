package declarations.lineage;

import declarations.align.CommonSubsequence;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different wordings of the paragraphs, numbered by first use, and how similar they are. */
final class Wordings {
    /** From this similarity on, one paragraph is another with edits: unrelated ones of one topic stay below 0.41. */
    static final double KIN = 0.55;

    private final int[] ofParagraph;
    private final List<int[]> tokens = new ArrayList<>();
    private final List<List<Integer>> uses = new ArrayList<>();

    /**
     * @param counted whether a paragraph counts; the others have no wording
     */
    Wordings(DatedTexts texts, boolean[] counted) {
        ofParagraph = new int[texts.paragraphCount()];
        Map<IntBuffer, Integer> numbers = new HashMap<>();
        for (int p = 0; p < ofParagraph.length; p++) {
            ofParagraph[p] = -1;
            if (counted[p]) {
                int fresh = tokens.size();
                Integer known = numbers.putIfAbsent(IntBuffer.wrap(texts.tokens(p)), fresh);
                ofParagraph[p] = known == null ? fresh : known;
                if (known == null) {
                    tokens.add(texts.tokens(p));
                    uses.add(new ArrayList<>());
                }
                uses.get(ofParagraph[p]).add(p);
            }
        }
    }

    int count() {
        return tokens.size();
    }

    /** The wording of a paragraph; −1 where it does not count. */
    int of(int paragraph) {
        return ofParagraph[paragraph];
    }

    /** The paragraphs that have a wording, ascending. */
    List<Integer> uses(int wording) {
        return uses.get(wording);
    }

    /** Not to be changed. */
    int[] tokens(int wording) {
        return tokens.get(wording);
    }

    double similarity(int one, int other) {
        return one == other ? 1 : CommonSubsequence.similarity(tokens(one), tokens(other));
    }

    /** The similarity if it reaches {@link #KIN}, else 0; what can't is told by the lengths. */
    double kinship(int one, int other) {
        int left = tokens(one).length;
        int right = tokens(other).length;
        if (2.0 * Math.min(left, right) / (left + right) < KIN) {
            return 0;
        }
        double similarity = similarity(one, other);
        return similarity >= KIN ? similarity : 0;
    }

    /** The tokens in ascending order. */
    int[] sorted(int wording) {
        int[] sorted = tokens(wording).clone();
        Arrays.sort(sorted);
        return sorted;
    }
}

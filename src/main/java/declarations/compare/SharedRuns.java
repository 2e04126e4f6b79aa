package declarations.compare;

import declarations.align.Run;
import declarations.shingle.ShingleIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of equal words that one paragraph shares with others, each as long as it goes. Holds its working memory, so
 * each thread needs its own.
 */
final class SharedRuns {
    /** Of a shingle that a paragraph repeats, only so many places count: a text of one word over and over must not hang. */
    private static final int MOST_PLACES = 16;

    private static final Comparator<Run> LONGEST_FIRST = Comparator.comparingInt(Run::length)
            .reversed()
            .thenComparingInt(Run::left)
            .thenComparingInt(Run::right);

    private static final int NONE = -1;

    /** 2^16 bits: small enough to stay at hand, and most shingles of another paragraph find their bit unset. */
    private static final int FILTER_WORDS = 1 << 10;

    private final ShingleIndex index;
    private final int[] heads;
    private final long[] filter = new long[FILTER_WORDS];
    private int[] next = {};
    private int[] paragraph = {};
    private int[] lengths = {}; // on each diagonal, that of the open run in shingles; 0 between two calls
    private int[] ends = {}; // and the place after its last shingle on the right
    private int[] touched = {}; // the diagonals that have one

    SharedRuns(ShingleIndex index) {
        this.index = index;
        heads = new int[index.count()];
        Arrays.fill(heads, NONE);
    }

    /** Chooses the paragraph that the following calls compare with; it is the left side. */
    void of(int left) {
        for (int shingle : paragraph) {
            heads[shingle] = NONE;
            filter[word(shingle)] = 0;
        }
        paragraph = index.shingles(left);
        next = new int[paragraph.length];
        for (int i = paragraph.length - 1; i >= 0; i--) {
            next[i] = heads[paragraph[i]];
            heads[paragraph[i]] = i;
            filter[word(paragraph[i])] |= 1L << paragraph[i];
        }
    }

    private static int word(int shingle) {
        return shingle >>> 6 & FILTER_WORDS - 1;
    }

    /** The runs shared with a paragraph, longest first, then by place. */
    List<Run> with(int right) {
        int[] shingles = index.shingles(right);
        reserve(paragraph.length + shingles.length);
        List<Run> runs = new ArrayList<>();
        int touchedCount = 0;
        for (int j = 0; j < shingles.length; j++) {
            if ((filter[word(shingles[j])] >>> shingles[j] & 1) == 0) {
                continue;
            }
            int places = 0;
            for (int i = heads[shingles[j]]; i != NONE && places < MOST_PLACES; i = next[i], places++) {
                int diagonal = i - j + shingles.length;
                if (lengths[diagonal] == 0) {
                    touched[touchedCount++] = diagonal;
                } else if (ends[diagonal] < j) {
                    close(runs, diagonal - shingles.length, ends[diagonal], lengths[diagonal]);
                    lengths[diagonal] = 0;
                }
                lengths[diagonal]++;
                ends[diagonal] = j + 1;
            }
        }
        for (int t = 0; t < touchedCount; t++) {
            int diagonal = touched[t];
            close(runs, diagonal - shingles.length, ends[diagonal], lengths[diagonal]);
            lengths[diagonal] = 0;
        }
        runs.sort(LONGEST_FIRST);
        return runs;
    }

    private void reserve(int diagonals) {
        if (diagonals > lengths.length) {
            lengths = new int[2 * diagonals];
            ends = new int[2 * diagonals];
            touched = new int[2 * diagonals];
        }
    }

    private void close(List<Run> runs, int diagonal, int end, int shingles) {
        int right = end - shingles;
        runs.add(new Run(right + diagonal, right, shingles + index.size() - 1));
    }
}

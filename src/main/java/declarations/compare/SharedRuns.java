package declarations.compare;

import declarations.align.Run;
import declarations.shingle.ShingleIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of equal words that one paragraph shares with others, each as long as it goes. Holds its working memory, so
 * each thread needs its own.
 */
final class SharedRuns {
    /** Of a shingle that a paragraph repeats, only so many places count: a text of one word over and over must not hang. */
    private static final int MOST_PLACES = 16;

    private static final int NONE = -1;

    private final ShingleIndex index;
    private final int[] heads;
    private int[] next = {};
    private int[] paragraph = {};

    SharedRuns(ShingleIndex index) {
        this.index = index;
        heads = new int[index.count()];
        Arrays.fill(heads, NONE);
    }

    /** Chooses the paragraph that the following calls compare with; it is the left side. */
    void of(int left) {
        for (int shingle : paragraph) {
            heads[shingle] = NONE;
        }
        paragraph = index.shingles(left);
        next = new int[paragraph.length];
        for (int i = paragraph.length - 1; i >= 0; i--) {
            next[i] = heads[paragraph[i]];
            heads[paragraph[i]] = i;
        }
    }

    /** The runs shared with a paragraph, longest first, then by place. */
    List<Run> with(int right) {
        int[] shingles = index.shingles(right);
        int[] lengths = new int[paragraph.length + shingles.length]; // on each diagonal, that of the open run
        int[] ends = new int[paragraph.length + shingles.length]; // and the place after its last shingle on the right
        List<Run> runs = new ArrayList<>();
        for (int j = 0; j < shingles.length; j++) {
            int places = 0;
            for (int i = heads[shingles[j]]; i != NONE && places < MOST_PLACES; i = next[i], places++) {
                int diagonal = i - j + shingles.length;
                if (lengths[diagonal] > 0 && ends[diagonal] < j) {
                    close(runs, diagonal - shingles.length, ends[diagonal], lengths[diagonal]);
                    lengths[diagonal] = 0;
                }
                lengths[diagonal]++;
                ends[diagonal] = j + 1;
            }
        }
        for (int diagonal = 0; diagonal < lengths.length; diagonal++) {
            if (lengths[diagonal] > 0) {
                close(runs, diagonal - shingles.length, ends[diagonal], lengths[diagonal]);
            }
        }
        runs.sort((a, b) -> a.length() != b.length()
                ? Integer.compare(b.length(), a.length())
                : a.left() != b.left() ? Integer.compare(a.left(), b.left()) : Integer.compare(a.right(), b.right()));
        return runs;
    }

    /** How many shingles some runs hold. */
    int shingleCount(List<Run> some) {
        return some.stream().mapToInt(run -> run.length() - index.size() + 1).sum();
    }

    private void close(List<Run> runs, int diagonal, int end, int shingles) {
        int right = end - shingles;
        runs.add(new Run(right + diagonal, right, shingles + index.size() - 1));
    }
}

package declarations.shingle;

import java.util.Arrays;

/** The shingles of one text, each with the number of times it stands there. */
public final class Shingles {
    private final int[] distinct;
    private final int[] times;
    private final int total;

    private Shingles(int[] distinct, int[] times, int total) {
        this.distinct = distinct;
        this.times = times;
        this.total = total;
    }

    /** The shingles of some consecutive paragraphs of an index. */
    public static Shingles of(ShingleIndex index, int firstParagraph, int endParagraph) {
        int total = 0;
        for (int p = firstParagraph; p < endParagraph; p++) {
            total += index.shingles(p).length;
        }
        int[] all = new int[total];
        int filled = 0;
        for (int p = firstParagraph; p < endParagraph; p++) {
            int[] shingles = index.shingles(p);
            System.arraycopy(shingles, 0, all, filled, shingles.length);
            filled += shingles.length;
        }
        Arrays.sort(all);
        int[] distinct = new int[total];
        int[] times = new int[total];
        int size = 0;
        for (int i = 0; i < total; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                distinct[size++] = all[i];
            }
            times[size - 1]++;
        }
        return new Shingles(Arrays.copyOf(distinct, size), Arrays.copyOf(times, size), total);
    }

    /** Number of different shingles. */
    int size() {
        return distinct.length;
    }

    /** Number of shingles, repeated ones counted each time. */
    int total() {
        return total;
    }

    /** Number of different shingles that both have. */
    int shared(Shingles other) {
        return shared(other, false);
    }

    /** Sum, over the shingles of both, of the smaller number of times. */
    int sharedTimes(Shingles other) {
        return shared(other, true);
    }

    private int shared(Shingles other, boolean counted) {
        int shared = 0;
        for (int i = 0, j = 0; i < distinct.length && j < other.distinct.length; ) {
            if (distinct[i] < other.distinct[j]) {
                i++;
            } else if (distinct[i] > other.distinct[j]) {
                j++;
            } else {
                shared += counted ? Math.min(times[i], other.times[j]) : 1;
                i++;
                j++;
            }
        }
        return shared;
    }
}

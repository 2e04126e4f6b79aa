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

    /** Of some consecutive paragraphs of an index. */
    public static Shingles of(ShingleIndex index, int firstParagraph, int endParagraph) {
        int[] all = index.sorted(firstParagraph, endParagraph);
        int[] distinct = new int[all.length];
        int[] times = new int[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                distinct[size++] = all[i];
            }
            times[size - 1]++;
        }
        return new Shingles(Arrays.copyOf(distinct, size), Arrays.copyOf(times, size), all.length);
    }

    /** Number of shingles, repeated ones counted each time. */
    int total() {
        return total;
    }

    /** Sum, over the shingles of both, of the smaller number of times. */
    int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < distinct.length && j < other.distinct.length; ) {
            if (distinct[i] < other.distinct[j]) {
                i++;
            } else if (distinct[i] > other.distinct[j]) {
                j++;
            } else {
                shared += Math.min(times[i++], other.times[j++]);
            }
        }
        return shared;
    }

    /** Sum, over the shingles of both, of the product of the two numbers of times, each times its weight. */
    double product(Shingles other, double[] weights) {
        double product = 0;
        for (int i = 0, j = 0; i < distinct.length && j < other.distinct.length; ) {
            if (distinct[i] < other.distinct[j]) {
                i++;
            } else if (distinct[i] > other.distinct[j]) {
                j++;
            } else {
                double weight = weights[distinct[i]];
                product += weight * times[i++] * weight * other.times[j++];
            }
        }
        return product;
    }

    /** Adds 1 to the count of every shingle that stands here. */
    void countIn(int[] counts) {
        for (int shingle : distinct) {
            counts[shingle]++;
        }
    }
}

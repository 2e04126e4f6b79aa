package declarations.corpus;

import java.util.Arrays;

/**
 * How a text spreads over its words.
 *
 * @param words the different ones, ascending
 * @param shares of each in the text; they sum to 1
 */
record Frequencies(int[] words, double[] shares) {
    /** Of the words of some paragraphs, one at least. */
    static Frequencies of(int[][] paragraphs) {
        int[] all =
                Arrays.stream(paragraphs).flatMapToInt(Arrays::stream).sorted().toArray();
        int[] words = new int[all.length];
        double[] shares = new double[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                words[size++] = all[i];
            }
            shares[size - 1]++;
        }
        for (int i = 0; i < size; i++) {
            shares[i] /= all.length;
        }
        return new Frequencies(Arrays.copyOf(words, size), Arrays.copyOf(shares, size));
    }

    /** The Jensen-Shannon divergence in bits: 0 for the same frequencies, 1 where no word is common. Symmetric. */
    double divergence(Frequencies other) {
        double divergence = 0;
        for (int i = 0, j = 0; i < words.length || j < other.words.length; ) {
            int mine = i < words.length ? words[i] : Integer.MAX_VALUE;
            int its = j < other.words.length ? other.words[j] : Integer.MAX_VALUE;
            double left = mine <= its ? shares[i] : 0;
            double right = its <= mine ? other.shares[j] : 0;
            double mean = (left + right) / 2;
            divergence += (part(left, mean) + part(right, mean)) / 2;
            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }
        return Math.max(0, Math.min(1, divergence));
    }

    static double part(double share, double mean) {
        return share == 0 ? 0 : share * Math.log(share / mean) / Math.log(2);
    }
}

package declarations.phrase;

import declarations.suffix.Repeats;

/** How much more often words stand together than chance would have it. */
final class Association {
    private Association() {}

    /**
     * Normalised pointwise mutual information (G. Bouma, 2009) of a sequence split in two: −1 to 1.
     *
     * @param both probability of the sequence, below 1
     * @param left probability of its first part
     * @param right probability of its second part
     */
    static double npmi(double both, double left, double right) {
        return pmi(both, left, right) / -log2(both);
    }

    /** Pointwise mutual information, in bits. */
    static double pmi(double both, double left, double right) {
        return log2(both / (left * right));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /**
     * The least npmi over the places where a repeat of two symbols or more can be split: a chain is as strong as its
     * weakest link. The first part stands as often as the shortest repeat that begins with it; the second part is a
     * repeat itself.
     */
    static double weakestLink(Repeats repeats, int repeat) {
        double all = repeats.count(repeats.root());
        double both = repeats.count(repeat) / all;
        int[] leftCounts = headCounts(repeats, repeat);
        double weakest = 1;
        int right = repeat;
        for (int split = 1; split < leftCounts.length; split++) {
            right = repeats.tail(right);
            weakest = Math.min(weakest, npmi(both, leftCounts[split] / all, repeats.count(right) / all));
        }
        return weakest;
    }

    /** How often the first so many symbols of a repeat stand together. */
    private static int[] headCounts(Repeats repeats, int repeat) {
        int[] counts = new int[repeats.length(repeat)];
        int shortest = repeat;
        for (int length = counts.length - 1; length > 0; length--) {
            while (repeats.length(repeats.head(shortest)) >= length) {
                shortest = repeats.head(shortest);
            }
            counts[length] = repeats.count(shortest);
        }
        return counts;
    }
}

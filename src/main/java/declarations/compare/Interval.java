package declarations.compare;

import org.jspecify.annotations.Nullable;

/** An interval of a share, both ends 0 to 1. */
public record Interval(double low, double high) {
    /** Fewer paragraphs say too little of how much the share hangs on single ones. */
    private static final int FEWEST_PARAGRAPHS = 10;

    /** Standard errors either way of the share, for 95 of 100 intervals under a normal distribution. */
    private static final double WIDTH = 1.96;

    /**
     * How far the covered share of a declaration depends on which paragraphs it has: the share, 1.96 standard errors of
     * the delete-one-paragraph jackknife either way. Null below ten paragraphs.
     *
     * @param lengths tokens of each paragraph, not all 0
     * @param covered tokens of each that are covered
     */
    static @Nullable Interval ofShare(int[] lengths, int[] covered) {
        if (lengths.length < FEWEST_PARAGRAPHS) {
            return null;
        }
        double share = (double) sum(covered) / sum(lengths);
        double error = standardError(lengths, covered);
        return Double.isNaN(error)
                ? null
                : new Interval(Math.max(0, share - WIDTH * error), Math.min(1, share + WIDTH * error));
    }

    /** The jackknife (Quenouille 1956, Tukey 1958) of a ratio, about the mean of the leave-one-out ratios. */
    static double standardError(int[] lengths, int[] covered) {
        int count = lengths.length;
        int length = sum(lengths);
        int cover = sum(covered);
        double[] without = new double[count];
        double mean = 0;
        for (int i = 0; i < count; i++) {
            without[i] = (double) (cover - covered[i]) / (length - lengths[i]);
            mean += without[i] / count;
        }
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        return Math.sqrt(squares * (count - 1) / count);
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}

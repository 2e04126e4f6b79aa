package declarations.carry;

import declarations.align.CommonSubsequence;
import declarations.align.Tiling;
import java.util.Arrays;

/**
 * How alike a paragraph of the base and one of the later declaration are.
 *
 * @param old its place in the base
 * @param similarity twice the longest common subsequence over both lengths, 0 to 1
 * @param weighted the same with each word counting what it says, 0 to 1
 */
record Likeness(int old, double similarity, double weighted) {
    /** In cells of the table; what is larger is judged by its tiles. */
    private static final long LARGEST = 1 << 22;

    private static final int TILE = 3;

    static Likeness of(int old, int[] left, int[] right, Weights weights) {
        double[] lefts = weights.of(left);
        double sum =
                Arrays.stream(lefts).sum() + Arrays.stream(weights.of(right)).sum();
        boolean isLarge = (long) left.length * right.length > LARGEST;
        double common = isLarge ? tiled(left, right, lefts) : subsequence(left, right, lefts);
        return new Likeness(old, CommonSubsequence.similarity(left, right), 2 * common / sum);
    }

    private static double tiled(int[] left, int[] right, double[] weights) {
        return Tiling.of(left, right, TILE).stream()
                .mapToDouble(tile ->
                        Arrays.stream(weights, tile.left(), tile.leftEnd()).sum())
                .sum();
    }

    /** The weight of the heaviest common subsequence. Two equal words are always taken: each counts the same anywhere. */
    private static double subsequence(int[] left, int[] right, double[] weights) {
        double[] best = new double[right.length + 1];
        for (int i = 0; i < left.length; i++) {
            double diagonal = 0;
            int token = left[i];
            double weight = weights[i];
            for (int j = 1; j < best.length; j++) {
                double above = best[j];
                best[j] = right[j - 1] == token ? diagonal + weight : Math.max(above, best[j - 1]);
                diagonal = above;
            }
        }
        return best[right.length];
    }
}

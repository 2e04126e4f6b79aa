package declarations.align;

import java.util.Arrays;

/** The longest common subsequence of two token sequences, and the similarity that follows from it. */
public final class CommonSubsequence {
    private CommonSubsequence() {}

    /** Twice the longest common subsequence over both lengths (the Indel ratio), 0 to 1; {@code NaN} for two empty ones. */
    public static double similarity(int[] left, int[] right) {
        return 2.0 * length(left, right) / (left.length + right.length);
    }

    /** The number of tokens of the longest sequence that both hold in order. */
    public static int length(int[] left, int[] right) {
        /*
         * Bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"): 64 tokens of the left sequence a
         * step, so |right| · ⌈|left| / 64⌉ steps. A zero bit marks where the length of the best subsequence grows.
         */
        int words = (left.length + 63) >>> 6;
        int[] symbols = Arrays.stream(left).sorted().distinct().toArray();
        long[] places = places(left, symbols, words);
        long[] row = new long[words];
        Arrays.fill(row, -1L);
        for (int token : right) {
            int symbol = Arrays.binarySearch(symbols, token);
            if (symbol >= 0) {
                advance(row, places, symbol * words);
            }
        }
        int zeros = 0;
        for (int i = 0; i < left.length; i++) {
            zeros += (int) (~row[i >>> 6] >>> i & 1);
        }
        return zeros;
    }

    /** For each symbol a bit set of the places where it stands. */
    private static long[] places(int[] left, int[] symbols, int words) {
        long[] places = new long[symbols.length * words];
        for (int i = 0; i < left.length; i++) {
            places[Arrays.binarySearch(symbols, left[i]) * words + (i >>> 6)] |= 1L << i;
        }
        return places;
    }

    private static void advance(long[] row, long[] places, int offset) {
        long carry = 0;
        for (int word = 0; word < row.length; word++) {
            long matches = row[word] & places[offset + word];
            long sum = row[word] + matches;
            long carried = sum + carry;
            carry = Long.compareUnsigned(sum, matches) < 0 || Long.compareUnsigned(carried, carry) < 0 ? 1 : 0;
            row[word] = carried | row[word] - matches;
        }
    }
}

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
         * step, so |right| · ⌈|left| / 64⌉ steps. A zero bit marks where the length of the best subsequence grows. The
         * blocks of 64 are gone through one after the other, and what each carries into the next is kept for every
         * token on the right, so that memory is linear.
         */
        int[] alphabet = left.clone();
        Arrays.sort(alphabet);
        int[] symbols = ranks(left, alphabet);
        int[] others = ranks(right, alphabet);
        byte[] carries = new byte[others.length];
        long[] places = new long[alphabet.length];
        int length = 0;
        for (int start = 0; start < symbols.length; start += Long.SIZE) {
            length += grown(symbols, start, Math.min(start + Long.SIZE, symbols.length), others, carries, places);
        }
        return length;
    }

    /** The tokens as places in the sorted alphabet, one place a token; those left out that it does not have. */
    private static int[] ranks(int[] tokens, int[] alphabet) {
        int[] ranks = new int[tokens.length];
        int size = 0;
        for (int token : tokens) {
            int rank = Arrays.binarySearch(alphabet, token);
            if (rank >= 0) {
                ranks[size++] = rank;
            }
        }
        return Arrays.copyOf(ranks, size);
    }

    /**
     * By how much the length grows within a block of the left sequence.
     *
     * @param carries of each token on the right, out of the block before; then out of this one
     * @param places of each symbol, as a bit set; empty before and after
     */
    private static int grown(int[] left, int start, int end, int[] right, byte[] carries, long[] places) {
        for (int i = start; i < end; i++) {
            places[left[i]] |= 1L << (i - start);
        }
        long row = -1L;
        for (int j = 0; j < right.length; j++) {
            long matches = row & places[right[j]];
            long sum = row + matches;
            long carried = sum + carries[j];
            boolean overflows = Long.compareUnsigned(sum, matches) < 0 || Long.compareUnsigned(carried, carries[j]) < 0;
            carries[j] = (byte) (overflows ? 1 : 0);
            row = carried | row - matches;
        }
        for (int i = start; i < end; i++) {
            places[left[i]] = 0;
        }
        return Long.bitCount(~row << (Long.SIZE - (end - start)));
    }
}

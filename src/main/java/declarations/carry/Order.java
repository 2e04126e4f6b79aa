package declarations.carry;

import java.util.Arrays;

/** Which of the carried paragraphs kept their order. */
final class Order {
    private Order() {}

    /**
     * Marks the longest sequence whose places don't fall; of several as long, one with most words.
     *
     * @param places in the base, in the order of the later declaration
     * @param words of each
     */
    static boolean[] kept(int[] places, int[] words) {
        /*
         * Longest increasing subsequence over a Fenwick tree of the best sequence up to each place, in O(n log n). The
         * worth of a sequence is one number, its length before its words, so that the greatest is the best.
         */
        int top = Arrays.stream(places).max().orElse(-1) + 1;
        long[] best = new long[top + 1];
        int[] last = new int[top + 1];
        int[] previous = new int[places.length];
        long highest = 0;
        int end = -1;
        for (int i = 0; i < places.length; i++) {
            long before = 0;
            previous[i] = -1;
            for (int at = places[i] + 1; at > 0; at -= at & -at) {
                if (best[at] > before) {
                    before = best[at];
                    previous[i] = last[at];
                }
            }
            long its = before + (1L << Integer.SIZE) + words[i];
            for (int at = places[i] + 1; at <= top; at += at & -at) {
                if (its > best[at]) {
                    best[at] = its;
                    last[at] = i;
                }
            }
            if (its > highest) {
                highest = its;
                end = i;
            }
        }
        boolean[] kept = new boolean[places.length];
        for (int i = end; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}

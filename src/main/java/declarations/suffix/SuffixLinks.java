package declarations.suffix;

import java.util.Arrays;

/**
 * For each interval the one of its prefix without the first symbol. That is an interval too: what follows the longer
 * prefix in two ways follows the shorter one in two ways.
 */
final class SuffixLinks {
    /*
     * The link of an interval leads to the interval that is one shorter and holds the suffix one further on in the
     * text. Intervals of one length lie apart, so the one that holds a suffix is the first of that length that ends
     * beyond it: one pass down the suffixes has it at hand for every length, and serves who waits there. Linear time;
     * memory for two integers a symbol while it works. (M. G. Maaß, "Computing suffix links for suffix trees and
     * arrays", 2007, goes down the tree instead.)
     */
    private static final int NOBODY = -1;

    private final Intervals intervals;
    private final int root;
    private final int[] links;
    private final int[] waiting;

    private SuffixLinks(Intervals intervals, int[] sorted) {
        this.intervals = intervals;
        root = intervals.size() - 1;
        links = new int[root + 1]; // while it waits, whoever waits for the same suffix
        waiting = new int[intervals.end(root)];
        Arrays.fill(waiting, NOBODY);
        queue(sorted, ranks(sorted));
    }

    /**
     * The links; the root and the intervals of length 1 have the root.
     *
     * @param sorted the suffix array
     */
    static int[] of(Intervals intervals, int[] sorted) {
        return new SuffixLinks(intervals, sorted).links();
    }

    private static int[] ranks(int[] sorted) {
        int[] ranks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        return ranks;
    }

    private void queue(int[] sorted, int[] ranks) {
        for (int interval = 0; interval <= root; interval++) {
            if (intervals.length(interval) <= 1) {
                links[interval] = root;
            } else {
                int suffix = ranks[sorted[intervals.start(interval)] + 1];
                links[interval] = waiting[suffix];
                waiting[suffix] = interval;
            }
        }
    }

    private int[] links() {
        int[] ofLength = new int[intervals.longest() + 1];
        int next = root;
        for (int suffix = waiting.length - 1; suffix >= 0; suffix--) {
            for (; next >= 0 && intervals.end(next) > suffix; next--) {
                ofLength[intervals.length(next)] = next;
            }
            for (int interval = waiting[suffix]; interval != NOBODY; ) {
                int other = links[interval];
                links[interval] = ofLength[intervals.length(interval) - 1];
                interval = other;
            }
        }
        return links;
    }
}

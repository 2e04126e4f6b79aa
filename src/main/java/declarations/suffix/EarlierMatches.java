package declarations.suffix;

import java.util.Arrays;

/** How much of the symbols that stand at each place stands in an earlier document too. */
public final class EarlierMatches {
    /*
     * As in M. Crochemore and L. Ilie, "Computing longest previous factor in linear time", 2008: of the suffixes that
     * are sorted before one, the nearest that is earlier has most in common with it; of those behind it likewise. A
     * pass in each direction keeps a stack of the suffixes that may still be the nearest to somebody: whoever is no
     * later than those under it hides them. As not every two documents are in order, one looks down the stack for the
     * first that is earlier for certain, but not beyond those with too little in common. Linear time but for that, which
     * is at most the number of different dates.
     */
    private final Times times;
    private final boolean[] lastOfTheirWork;
    private final int least;
    private final int[] common;
    private final int[] documents;
    private final int[] best;
    private int[] stack = new int[1 << 10];
    private int[] stackCommon = new int[1 << 10]; // with the one above it, or the current one
    private int top;

    /**
     * What is known of the documents, by number. A document is earlier than another of another work where its last day
     * lies before the first day of the other.
     *
     * @param first days; {@link Integer#MIN_VALUE} where a document has no date
     * @param last days; {@link Integer#MAX_VALUE} where a document has no date
     * @param work the number of each document's work
     */
    public record Times(int[] first, int[] last, int[] work) {
        boolean isEarlier(int one, int other) {
            return last[one] < first[other] && work[one] != work[other];
        }

        /** Whether no later document of its own work is left, of which it is no earlier document. */
        boolean[] lastOfTheirWork() {
            int[] latest = new int[Arrays.stream(work).max().orElse(-1) + 1];
            Arrays.fill(latest, Integer.MIN_VALUE);
            for (int i = 0; i < work.length; i++) {
                latest[work[i]] = Math.max(latest[work[i]], first[i]);
            }
            boolean[] are = new boolean[work.length];
            for (int i = 0; i < work.length; i++) {
                are[i] = last[i] >= latest[work[i]];
            }
            return are;
        }
    }

    private EarlierMatches(Times times, int least, int[] common, int[] documents) {
        this.times = times;
        lastOfTheirWork = times.lastOfTheirWork();
        this.least = least;
        this.common = common;
        this.documents = documents;
        best = new int[documents.length];
    }

    /**
     * For each symbol of each run how many from it on, in the run, stand in a row in an earlier document.
     *
     * @param runs symbols from 0
     * @param document the number of each run's document, from 0
     * @param least fewer symbols than this count as none
     */
    public static int[][] of(int[][] runs, int[] document, Times times, int least) {
        return SortedRuns.of(runs, document).earlierMatches(times, least);
    }

    static int[][] of(Joined joined, int[] sorted, int[] common, Times times, int least) {
        EarlierMatches matches = new EarlierMatches(times, least, common, joined.documents(sorted));
        matches.sweep(1);
        matches.sweep(-1);
        int[] inTextOrder = new int[joined.text().length];
        for (int i = 0; i < matches.best.length; i++) {
            inTextOrder[sorted[i]] = matches.best[i];
        }
        return joined.apart(inTextOrder);
    }

    private void sweep(int direction) {
        top = 0;
        int size = documents.length;
        for (int step = 0; step < size; step++) {
            int suffix = direction > 0 ? step : size - 1 - step;
            if (top > 0) {
                stackCommon[top - 1] = Math.min(stackCommon[top - 1], common[direction > 0 ? suffix : suffix + 1]);
            }
            best[suffix] = Math.max(best[suffix], nearest(documents[suffix]));
            push(documents[suffix]);
        }
    }

    private int nearest(int document) {
        int shared = Integer.MAX_VALUE;
        for (int i = top - 1; i >= 0; i--) {
            shared = Math.min(shared, stackCommon[i]);
            if (shared < least) {
                return 0;
            }
            if (times.isEarlier(stack[i], document)) {
                return shared;
            }
        }
        return 0;
    }

    /** Whether it is earlier than all that another is earlier than. */
    private boolean hides(int one, int other) {
        return times.last()[one] <= times.last()[other]
                && (lastOfTheirWork[one] || times.work()[one] == times.work()[other]);
    }

    private void push(int document) {
        if (times.last()[document] == Integer.MAX_VALUE) {
            return;
        }
        while (top > 0 && hides(document, stack[top - 1])) {
            top--;
            if (top > 0) {
                stackCommon[top - 1] = Math.min(stackCommon[top - 1], stackCommon[top]);
            }
        }
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, 2 * top);
            stackCommon = Arrays.copyOf(stackCommon, 2 * top);
        }
        stack[top] = document;
        stackCommon[top++] = Integer.MAX_VALUE;
    }
}

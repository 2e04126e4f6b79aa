package declarations.suffix;

import java.util.Arrays;

/**
 * The intervals of a suffix array whose suffixes have a prefix in common that no wider interval has: the inner nodes of
 * the suffix tree. Children stand before their parent; the last is the root, of length 0.
 */
final class Intervals {
    /*
     * M. I. Abouelhoda, S. Kurtz and E. Ohlebusch, "Replacing suffix trees with enhanced suffix arrays", 2004: one pass
     * over the common prefixes with a stack of the intervals that are still open. In how many documents a prefix
     * stands: L. Hui, "Color set size problem", 1992: its suffixes, less one for each suffix whose predecessor of the
     * same document lies in the interval too; that is charged to the narrowest interval that holds both, found in the
     * stack by bisection. Linear time but for that search, which is logarithmic in the depth of the stack.
     */
    private int size;
    private int[] lengths = new int[1 << 10];
    private int[] starts = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private int[] documents = new int[1 << 10];

    private final int[] openLengths;
    private final int[] openStarts;
    private final int[] openAgain; // suffixes of a document that has an earlier one in the same interval
    private int top;

    private Intervals(int depth) {
        openLengths = new int[depth];
        openStarts = new int[depth];
        openAgain = new int[depth];
    }

    /**
     * Of the first {@code suffixes} suffixes, which have no prefix in common with any other.
     *
     * @param common length of the prefix that each suffix has in common with the one sorted before it
     * @param document of each suffix, from 0
     */
    static Intervals of(int[] common, int[] document, int suffixes) {
        int longest = 0;
        int documents = 0;
        for (int i = 0; i < suffixes; i++) {
            longest = Math.max(longest, common[i]);
            documents = Math.max(documents, document[i] + 1);
        }
        int[] previous = new int[documents];
        Arrays.fill(previous, -1);
        Intervals intervals = new Intervals(longest + 1);
        for (int i = 0; i < suffixes; i++) {
            if (i > 0) {
                intervals.next(common[i], i);
            }
            if (previous[document[i]] >= 0) {
                intervals.chargeAgain(previous[document[i]]);
            }
            previous[document[i]] = i;
        }
        intervals.next(0, suffixes);
        intervals.close(suffixes);
        return intervals;
    }

    /** Closes what ends before a suffix and opens what starts with its predecessor. */
    private void next(int length, int suffix) {
        int start = suffix - 1;
        int again = 0;
        while (openLengths[top] > length) {
            openAgain[top] += again;
            close(suffix);
            again = openAgain[top];
            start = openStarts[top];
            top--;
        }
        if (openLengths[top] < length) {
            top++;
            openLengths[top] = length;
            openStarts[top] = start;
            openAgain[top] = 0;
        }
        openAgain[top] += again;
    }

    private void chargeAgain(int earlier) {
        int low = 0;
        int high = top;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (openStarts[middle] <= earlier) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        openAgain[low]++;
    }

    private void close(int end) {
        if (size == lengths.length) {
            int larger = size + (size >> 1);
            lengths = Arrays.copyOf(lengths, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            documents = Arrays.copyOf(documents, larger);
        }
        lengths[size] = openLengths[top];
        starts[size] = openStarts[top];
        ends[size] = end;
        documents[size] = end - openStarts[top] - openAgain[top];
        size++;
    }

    /** How many there are, the root included. */
    int size() {
        return size;
    }

    /** The greatest length. */
    int longest() {
        return openLengths.length - 1;
    }

    /** Length of the common prefix. */
    int length(int interval) {
        return lengths[interval];
    }

    int start(int interval) {
        return starts[interval];
    }

    int end(int interval) {
        return ends[interval];
    }

    /** In how many documents the prefix stands. */
    int documents(int interval) {
        return documents[interval];
    }

    /** For each interval the narrowest that holds it; the root holds itself. */
    int[] parents() {
        int[] parents = new int[size];
        parents[size - 1] = size - 1;
        for (int i = size - 2; i >= 0; i--) {
            int parent = i + 1;
            while (starts[parent] > starts[i]) {
                parent = parents[parent];
            }
            parents[i] = parent;
        }
        return parents;
    }
}

package declarations.suffix;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The suffixes of some runs of symbols, in order. Runs can be taken out, one by one; of a suffix, taken out or not, it
 * says what it has in common with those that are left. What is common never crosses from one run into the next. For one
 * thread.
 */
public final class Suffixes {
    /*
     * The neighbours of a suffix in the suffix array have most in common with it, so a doubly linked list over the array
     * is enough (M. Crochemore and L. Ilie, "Computing longest previous factor in linear time", 2008). A suffix that is
     * taken out keeps its links, each with the length of what it has in common with the one it leads to; links to
     * suffixes taken out later are shortened when they are followed. Building is linear; taking out and asking is
     * near constant for each suffix. Memory: seven integers a symbol.
     */
    private static final int END = -1;

    private final int[] starts; // of the runs, and the end of the last one
    private final int[] ranks;
    private final int[] runs; // of each suffix by rank
    private final int[] before;
    private final int[] after;
    private final int[] commonBefore;
    private final int[] commonAfter;
    private final boolean[] gone;

    private Suffixes(int[] starts, int[] sorted, int[] common, int[] runOf) {
        this.starts = starts;
        int size = sorted.length - (starts.length - 1); // the ends of the runs sort last
        ranks = new int[sorted.length];
        runs = new int[size];
        before = new int[size];
        after = new int[size];
        commonBefore = new int[size];
        commonAfter = new int[size];
        gone = new boolean[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[sorted[rank]] = rank;
            runs[rank] = runOf[sorted[rank]];
            before[rank] = rank - 1;
            commonBefore[rank] = common[rank];
            after[rank] = rank + 1 < size ? rank + 1 : END;
            commonAfter[rank] = rank + 1 < size ? common[rank + 1] : 0;
        }
    }

    /**
     * @param runs symbols from 0
     */
    public static Suffixes of(int[][] runs) {
        int[] starts = new int[runs.length + 1];
        int symbols = 0;
        for (int r = 0; r < runs.length; r++) {
            starts[r + 1] = starts[r] + runs[r].length + 1;
            for (int symbol : runs[r]) {
                symbols = Math.max(symbols, symbol + 1);
            }
        }
        int[] text = new int[starts[runs.length]];
        int[] runOf = new int[text.length];
        for (int r = 0; r < runs.length; r++) {
            System.arraycopy(runs[r], 0, text, starts[r], runs[r].length);
            text[starts[r + 1] - 1] = symbols + r; // ends the run, and is like no other symbol
            Arrays.fill(runOf, starts[r], starts[r + 1], r);
        }
        int[] sorted = SuffixArray.of(text, symbols + runs.length);
        return new Suffixes(starts, sorted, CommonPrefixes.of(text, sorted), runOf);
    }

    /** Takes a run out; it is still there. */
    public void remove(int run) {
        for (int place = starts[run]; place < starts[run + 1] - 1; place++) {
            int rank = ranks[place];
            int left = left(rank);
            int right = right(rank);
            gone[rank] = true;
            int common = Math.min(commonBefore[rank], commonAfter[rank]);
            if (left != END) {
                after[left] = right;
                commonAfter[left] = right == END ? 0 : common;
            }
            if (right != END) {
                before[right] = left;
                commonBefore[right] = left == END ? 0 : common;
            }
        }
    }

    /** How many symbols from a place on stand in a row in any other place that is left. */
    public int longest(int run, int position) {
        int rank = ranks[starts[run] + position];
        int left = left(rank) == END ? 0 : commonBefore[rank];
        int right = right(rank) == END ? 0 : commonAfter[rank];
        return Math.max(left, right);
    }

    /** Tells the run of every other place that is left where so many symbols from a place on stand; runs may repeat. */
    public void places(int run, int position, int length, IntConsumer found) {
        int rank = ranks[starts[run] + position];
        int common = Integer.MAX_VALUE;
        for (int at = rank, next = left(at); next != END; at = next, next = left(at)) {
            common = Math.min(common, commonBefore[at]);
            if (common < length) {
                break;
            }
            found.accept(runs[next]);
        }
        common = Integer.MAX_VALUE;
        for (int at = rank, next = right(at); next != END; at = next, next = right(at)) {
            common = Math.min(common, commonAfter[at]);
            if (common < length) {
                break;
            }
            found.accept(runs[next]);
        }
    }

    private int left(int rank) {
        return living(rank, before, commonBefore);
    }

    private int right(int rank) {
        return living(rank, after, commonAfter);
    }

    /** The next suffix that is left; all links on the way there are made to lead to it. */
    private int living(int rank, int[] next, int[] common) {
        int at = next[rank];
        if (at == END || !gone[at]) {
            return at;
        }
        int last = rank; // turns the links of the way round, so that it can be gone back
        int way = at;
        next[rank] = END;
        while (way != END && gone[way]) {
            int further = next[way];
            next[way] = last;
            last = way;
            way = further;
        }
        int least = Integer.MAX_VALUE;
        for (int back = last; ; ) {
            int earlier = next[back];
            least = Math.min(least, common[back]);
            common[back] = way == END ? 0 : least;
            next[back] = way;
            if (back == rank) {
                return way;
            }
            back = earlier;
        }
    }
}

package declarations.suffix;

import java.util.Arrays;

/**
 * The sequences of symbols that stand more than once in some runs of symbols, and can't be lengthened to the right
 * without losing a place. They are numbered from 0; the last number, {@link #root()}, is the empty sequence. A repeat
 * never crosses from one run into the next.
 */
public final class Repeats {
    /*
     * The repeats one symbol longer than a repeat, or that begin with such a one, are its children in the suffix tree
     * (longer to the right) and the nodes whose suffix link leads to it (longer to the left). All that is asked of a
     * repeat's surroundings follows from these two. A link that comes from a longer prefix of the left neighbour would
     * lead to a child, and a child with as many documents has already told the same.
     *
     * Linear in the number of symbols, but for the search that Intervals states. Of prose, about 45 bytes a symbol at
     * the peak and 15 to stay: 25 million words take 1.1 GB while they are worked on.
     */
    private static final int MAXIMAL = 1;
    private static final int CLOSED = 2;
    private static final int SUPERMAXIMAL = 4;

    private final int[] runStarts;
    private final int[] sorted;
    private final Intervals intervals;
    private final int[] parents;
    private final int[] tails;
    private final byte[] qualities;

    private Repeats(int[] runStarts, int[] sorted, Intervals intervals) {
        this.runStarts = runStarts;
        this.sorted = sorted;
        this.intervals = intervals;
        parents = intervals.parents();
        tails = SuffixLinks.of(intervals, sorted);
        qualities = qualities();
    }

    /**
     * Of runs of symbols, each in one document.
     *
     * @param runs symbols from 0
     * @param documents the number of each run's document, from 0
     */
    public static Repeats of(int[][] runs, int[] documents) {
        return SortedRuns.of(runs, documents).repeats();
    }

    static Repeats of(Joined joined, int[] sorted, int[] common) {
        int[] documents = joined.documents(sorted);
        Intervals intervals = Intervals.of(common, documents, documents.length);
        return new Repeats(joined.runStarts(), sorted, intervals);
    }

    private byte[] qualities() {
        byte[] qualities = new byte[intervals.size()];
        Arrays.fill(qualities, (byte) (MAXIMAL | CLOSED | SUPERMAXIMAL));
        for (int repeat = 0; repeat < root(); repeat++) {
            for (int inner : new int[] {parents[repeat], tails[repeat]}) {
                qualities[inner] &= ~SUPERMAXIMAL;
                if (count(inner) == count(repeat)) {
                    qualities[inner] &= ~MAXIMAL;
                }
                if (documents(inner) == documents(repeat)) {
                    qualities[inner] &= ~CLOSED;
                }
            }
        }
        return qualities;
    }

    /** The empty sequence, and how many repeats there are beside it. */
    public int root() {
        return intervals.size() - 1;
    }

    /** Number of symbols. */
    public int length(int repeat) {
        return intervals.length(repeat);
    }

    /** How often it stands in the runs; of the empty sequence: the number of symbols. */
    public int count(int repeat) {
        return intervals.end(repeat) - intervals.start(repeat);
    }

    /** In how many documents it stands. */
    public int documents(int repeat) {
        return intervals.documents(repeat);
    }

    /** Whether it can't be lengthened on either side without losing a place. */
    public boolean isMaximal(int repeat) {
        return (qualities[repeat] & MAXIMAL) != 0;
    }

    /** Whether it stands in two documents or more, and no longer sequence that contains it in as many. */
    public boolean isClosed(int repeat) {
        return documents(repeat) > 1 && (qualities[repeat] & CLOSED) != 0;
    }

    /** Whether no other repeat contains it. */
    public boolean isSupermaximal(int repeat) {
        return (qualities[repeat] & SUPERMAXIMAL) != 0;
    }

    /** The longest shorter repeat that it begins with; of the empty sequence: itself. */
    public int head(int repeat) {
        return parents[repeat];
    }

    /** The repeat that it is without its first symbol; of the empty sequence: itself. */
    public int tail(int repeat) {
        return tails[repeat];
    }

    /** Its place in the order of the symbols among the repeats of its length. */
    public int rank(int repeat) {
        return intervals.start(repeat);
    }

    /** One of the places where it stands. */
    public int somewhere(int repeat) {
        return sorted[intervals.start(repeat)];
    }

    /**
     * Where it stands, ascending: the number of symbols before it and of runs that end before it. See also {@link #run}
     * and {@link #position}.
     */
    public int[] places(int repeat) {
        int[] places = Arrays.copyOfRange(sorted, intervals.start(repeat), intervals.end(repeat));
        Arrays.sort(places);
        return places;
    }

    /** The run of a place. */
    public int run(int place) {
        int found = Arrays.binarySearch(runStarts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** The symbols of its run that stand before a place. */
    public int position(int place) {
        return place - runStarts[run(place)];
    }
}

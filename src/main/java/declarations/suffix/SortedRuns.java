package declarations.suffix;

/** Runs of symbols, sorted once for all that is asked of them. */
public final class SortedRuns {
    private final Joined joined;
    private final int[] sorted;
    private final int[] common;

    private SortedRuns(Joined joined) {
        this.joined = joined;
        sorted = SuffixArray.of(joined.text(), joined.symbols());
        common = CommonPrefixes.of(joined.text(), sorted);
    }

    /**
     * @param runs symbols from 0
     * @param documents the number of each run's document, from 0
     */
    public static SortedRuns of(int[][] runs, int[] documents) {
        return new SortedRuns(Joined.of(runs, documents));
    }

    /** As {@link Repeats#of}. */
    public Repeats repeats() {
        return Repeats.of(joined, sorted, common);
    }

    /** As {@link EarlierMatches#of}. */
    public int[][] earlierMatches(EarlierMatches.Times times, int least) {
        return EarlierMatches.of(joined, sorted, common, times, least);
    }
}

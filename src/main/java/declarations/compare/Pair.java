package declarations.compare;

import java.util.Comparator;

/**
 * How alike two declarations are.
 *
 * @param earlierId the earlier one; with equal or unknown dates the one whose id is smaller
 */
public record Pair(String earlierId, String laterId, Likeness likeness, Sharing sharing) {
    public static final Comparator<Pair> BY_IDS =
            Comparator.comparing(Pair::earlierId).thenComparing(Pair::laterId);

    /**
     * What shingles say, each 0 to 1 and {@code NaN} where a text is too short to have a shingle.
     *
     * @param jaccard shared shingles over all shingles
     * @param weightedJaccard the same on word counts: sum of the smaller over sum of the larger
     * @param containmentOfEarlier evidence shingles of the earlier text that the later one has
     * @param containmentOfLater evidence shingles of the later text that the earlier one has
     * @param topic cosine of the word counts, rare words weighing more; the only number that any new document changes
     */
    public record Likeness(
            double jaccard,
            double weightedJaccard,
            double containmentOfEarlier,
            double containmentOfLater,
            double topic) {}

    /**
     * What aligned passages say.
     *
     * @param shareOfLater words of the later text inside passages, over all its words
     * @param shareOfEarlier words of the earlier text inside passages, over all its words
     * @param longestPassage tokens of the longest passage, on its later side
     */
    public record Sharing(double shareOfLater, double shareOfEarlier, int passages, int longestPassage) {}
}

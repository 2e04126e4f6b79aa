package declarations.corpus;

/**
 * What the corpus says of one declaration. A share or bits that have no value are {@code NaN}.
 *
 * @param boilerplate words covered by a phrase that at least half of the earlier declarations have, of four or more
 * @param recycled words covered by a phrase that an earlier declaration has; with boilerplate and novel it makes 1
 * @param novel words covered by no such phrase
 * @param carriedBeyondFormulae words in passages with earlier declarations that are not boilerplate, over all its words
 * @param novelty mean Jensen-Shannon divergence from the three declarations of its series before it, in bits
 * @param transience the same from the three after it
 * @param groupId of the declarations it stands with, such as {@code g-01}; empty where it is not grouped
 */
public record Profile(
        String documentId,
        double boilerplate,
        double recycled,
        double novel,
        double carriedBeyondFormulae,
        double novelty,
        double transience,
        String groupId) {
    /** Novelty that stays: novelty less transience. */
    public double resonance() {
        return novelty - transience;
    }
}

package declarations.compare;

import org.jspecify.annotations.Nullable;

/**
 * Where one compared paragraph comes from.
 *
 * @param source the paragraph of an earlier declaration that it owes most to; null where the verdict is new or short
 * @param coveredShare words inside passages aligned to any possible source, over its words; 0 to 1, {@code NaN} where it
 *     has none
 */
public record Origin(
        String documentId,
        String paragraphId,
        Verdict verdict,
        @Nullable Source source,
        double coveredShare) {
    /** What became of the wording. */
    public enum Verdict {
        /** An earlier declaration has a paragraph with the same words. */
        VERBATIM,
        /** An earlier paragraph says it in much the same words: similarity 0.55 or more. */
        EDITED,
        /** Some of its words stand in passages of earlier declarations. */
        PARTLY,
        /** No passage of it is found in an earlier declaration. */
        NEW,
        /** Too short to have a verdict. */
        SHORT
    }

    /**
     * A paragraph of an earlier declaration.
     *
     * @param similarity twice the longest common subsequence over both lengths, 0 to 1
     */
    public record Source(String documentId, String paragraphId, double similarity) {}
}

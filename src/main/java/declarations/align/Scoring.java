package declarations.align;

/**
 * What an alignment is scored by, in half points so that whole numbers do.
 *
 * @param match added for two equal tokens, above 0
 * @param mismatch added for two different tokens, below 0
 * @param gapOpen added for the first token of a gap, below 0
 * @param gapExtend added for each further token of a gap, below 0
 */
public record Scoring(int match, int mismatch, int gapOpen, int gapExtend) {
    /** +2 a match, −1 a mismatch, −2 a gap and −0.5 each further token of it. */
    public static final Scoring AFFINE = new Scoring(4, -2, -4, -1);

    public Scoring {
        if (match <= 0 || mismatch >= 0 || gapOpen >= 0 || gapExtend >= 0) {
            throw new IllegalArgumentException("a match must gain and everything else lose");
        }
    }
}

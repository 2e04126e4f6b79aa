package declarations.align;

import declarations.document.Span;

/**
 * Two stretches of tokens set side by side; it begins and ends with a pair of equal tokens.
 *
 * @param left tokens of the left sequence
 * @param right tokens of the right sequence
 * @param matched columns with two equal tokens
 * @param edits columns with two different tokens, or with one and a gap
 * @param score in points
 */
public record Alignment(Span left, Span right, int matched, int edits, double score) {
    /** Equal tokens over all columns; above 0, at most 1. */
    public double identity() {
        return (double) matched / (matched + edits);
    }

    /** The same with the two sides exchanged. */
    public Alignment turned() {
        return new Alignment(/* left= */ right, /* right= */ left, matched, edits, score);
    }

    public boolean overlaps(Alignment other) {
        return left.overlaps(other.left) || right.overlaps(other.right);
    }

    /** Whether the other one lies further on in both sequences. */
    public boolean isFollowedBy(Alignment other) {
        return left.end() <= other.left.start() && right.end() <= other.right.start();
    }

    /** Both as one, what lies between them counted as edits: as many mismatches as fit, the rest a gap. */
    public Alignment joinedWith(Alignment next, Scoring scoring) {
        int leftGap = next.left.start() - left.end();
        int rightGap = next.right.start() - right.end();
        int mismatches = Math.min(leftGap, rightGap);
        int gap = Math.max(leftGap, rightGap) - mismatches;
        int halves =
                mismatches * scoring.mismatch() + (gap == 0 ? 0 : scoring.gapOpen() + (gap - 1) * scoring.gapExtend());
        return new Alignment(
                new Span(left.start(), next.left.end()),
                new Span(right.start(), next.right.end()),
                matched + next.matched,
                edits + next.edits + mismatches + gap,
                score + next.score + halves / 2.0);
    }
}

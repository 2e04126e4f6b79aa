package declarations.compare;

import declarations.align.Columns;
import declarations.align.Scoring;
import declarations.document.Digest;
import declarations.document.Language;

/**
 * Wording that two paragraphs of two declarations share, aligned word by word.
 *
 * @param earlier where it stands in the earlier declaration (with equal or unknown dates: in the one whose id is smaller)
 * @param matched number of equal words
 * @param edits substitutions, insertions and deletions between the first and the last equal word
 * @param score of the local alignment: +2 an equal word, −1 a substitution, −2 a gap and −0.5 each further word of it
 */
public record Passage(Stretch earlier, Stretch later, int matched, int edits, double score) {
    /** Equal words over aligned columns, gaps included; above 0, at most 1. */
    public double identity() {
        return (double) matched / (matched + edits);
    }

    /** Derived from what it joins, such as {@code x-3fa9c1d20b7e}. */
    public String id() {
        return "x-" + Digest.hex(12, earlier.toString(), later.toString());
    }

    /**
     * Which of its words are equal: the columns that its numbers count.
     *
     * @param left the tokens of the earlier paragraph, numbered in any way
     * @param right the tokens of the later paragraph, numbered in the same way
     */
    public Columns columns(int[] left, int[] right, Language language) {
        int band = 2 * language.scaled(PassageFinder.BAND);
        return Columns.of(left, earlier.tokens(), right, later.tokens(), Scoring.AFFINE, band);
    }
}

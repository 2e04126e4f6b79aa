package declarations.phrase;

import declarations.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that recurs: a maximal repeat that no longer phrase replaces in all of its declarations.
 *
 * @param id derived from language and key tokens, such as {@code f-3fa9c1d20b7e}
 * @param text its key tokens, one space between words, none between Chinese characters
 * @param tokens number of key tokens
 */
public record Phrase(String id, Language language, String text, int tokens, Usage usage, Rank rank, Traits traits) {
    /**
     * Where and when it was used. Works are counted, one primary version each.
     *
     * @param documents number of declarations that have it
     * @param documentsShare of the compared declarations of its language, 0 to 1
     * @param firstId earliest dated declaration that has it; null when none is dated
     * @param lastId latest dated declaration that has it; null when none is dated
     * @param longestAbsence most consecutive dated declarations without it between its first and its last use
     */
    public record Usage(
            int documents,
            double documentsShare,
            int occurrences,
            @Nullable String firstId,
            @Nullable String lastId,
            int longestAbsence) {}

    /**
     * What it is ranked by.
     *
     * @param cValue log2 of its length, times its frequency less the mean frequency of the longer phrases around it
     * @param npmi normalised pointwise mutual information over its weakest split, −1 to 1
     * @param dispersion Gries' deviation of proportions, normalised: 0 evenly spread to 1 in one declaration only
     */
    public record Rank(double cValue, double npmi, double dispersion) {}

    /**
     * What it is, so that a reader may leave it out.
     *
     * @param superMaximal whether no longer repeat contains it
     * @param namedEntity whether it is nothing but a name
     * @param functionWords whether three words in five or more only join others
     * @param title whether it is how declarations call themselves or their issuer
     * @param nestedIn the id of the longer phrase that it is folded under; empty where there is none
     */
    public record Traits(
            boolean superMaximal, boolean namedEntity, boolean functionWords, boolean title, String nestedIn) {
        public static final Traits NONE = new Traits(false, false, false, false, "");
    }
}

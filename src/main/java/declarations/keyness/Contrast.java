package declarations.keyness;

/**
 * How often a word stands in one text and in others, and what is made of the two counts.
 *
 * @param inFocus occurrences in the text
 * @param inReference occurrences in the others
 * @param focusTokens words of the text, at least 1
 * @param referenceTokens words of the others, at least 1
 */
record Contrast(int inFocus, int inReference, int focusTokens, int referenceTokens) {
    /** What stands for a count of none where a ratio is taken. */
    private static final double NONE = 0.5;

    /** The two-term form of G² (P. Rayson and R. Garside, 2000). */
    double logLikelihood() {
        double both = (double) inFocus + inReference;
        double all = (double) focusTokens + referenceTokens;
        return 2 * (term(inFocus, focusTokens * both / all) + term(inReference, referenceTokens * both / all));
    }

    private static double term(int observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /** Above 0 where the word is more frequent in the text than in the others. */
    double logRatio() {
        double focus = (inFocus == 0 ? NONE : inFocus) / focusTokens;
        double reference = (inReference == 0 ? NONE : inReference) / referenceTokens;
        return Math.log(focus / reference) / Math.log(2);
    }

    double bic() {
        return logLikelihood() - Math.log((double) focusTokens + referenceTokens);
    }
}

package declarations.keyness;

/**
 * A word that a declaration has more or less often than the earlier ones of its series.
 *
 * @param inFocus occurrences in the declaration
 * @param inReference occurrences in all earlier declarations of its series
 * @param focusTokens words of the declaration
 * @param referenceTokens words of the earlier declarations
 * @param focusDocuments always 1 or 0
 * @param referenceDocuments earlier declarations that have it
 * @param logLikelihood G², after Rayson and Garside 2000
 * @param logRatio binary logarithm of the ratio of the two relative frequencies, a count of 0 taken as 0.5
 * @param bic G² less the logarithm of all words
 */
public record Keyness(
        String documentId,
        String term,
        int inFocus,
        int inReference,
        int focusTokens,
        int referenceTokens,
        int focusDocuments,
        int referenceDocuments,
        double logLikelihood,
        double logRatio,
        double bic) {}

package declarations.watch;

import declarations.phrase.SeriesUse;

/**
 * A watched phrase in one declaration.
 *
 * @param termId derived from the label, such as {@code w-three-evils}
 * @param exact places with the words of a variant
 * @param near further places that only spelling folds or a different word form make the same
 * @param status of the phrase in the series of the declaration, as of the end of the series
 */
public record Watched(String termId, String documentId, String label, int exact, int near, SeriesUse.Status status) {}

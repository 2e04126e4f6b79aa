package declarations.watch;

/**
 * What the headline figures of a declaration would be with other settings.
 *
 * @param tokens fewest words in a row that count as shared
 * @param folded whether spelling folds were on
 * @param carriedShare words in runs of so many words that an earlier declaration has too, over all its words
 * @param phrases number of recurring phrases of so many words or more that the declaration has
 */
public record Sensitivity(String documentId, int tokens, boolean folded, double carriedShare, int phrases) {}

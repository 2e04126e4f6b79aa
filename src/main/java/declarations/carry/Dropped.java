package declarations.carry;

/**
 * A paragraph of a base that has no counterpart in the declaration.
 *
 * @param tokens number of its words
 * @param documentsSeen consecutive declarations of the base's series, the base the last, that had it; at least 1
 * @param firstSeenId the first of them
 */
public record Dropped(
        String documentId, String baseId, String paragraphId, int tokens, int documentsSeen, String firstSeenId) {}

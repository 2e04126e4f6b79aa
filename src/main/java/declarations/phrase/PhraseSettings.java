package declarations.phrase;

/**
 * What decides which phrases are kept.
 *
 * @param minTokens fewest words of a phrase; in Chinese it is scaled
 * @param keep most phrases that are kept, by rank
 * @param minDocuments fewest declarations of a phrase that pages show
 */
public record PhraseSettings(int minTokens, int keep, int minDocuments) {
    public static final PhraseSettings DEFAULT = new PhraseSettings(4, 50_000, 2);

    public PhraseSettings {
        require(minTokens >= 2 && minTokens <= 100, "min-tokens must be 2 to 100, not " + minTokens);
        require(keep >= 1 && keep <= 10_000_000, "keep must be 1 to 10000000, not " + keep);
        require(
                minDocuments >= 2 && minDocuments <= 1_000_000,
                "min-documents must be 2 to 1000000, not " + minDocuments);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

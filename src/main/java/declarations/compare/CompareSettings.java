package declarations.compare;

/**
 * What decides how declarations are compared. Lengths are in words; in Chinese they are scaled.
 *
 * @param shingleSize words of a shingle of the document likeness
 * @param evidenceSize words in a row that count as evidence of shared wording
 * @param minPassage fewest equal words of a passage
 * @param minIdentity least share of equal words among the aligned columns of a passage, above 0, at most 1
 * @param pairFloor pairs without a passage are kept from this Jaccard similarity on, 0 to 1
 */
public record CompareSettings(int shingleSize, int evidenceSize, int minPassage, double minIdentity, double pairFloor) {
    public static final CompareSettings DEFAULT = new CompareSettings(3, 5, 8, 0.5, 0.05);

    public CompareSettings {
        require(shingleSize >= 1 && shingleSize <= 20, "shingle-size must be 1 to 20, not " + shingleSize);
        require(evidenceSize >= 2 && evidenceSize <= 20, "evidence-size must be 2 to 20, not " + evidenceSize);
        require(minPassage >= 3 && minPassage <= 1000, "min-passage must be 3 to 1000, not " + minPassage);
        require(minIdentity > 0 && minIdentity <= 1, "min-identity must be above 0 and at most 1, not " + minIdentity);
        require(pairFloor >= 0 && pairFloor <= 1, "pair-floor must be 0 to 1, not " + pairFloor);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

package declarations.document;

/**
 * Two documents by their ids, in no order of their own.
 *
 * @param left the smaller of the ids
 */
public record TwoDocuments(String left, String right) {
    public TwoDocuments {
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException("not two ids in order: " + left + ", " + right);
        }
    }

    /** In whatever order they come. */
    public static TwoDocuments of(String one, String other) {
        return one.compareTo(other) < 0 ? new TwoDocuments(one, other) : new TwoDocuments(other, one);
    }
}

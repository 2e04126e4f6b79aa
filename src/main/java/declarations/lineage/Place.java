package declarations.lineage;

import declarations.compare.Stretch;

/** A paragraph of a declaration, by ids. */
public record Place(String documentId, String paragraphId) {
    /** The paragraph that a stretch lies in. */
    public static Place of(Stretch stretch) {
        return new Place(stretch.documentId(), stretch.paragraphId());
    }
}

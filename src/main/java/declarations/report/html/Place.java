package declarations.report.html;

import declarations.compare.Stretch;

/** A paragraph of a declaration, by ids. */
record Place(String documentId, String paragraphId) {
    static Place of(Stretch stretch) {
        return new Place(stretch.documentId(), stretch.paragraphId());
    }
}

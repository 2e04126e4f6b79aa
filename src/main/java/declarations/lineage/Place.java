package declarations.lineage;

/** A paragraph of a declaration. */
public record Place(String documentId, String paragraphId) {}

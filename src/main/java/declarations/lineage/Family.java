package declarations.lineage;

/**
 * Paragraphs that descend from one, however they were edited on the way. A paragraph that has no kin is no family.
 *
 * @param id derived from its root, such as {@code c-3fa9c1d20b7e}
 * @param members number of paragraphs, at least 2
 * @param wordings number of different ones among them, by key tokens
 * @param first the declaration of the root
 * @param last the latest declaration that has a member
 * @param medoid the member most like all others
 */
public record Family(String id, int members, int wordings, String first, String last, Place medoid) {}

package declarations.lineage;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph in its family.
 *
 * @param parent the earlier paragraph it is most like; null for the root
 * @param second the next most like one of another declaration, within 0.05; null where there is none
 * @param drift one less the similarity to the root, 0 to 1
 */
public record Member(
        String familyId,
        Place place,
        @Nullable Parent parent,
        @Nullable Parent second,
        double drift) {
    /**
     * @param similarity twice the longest common subsequence over both lengths, 0 to 1
     */
    public record Parent(Place place, double similarity) {}
}

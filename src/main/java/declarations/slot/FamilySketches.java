package declarations.slot;

import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Patterns of whole paragraphs: the members of a family side by side. */
final class FamilySketches {
    private FamilySketches() {}

    /** By family id, in the order of the families; those that have a gap and enough declarations. */
    static Map<String, Sketch> of(Layer layer, Lineage lineage) {
        Map<String, List<Integer>> members = new HashMap<>();
        for (Member member : lineage.members()) {
            int paragraph =
                    layer.paragraph(member.place().documentId(), member.place().paragraphId());
            if (paragraph >= 0) {
                members.computeIfAbsent(member.familyId(), id -> new ArrayList<>())
                        .add(paragraph);
            }
        }
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        for (Family family : lineage.families()) {
            int[] paragraphs = members.getOrDefault(family.id(), List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            int medoid = layer.paragraph(
                    family.medoid().documentId(), family.medoid().paragraphId());
            if (medoid >= 0 && layer.documents(paragraphs) >= Sketch.FEWEST_DOCUMENTS) {
                Sketch sketch = Star.of(layer, paragraphs, medoid);
                if (!sketch.gaps().isEmpty()) {
                    sketches.put(family.id(), sketch);
                }
            }
        }
        return sketches;
    }
}

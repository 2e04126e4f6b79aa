package declarations.slot;

import declarations.lineage.Lineage;
import declarations.lineage.Member;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What else is known of the places where a pattern stands: the families of their paragraphs, and formulae in them. */
final class Kin {
    private final Layer layer;
    private final Uses uses;
    private final Map<Integer, String> families = new HashMap<>();

    Kin(Layer layer, Lineage lineage, Uses uses) {
        this.layer = layer;
        this.uses = uses;
        for (Member member : lineage.members()) {
            int paragraph =
                    layer.paragraph(member.place().documentId(), member.place().paragraphId());
            families.put(paragraph, member.familyId());
        }
    }

    /** The family that most members stand in, if at least half do; empty for none. */
    String family(Sketch sketch) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int paragraph : sketch.paragraphs()) {
            String family = families.get(paragraph);
            if (family != null) {
                counts.merge(family, 1, Integer::sum);
            }
        }
        String most = "";
        int count = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return 2 * count >= sketch.members() ? most : "";
    }

    /** The formulae half of whose places or more lie in a member. */
    List<String> phrases(Sketch sketch) {
        Map<Integer, BitSet> inside = new TreeMap<>();
        for (int i = 0; i < sketch.members(); i++) {
            Layer.Line line = layer.line(sketch.paragraphs()[i]);
            for (int use : uses.in(sketch.paragraphs()[i])) {
                int last =
                        uses.token(use) + uses.phrases().get(uses.phrase(use)).tokens() - 1;
                if (line.wordAt(uses.token(use)) >= sketch.firsts()[i] && line.wordAt(last) < sketch.ends()[i]) {
                    inside.computeIfAbsent(uses.phrase(use), fresh -> new BitSet())
                            .set(use - uses.first(uses.phrase(use)));
                }
            }
        }
        return inside.entrySet().stream()
                .filter(entry ->
                        2 * entry.getValue().cardinality() >= uses.end(entry.getKey()) - uses.first(entry.getKey()))
                .map(entry -> uses.phrases().get(entry.getKey()).id())
                .sorted()
                .toList();
    }
}

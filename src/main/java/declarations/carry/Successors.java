package declarations.carry;

import declarations.text.Declaration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which paragraphs of a new version of a text took the place of those of the old one. */
public final class Successors {
    private Successors() {}

    /**
     * The new paragraph by the old one, by their ids; paragraphs that have no counterpart, or are too short to have one,
     * are left out.
     *
     * @param before the same document as {@code after}, with other paragraphs
     */
    public static SortedMap<String, String> of(Declaration before, Declaration after) {
        Shelf shelf = new Shelf(List.of(new Declaration(after.document(), before.text(), before.paragraphs()), after));
        List<Fate> fates = Counterparts.of(shelf, 0, 1).fates();
        SortedMap<String, String> successors = new TreeMap<>();
        Map<Integer, Double> best = new HashMap<>();
        for (int fresh = 0; fresh < fates.size(); fresh++) {
            if (fates.get(fresh).isCarried()) {
                String id = shelf.sides().get(1).paragraphs().get(fresh).id();
                fates.get(fresh).sources().forEach((old, similarity) -> {
                    if (similarity > best.getOrDefault(old, -1.0)) {
                        best.put(old, similarity);
                        successors.put(
                                shelf.sides().get(0).paragraphs().get(old).id(), id);
                    }
                });
            }
        }
        return Collections.unmodifiableSortedMap(successors);
    }
}

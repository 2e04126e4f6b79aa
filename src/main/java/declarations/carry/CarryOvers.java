package declarations.carry;

import declarations.compare.Comparison;
import declarations.compare.Mark;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every paragraph, from declaration to declaration.
 *
 * @param carried by declaration and date, previous of the series before main source, in reading order
 * @param dropped by declaration and date, previous of the series before main source, in reading order of the base
 */
public record CarryOvers(List<Carried> carried, List<Dropped> dropped) {
    public static final CarryOvers NOTHING = new CarryOvers(List.of(), List.of());

    public CarryOvers {
        carried = List.copyOf(carried);
        dropped = List.copyOf(dropped);
    }

    /** Paragraphs of a declaration that are new against a base, and paragraphs of the base that are gone. */
    public record Change(int added, int dropped) {}

    /**
     * What came and went, by the id of the declaration, against the base it is first set beside: the previous
     * declaration of its series, where it has one.
     */
    public Map<String, Change> changes() {
        Map<String, String> bases = new HashMap<>();
        carried.forEach(each -> bases.putIfAbsent(each.documentId(), each.baseId()));
        dropped.forEach(each -> bases.putIfAbsent(each.documentId(), each.baseId()));
        Map<String, Integer> added = new HashMap<>();
        for (Carried each : carried) {
            if (each.status() == Carried.Status.NEW && each.baseId().equals(bases.get(each.documentId()))) {
                added.merge(each.documentId(), 1, Integer::sum);
            }
        }
        Map<String, Integer> gone = new HashMap<>();
        for (Dropped each : dropped) {
            if (each.baseId().equals(bases.get(each.documentId()))) {
                gone.merge(each.documentId(), 1, Integer::sum);
            }
        }
        Map<String, Change> changes = new HashMap<>();
        bases.keySet().forEach(id -> changes.put(id, new Change(added.getOrDefault(id, 0), gone.getOrDefault(id, 0))));
        return changes;
    }

    /**
     * Compares each declaration, paragraph by paragraph, with the previous one of its series, and with its main source
     * where that is another.
     *
     * @param comparison of the same declarations
     */
    public static CarryOvers of(List<Declaration> declarations, Comparison comparison) {
        return of(declarations, comparison, List.of(), NOTHING);
    }

    /**
     * The same, with less work where some of it was done before.
     *
     * @param marks of the declarations it was done of, by date
     * @param before what came of it
     */
    public static CarryOvers of(
            List<Declaration> declarations, Comparison comparison, List<Mark> marks, CarryOvers before) {
        Languages languages = new Languages(declarations, comparison, marks, before);
        return new CarryOvers(languages.carried(), languages.dropped());
    }
}

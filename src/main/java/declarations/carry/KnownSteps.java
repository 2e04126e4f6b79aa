package declarations.carry;

import declarations.compare.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was found before of the declarations of one language and still holds. What became of a declaration's paragraphs
 * hangs on it, on its base and on which words are common up to its date: it is kept while all before it are the same.
 */
final class KnownSteps {
    private final Shelf shelf;
    private final int kept;
    private final Map<String, List<Carried>> carried = new HashMap<>();
    private final Map<String, List<Dropped>> dropped = new HashMap<>();

    /**
     * @param marks of the declarations of all languages that it was found of, by date
     */
    KnownSteps(Shelf shelf, List<Mark> marks, CarryOvers before) {
        this.shelf = shelf;
        kept = kept(shelf, marks);
        before.carried()
                .forEach(
                        each -> carried.computeIfAbsent(key(each.documentId(), each.baseId()), key -> new ArrayList<>())
                                .add(each));
        before.dropped()
                .forEach(
                        each -> dropped.computeIfAbsent(key(each.documentId(), each.baseId()), key -> new ArrayList<>())
                                .add(each));
    }

    private static String key(String later, String base) {
        return later + ' ' + base;
    }

    private static int kept(Shelf shelf, List<Mark> marks) {
        int kept = 0;
        for (Mark mark : marks) {
            if (kept == shelf.sides().size()) {
                return kept;
            }
            Mark its = Mark.of(shelf.sides().get(kept).document());
            if (mark.language().equals(its.language())) {
                if (!mark.equals(its)) {
                    return kept;
                }
                kept++;
            }
        }
        return kept;
    }

    /** What became of the paragraphs of a declaration in another; null where it was not found before, or may differ. */
    @Nullable
    Counterparts counterparts(int base, int later) {
        Side one = shelf.sides().get(base);
        Side other = shelf.sides().get(later);
        String key = key(other.id(), one.id());
        List<Carried> fates = carried.getOrDefault(key, List.of());
        if (later >= kept || fates.isEmpty() || fates.size() != other.size()) {
            return null;
        }
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, one.size())
                .forEach(place -> places.put(one.paragraphs().get(place).id(), place));
        return new Counterparts(
                fates.stream().map(each -> fate(each, places)).toList(),
                dropped.getOrDefault(key, List.of()).stream()
                        .map(each -> places.getOrDefault(each.paragraphId(), 0))
                        .toList());
    }

    private static Fate fate(Carried carried, Map<String, Integer> places) {
        SortedMap<Integer, Double> sources = new TreeMap<>();
        carried.sources()
                .forEach(source -> sources.put(places.getOrDefault(source.paragraphId(), 0), source.similarity()));
        return new Fate(
                carried.status(),
                carried.moved(),
                sources,
                carried.coveredShare(),
                carried.rule(),
                carried.confidence());
    }
}

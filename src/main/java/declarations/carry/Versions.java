package declarations.carry;

import declarations.carry.Carried.Confirmation;
import declarations.carry.Carried.Status;
import declarations.carry.OneLanguage.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The language versions of each work, and whether they say the same of a paragraph. */
final class Versions {
    private final Map<String, List<Version>> byWork = new HashMap<>();
    private final Map<Version, Map<Integer, Step>> steps = new HashMap<>();

    Versions(List<OneLanguage> languages) {
        for (OneLanguage language : languages) {
            List<Side> sides = language.shelf().sides();
            for (int place = 0; place < sides.size(); place++) {
                byWork.computeIfAbsent(sides.get(place).document().workId(), work -> new ArrayList<>())
                        .add(new Version(language.shelf(), place));
            }
            for (Step step : language.steps()) {
                steps.computeIfAbsent(new Version(language.shelf(), step.later()), version -> new HashMap<>())
                        .put(step.base(), step);
            }
        }
    }

    /** A version by its shelf, which is that of its language, and its place there. */
    private record Version(Shelf shelf, int place) {
        Side side() {
            return shelf.sides().get(place);
        }
    }

    /**
     * Of the paragraphs, by number, that another language version has too, compared with the same work. Where several
     * languages do, one that agrees is enough.
     */
    Map<Integer, Confirmation> confirmations(Shelf shelf, Step step) {
        Map<Integer, Boolean> mine = unchanged(new Version(shelf, step.later()), step.counterparts());
        Map<Integer, Confirmation> confirmations = new TreeMap<>();
        for (Version other : others(new Version(shelf, step.later()))) {
            for (Version base : others(new Version(shelf, step.base()))) {
                Counterparts its = counterparts(base, other);
                if (its != null) {
                    unchanged(other, its).forEach((number, unchanged) -> {
                        Boolean here = mine.get(number);
                        if (here != null) {
                            confirmations.merge(number, verdict(here.equals(unchanged)), Versions::better);
                        }
                    });
                }
            }
        }
        return confirmations;
    }

    private static Confirmation verdict(boolean agrees) {
        return agrees ? Confirmation.CONFIRMED : Confirmation.TRANSLATION_ONLY;
    }

    private static Confirmation better(Confirmation left, Confirmation right) {
        return left == Confirmation.CONFIRMED ? left : right;
    }

    /** Those in other languages whose paragraphs go with these. */
    private List<Version> others(Version version) {
        return byWork.getOrDefault(version.side().document().workId(), List.of()).stream()
                .filter(other -> other.shelf() != version.shelf())
                .filter(other -> other.side().count() == version.side().count())
                .toList();
    }

    private @Nullable Counterparts counterparts(Version base, Version later) {
        if (base.shelf() != later.shelf()
                || !base.side().document().mayBeSourceOf(later.side().document())) {
            return null;
        }
        Step known = steps.getOrDefault(later, Map.of()).get(base.place());
        return known != null ? known.counterparts() : Counterparts.of(later.shelf(), base.place(), later.place());
    }

    private static Map<Integer, Boolean> unchanged(Version later, Counterparts counterparts) {
        Map<Integer, Boolean> unchanged = new HashMap<>();
        for (int i = 0; i < later.side().size(); i++) {
            boolean its = counterparts.fates().get(i).status() == Status.VERBATIM;
            unchanged.put(later.side().paragraphs().get(i).number(), its);
        }
        return unchanged;
    }
}

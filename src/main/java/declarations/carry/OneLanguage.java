package declarations.carry;

import declarations.compare.Coverage;
import declarations.compare.Mark;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declarations of one language, each with those it is compared with. */
final class OneLanguage {
    private final Shelf shelf;
    private final List<@Nullable Integer> previous;
    private final List<List<Step>> steps;

    /**
     * @param some of the language
     * @param coverages by declaration
     * @param marks of the declarations of which it was found before what is given as {@code before}
     */
    OneLanguage(List<Declaration> some, Map<String, Coverage> coverages, List<Mark> marks, CarryOvers before) {
        shelf = new Shelf(some);
        KnownSteps known = new KnownSteps(shelf, marks, before);
        previous = shelf.previous();
        steps = IntStream.range(0, shelf.sides().size())
                .parallel()
                .mapToObj(later -> Stream.of(previous.get(later), mainSource(later, coverages))
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(base -> new Step(base, later, counterparts(known, base, later)))
                        .toList())
                .toList();
    }

    private Counterparts counterparts(KnownSteps known, int base, int later) {
        Counterparts its = known.counterparts(base, later);
        return its != null ? its : Counterparts.of(shelf, base, later);
    }

    /** From one declaration, by its place, to another. */
    record Step(int base, int later, Counterparts counterparts) {}

    private @Nullable Integer mainSource(int later, Map<String, Coverage> coverages) {
        Coverage coverage = coverages.get(shelf.sides().get(later).id());
        return coverage == null ? null : shelf.place(coverage.mainSourceId());
    }

    Shelf shelf() {
        return shelf;
    }

    /** By date, the previous declaration of the series before the main source. */
    List<Step> steps() {
        return steps.stream().flatMap(List::stream).toList();
    }

    /** Where a paragraph of the base is gone, since when the declarations of its series had it. */
    List<Dropped> dropped() {
        List<Map<Integer, Seen>> seen = seen();
        List<Dropped> dropped = new ArrayList<>();
        for (Step step : steps()) {
            Side base = shelf.sides().get(step.base());
            for (int old : step.counterparts().dropped()) {
                Seen its = seen.get(step.base()).getOrDefault(old, new Seen(1, base.id()));
                dropped.add(new Dropped(
                        shelf.sides().get(step.later()).id(),
                        base.id(),
                        base.paragraphs().get(old).id(),
                        base.tokens()[old].length,
                        its.documents(),
                        its.firstId()));
            }
        }
        return dropped;
    }

    private record Seen(int documents, String firstId) {}

    /** For each declaration, those of its paragraphs that the previous one of the series had. */
    private List<Map<Integer, Seen>> seen() {
        List<Map<Integer, Seen>> seen = new ArrayList<>();
        for (int later = 0; later < steps.size(); later++) {
            Map<Integer, Seen> its = new HashMap<>();
            Integer base = previous.get(later);
            if (base != null) {
                List<Fate> fates = steps.get(later).get(0).counterparts().fates();
                for (int fresh = 0; fresh < fates.size(); fresh++) {
                    if (fates.get(fresh).isCarried()) {
                        its.put(
                                fresh,
                                longest(
                                        fates.get(fresh),
                                        seen.get(base),
                                        shelf.sides().get(base).id()));
                    }
                }
            }
            seen.add(its);
        }
        return seen;
    }

    private static Seen longest(Fate fate, Map<Integer, Seen> before, String baseId) {
        Seen longest = new Seen(1, baseId);
        for (int old : fate.sources().keySet()) {
            Seen its = before.getOrDefault(old, longest);
            longest = its.documents() > longest.documents() ? its : longest;
        }
        return new Seen(longest.documents() + 1, longest.firstId());
    }
}

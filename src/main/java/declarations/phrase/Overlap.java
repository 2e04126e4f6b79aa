package declarations.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of phrases that stand in one another, or overlap: the choice that Voyant offers by the same names. */
public enum Overlap {
    /** All of them count. */
    NONE,
    /** A word belongs to the longest phrase around it only. */
    LONGEST_FIRST,
    /** A word belongs to the phrase around it that stands most often. */
    MOST_FREQUENT_FIRST;

    private static final Comparator<Phrase> LONGEST = Comparator.comparingInt(Phrase::tokens);
    private static final Comparator<Phrase> MOST_FREQUENT =
            Comparator.comparingInt(phrase -> phrase.usage().occurrences());

    /**
     * The places that count, in the order of the formulae. Phrases take their words in turn, each place that has none
     * taken yet; equal ones by the other measure, then as they are ranked.
     */
    public List<Occurrence> counted(Formulae formulae) {
        if (this == NONE) {
            return formulae.occurrences();
        }
        Map<String, List<Occurrence>> places = new HashMap<>();
        formulae.occurrences()
                .forEach(occurrence -> places.computeIfAbsent(occurrence.phraseId(), any -> new ArrayList<>())
                        .add(occurrence));
        Map<String, Map<String, BitSet>> taken = new HashMap<>();
        Set<Occurrence> counted = new HashSet<>();
        for (Phrase phrase : formulae.phrases().stream().sorted(turns()).toList()) {
            for (Occurrence place : places.getOrDefault(phrase.id(), List.of())) {
                BitSet words = taken.computeIfAbsent(place.documentId(), any -> new HashMap<>())
                        .computeIfAbsent(place.paragraphId(), any -> new BitSet());
                int end = place.tokenStart() + phrase.tokens();
                int next = words.nextSetBit(place.tokenStart());
                if (next < 0 || next >= end) {
                    words.set(place.tokenStart(), end);
                    counted.add(place);
                }
            }
        }
        return formulae.occurrences().stream().filter(counted::contains).toList();
    }

    /** The phrases that still recur, in two declarations or more, as they are ranked. */
    public List<Phrase> shown(Formulae formulae) {
        if (this == NONE) {
            return formulae.phrases();
        }
        Map<String, Set<String>> users = new HashMap<>();
        counted(formulae)
                .forEach(occurrence -> users.computeIfAbsent(occurrence.phraseId(), any -> new HashSet<>())
                        .add(occurrence.documentId()));
        return formulae.phrases().stream()
                .filter(phrase -> users.getOrDefault(phrase.id(), Set.of()).size() > 1)
                .toList();
    }

    private Comparator<Phrase> turns() {
        return this == LONGEST_FIRST
                ? LONGEST.thenComparing(MOST_FREQUENT).reversed()
                : MOST_FREQUENT.thenComparing(LONGEST).reversed();
    }
}

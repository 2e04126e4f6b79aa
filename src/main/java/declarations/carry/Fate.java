package declarations.carry;

import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Confirmation;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Source;
import declarations.carry.Carried.Status;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a paragraph owes to the base.
 *
 * @param sources their places in the base, with the similarity
 */
record Fate(
        Status status,
        boolean moved,
        SortedMap<Integer, Double> sources,
        double covered,
        Rule rule,
        Confidence confidence) {
    Fate {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    Fate asMoved() {
        return new Fate(status, /* moved= */ true, sources, covered, rule, confidence);
    }

    /**
     * The same for those who don't know the places.
     *
     * @param fresh the place of the paragraph in the later declaration
     */
    Carried of(Side base, Side later, int fresh, Confirmation confirmation) {
        return new Carried(
                later.id(),
                later.paragraphs().get(fresh).id(),
                base.id(),
                status,
                moved,
                sources.entrySet().stream()
                        .map(source -> new Source(
                                base.paragraphs().get(source.getKey()).id(), source.getValue()))
                        .toList(),
                covered,
                rule,
                confidence,
                confirmation);
    }

    boolean isCarried() {
        return status != Status.NEW;
    }

    /** The place of the source it is most like; of two, the first. */
    int place() {
        return sources.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}

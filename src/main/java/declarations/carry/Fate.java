package declarations.carry;

import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Rule;
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

package declarations.watch;

import declarations.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Places that are counted: each word of a text once. */
final class Claims {
    /** Places that don't overlap have one order. */
    private final TreeSet<Span> claimed = new TreeSet<>(Comparator.comparingInt(Span::start));

    /** Takes the longest first, then the first in the text; each unless a word of it is taken. Says how many it took. */
    int take(Collection<Span> places) {
        List<Span> longestFirst = new ArrayList<>(places);
        longestFirst.sort(Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start));
        int taken = 0;
        for (Span place : longestFirst) {
            if (isFree(place)) {
                claimed.add(place);
                taken++;
            }
        }
        return taken;
    }

    private boolean isFree(Span place) {
        Span before = claimed.lower(new Span(place.end(), place.end()));
        return before == null || before.end() <= place.start();
    }
}

package declarations.report.page.formula;

import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.library.FormulaIndex;
import declarations.report.library.FormulaIndex.Standing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulae that stand in the same paragraphs as another, without a word in common. The share of their use that two have
 * in common is 2s ÷ (a + b): s declarations have them in one paragraph, a and b have either.
 */
final class Companions {
    private static final int FEWEST_SHARED = 2;
    private static final int MOST = 10;

    private static final Comparator<Companion> CLOSEST = Comparator.comparingDouble(Companion::share)
            .thenComparingInt(Companion::shared)
            .reversed()
            .thenComparingInt(Companion::rank);

    private Companions() {}

    /** @param shared declarations that have both in one paragraph */
    record Companion(Phrase phrase, int rank, int shared, double share) {}

    /** Another formula, and the declarations, by number, that have both in one paragraph. */
    private record Meeting(Standing other, BitSet declarations) {}

    /** A paragraph wherever it stands in the same words, and the declarations, by number, in which it does. */
    private record Shared(Place place, List<Span> own, BitSet declarations) {}

    /** Closest first. */
    static List<Companion> of(Phrase phrase, FormulaIndex formulae) {
        Map<String, Meeting> meetings = new HashMap<>();
        for (Shared shared : paragraphs(phrase, formulae)) {
            for (Standing other : formulae.standing(shared.place)) {
                if (shared.own.stream().noneMatch(span -> span.overlaps(other.tokens()))) {
                    meetings.computeIfAbsent(other.phrase().id(), id -> new Meeting(other, new BitSet()))
                            .declarations
                            .or(shared.declarations);
                }
            }
        }
        return meetings.values().stream()
                .filter(meeting -> meeting.declarations.cardinality() >= FEWEST_SHARED)
                .map(meeting -> companion(phrase, meeting.other, meeting.declarations.cardinality()))
                .sorted(CLOSEST)
                .limit(MOST)
                .toList();
    }

    /**
     * The paragraphs that have the formula. Their ids come from their words, so that the same paragraph of hundreds of
     * declarations is looked at once.
     */
    private static Collection<Shared> paragraphs(Phrase phrase, FormulaIndex formulae) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Shared> paragraphs = new LinkedHashMap<>();
        for (Occurrence each : formulae.places(phrase)) {
            Place place = new Place(each.documentId(), each.paragraphId());
            Shared shared = paragraphs.computeIfAbsent(
                    each.paragraphId(), id -> new Shared(place, new ArrayList<>(), new BitSet()));
            if (shared.place.equals(place)) {
                shared.own.add(new Span(each.tokenStart(), each.tokenStart() + phrase.tokens()));
            }
            int next = numbers.size();
            shared.declarations.set(numbers.computeIfAbsent(each.documentId(), id -> next));
        }
        return paragraphs.values();
    }

    private static Companion companion(Phrase phrase, Standing other, int shared) {
        double share = 2.0
                * shared
                / (phrase.usage().documents() + other.phrase().usage().documents());
        return new Companion(other.phrase(), other.rank(), shared, share);
    }
}

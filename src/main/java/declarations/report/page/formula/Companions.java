package declarations.report.page.formula;

import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.library.FormulaIndex;
import declarations.report.library.FormulaIndex.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private record Meeting(Standing other, Set<String> declarations) {}

    /** Closest first. */
    static List<Companion> of(Phrase phrase, FormulaIndex formulae) {
        Map<Place, List<Span>> own = new LinkedHashMap<>();
        for (Occurrence each : formulae.places(phrase)) {
            own.computeIfAbsent(new Place(each.documentId(), each.paragraphId()), place -> new ArrayList<>())
                    .add(new Span(each.tokenStart(), each.tokenStart() + phrase.tokens()));
        }
        Map<String, Meeting> meetings = new HashMap<>();
        own.forEach((place, spans) -> formulae.standing(place).stream()
                .filter(other -> spans.stream().noneMatch(span -> span.overlaps(other.tokens())))
                .forEach(other -> meetings.computeIfAbsent(
                                other.phrase().id(), id -> new Meeting(other, new HashSet<>()))
                        .declarations
                        .add(place.documentId())));
        return meetings.values().stream()
                .filter(meeting -> meeting.declarations.size() >= FEWEST_SHARED)
                .map(meeting -> companion(phrase, meeting.other, meeting.declarations.size()))
                .sorted(CLOSEST)
                .limit(MOST)
                .toList();
    }

    private static Companion companion(Phrase phrase, Standing other, int shared) {
        double share = 2.0
                * shared
                / (phrase.usage().documents() + other.phrase().usage().documents());
        return new Companion(other.phrase(), other.rank(), shared, share);
    }
}

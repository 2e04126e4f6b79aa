package declarations.report.library;

import declarations.phrase.Occurrence;
import declarations.report.prose.Visible;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How declarations write what is the same to the comparison: with capitals, hyphens, commas or without. */
public final class Spelling {
    private Spelling() {}

    /** The spellings of some places of one formula, and how often each stands there; in the order of their first use. */
    public static Map<String, Integer> all(List<Occurrence> places, Quotes quotes) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Occurrence place : places) {
            String words = Visible.text(quotes.quote(place.documentId(), place.characters()));
            times.merge(words, 1, Integer::sum);
        }
        return times;
    }

    /** The commonest spelling of each formula, of equals the earliest. */
    static Map<String, String> commonest(Map<String, List<Occurrence>> places, Quotes quotes) {
        Map<String, String> commonest = new HashMap<>();
        places.forEach((phraseId, its) -> {
            int most = 0;
            for (Map.Entry<String, Integer> spelling : all(its, quotes).entrySet()) {
                if (spelling.getValue() > most) {
                    most = spelling.getValue();
                    commonest.put(phraseId, spelling.getKey());
                }
            }
        });
        return commonest;
    }
}

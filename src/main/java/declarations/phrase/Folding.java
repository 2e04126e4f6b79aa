package declarations.phrase;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which of the phrases that are kept are shorter forms of others. */
final class Folding {
    private Folding() {}

    /** The phrase that each is folded under, by identity; a phrase that stands for itself has none. */
    static Map<Candidate, Candidate> of(List<Candidate> kept) {
        Map<Works, Map<Integer, Candidate>> byWorks = new IdentityHashMap<>();
        for (Candidate candidate : kept) {
            byWorks.computeIfAbsent(candidate.works(), any -> new HashMap<>()).put(candidate.repeat(), candidate);
        }
        Map<Candidate, Candidate> folding = new IdentityHashMap<>();
        byWorks.forEach((works, candidates) -> {
            BitSet members = new BitSet();
            candidates.keySet().forEach(members::set);
            int[] folds = new Nesting(works.repeats(), members).folds(works::saysMore);
            candidates.forEach((repeat, candidate) -> {
                Candidate longer = candidates.get(folds[repeat]);
                if (longer != null) {
                    folding.put(candidate, longer);
                }
            });
        });
        return folding;
    }
}

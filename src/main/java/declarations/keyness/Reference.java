package declarations.keyness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The earlier declarations of a series, as far as they have come. */
final class Reference {
    private static final double LEAST_LOG_LIKELIHOOD = 10.83;
    private static final int FEWEST = 3;

    private static final Comparator<Keyness> STRONGEST_FIRST = Comparator.comparing(
                    (Keyness keyness) -> keyness.logRatio() < 0)
            .thenComparing(keyness -> -Math.abs(keyness.logRatio()))
            .thenComparing(keyness -> -keyness.logLikelihood())
            .thenComparing(Keyness::term);

    private final int[] counts;
    private final int[] documents;
    private int size;

    /** @param terms how many different terms there are in the series */
    Reference(int terms) {
        counts = new int[terms];
        documents = new int[terms];
    }

    void add(Focus earlier) {
        size += earlier.size();
        for (int i = 0; i < earlier.distinct(); i++) {
            counts[earlier.term(i)] += earlier.count(i);
            documents[earlier.term(i)]++;
        }
    }

    /** What is notable in a declaration, and missing from it. */
    List<Keyness> against(Focus focus) {
        List<Keyness> found = new ArrayList<>();
        if (size == 0 || focus.size() == 0) {
            return found;
        }
        double fewestSilent = fewestSilent(focus) - 1e-6; // what is nearly enough is decided by its own G²
        int next = 0;
        for (int term = 0; term < counts.length; term++) {
            boolean has = next < focus.distinct() && focus.term(next) == term;
            if (has || counts[term] >= fewestSilent) {
                add(found, focus, term, has ? focus.count(next) : 0);
            }
            next += has ? 1 : 0;
        }
        found.sort(STRONGEST_FIRST);
        return found;
    }

    /** How often earlier declarations must have a term for it to be missed: G² is a multiple of that count. */
    private double fewestSilent(Focus focus) {
        return LEAST_LOG_LIKELIHOOD / new Contrast(0, 1, focus.size(), size).logLikelihood();
    }

    private void add(List<Keyness> found, Focus focus, int term, int inFocus) {
        Contrast contrast = new Contrast(inFocus, counts[term], focus.size(), size);
        double logRatio = contrast.logRatio();
        int most = logRatio > 0 ? inFocus : counts[term];
        if (most >= FEWEST && contrast.logLikelihood() >= LEAST_LOG_LIKELIHOOD) {
            found.add(new Keyness(
                    focus.document().id(),
                    focus.name(term),
                    inFocus,
                    counts[term],
                    focus.size(),
                    size,
                    inFocus > 0 ? 1 : 0,
                    documents[term],
                    contrast.logLikelihood(),
                    logRatio,
                    contrast.bic()));
        }
    }
}

package declarations.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How far the words of a declaration are from those of its series before it and after it (Barron et al. 2018, PNAS
 * 115:4607, with the Jensen-Shannon divergence of word frequencies in place of topics).
 *
 * @param novelty mean divergence from so many declarations before it; {@code NaN} where there are fewer
 * @param transience the same from those after it
 */
record Novelty(double novelty, double transience) {
    private static final Novelty NOTHING = new Novelty(Double.NaN, Double.NaN);
    static final int WINDOW = 3;

    /** The series of documents that belong to none. */
    private static final String NO_SERIES = "other";

    /** Of each declaration of a corpus; only dated primary versions with words have neighbours in their series. */
    static Novelty[] of(Corpus corpus) {
        Map<String, List<Integer>> series = new TreeMap<>();
        for (int d = 0; d < corpus.size(); d++) {
            String its = corpus.document(d).occasion().series();
            boolean stands =
                    corpus.isCounted(d) && corpus.document(d).occasion().date() != null && corpus.tokenCount(d) > 0;
            if (stands && !its.isEmpty() && !its.equals(NO_SERIES)) {
                series.computeIfAbsent(its, name -> new ArrayList<>()).add(d);
            }
        }
        Novelty[] found = new Novelty[corpus.size()];
        Arrays.fill(found, NOTHING);
        for (List<Integer> members : series.values()) {
            List<Novelty> its = of(
                    members.stream()
                            .map(member -> Frequencies.of(corpus.tokens(member)))
                            .toList(),
                    WINDOW);
            for (int i = 0; i < members.size(); i++) {
                found[members.get(i)] = its.get(i);
            }
        }
        return found;
    }

    /** Of each text of a series by date. */
    static List<Novelty> of(List<Frequencies> series, int window) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> new Novelty(
                        mean(series, i, window, distance -> i - distance),
                        mean(series, i, window, distance -> i + distance)))
                .toList();
    }

    private static double mean(List<Frequencies> series, int text, int window, IntUnaryOperator other) {
        int furthest = other.applyAsInt(window);
        if (furthest < 0 || furthest >= series.size()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int distance = 1; distance <= window; distance++) {
            sum += series.get(text).divergence(series.get(other.applyAsInt(distance)));
        }
        return sum / window;
    }
}

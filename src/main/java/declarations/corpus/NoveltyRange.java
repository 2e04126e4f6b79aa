package declarations.corpus;

import declarations.compare.Interval;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far the novelty and the transience of a declaration hang on single paragraphs of it.
 *
 * @param novelty 1.96 standard errors of the delete-one-paragraph jackknife either way; null below ten paragraphs, and
 *     where there is no novelty
 * @param transience the same
 */
public record NoveltyRange(
        String documentId,
        @Nullable Interval novelty,
        @Nullable Interval transience) {
    private static final int FEWEST_PARAGRAPHS = 10;
    private static final double WIDTH = 1.96;

    /**
     * Of the last declarations of a series.
     *
     * @param series its declarations that count, by date, in one language
     * @param last how many of them, at most
     */
    public static List<NoveltyRange> of(List<Declaration> series, int last) {
        Vocabulary vocabulary = new Vocabulary();
        List<int[][]> texts = series.stream()
                .map(declaration ->
                        declaration.compared().stream().map(vocabulary::encode).toArray(int[][]::new))
                .toList();
        List<NoveltyRange> ranges = new ArrayList<>();
        for (int i = Math.max(0, series.size() - last); i < series.size(); i++) {
            int text = i;
            ranges.add(new NoveltyRange(
                    series.get(i).document().id(),
                    range(texts, text, distance -> text - distance),
                    range(texts, text, distance -> text + distance)));
        }
        return ranges;
    }

    private static @Nullable Interval range(List<int[][]> texts, int text, IntUnaryOperator other) {
        int furthest = other.applyAsInt(Novelty.WINDOW);
        int[][] paragraphs = texts.get(text);
        if (furthest < 0 || furthest >= texts.size() || paragraphs.length < FEWEST_PARAGRAPHS) {
            return null;
        }
        LeftOut words = new LeftOut(paragraphs);
        double[] without = new double[paragraphs.length];
        double all = 0;
        for (int distance = 1; distance <= Novelty.WINDOW; distance++) {
            int[][] neighbour = texts.get(other.applyAsInt(distance));
            if (Arrays.stream(neighbour).allMatch(paragraph -> paragraph.length == 0)) {
                return null;
            }
            LeftOut.Beside beside = words.beside(Frequencies.of(neighbour));
            all += beside.divergence() / Novelty.WINDOW;
            for (int p = 0; p < without.length; p++) {
                without[p] += beside.divergenceWithout(p) / Novelty.WINDOW;
            }
        }
        double error = standardError(without);
        return Double.isNaN(error)
                ? null
                : new Interval(Math.max(0, all - WIDTH * error), Math.min(1, all + WIDTH * error));
    }

    /** The jackknife, about the mean of the values without one paragraph each. */
    private static double standardError(double[] without) {
        double mean = Arrays.stream(without).average().orElse(Double.NaN);
        double squares = Arrays.stream(without)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares * (without.length - 1) / without.length);
    }
}

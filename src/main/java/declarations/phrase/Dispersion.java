package declarations.phrase;

import java.util.Arrays;

/** How unevenly the occurrences of a phrase are spread over documents of different sizes. */
final class Dispersion {
    private final int[] sizes;
    private final double total;
    private final double smallestShare;

    /** @param sizes tokens of each document */
    Dispersion(int[] sizes) {
        this.sizes = sizes.clone();
        total = Arrays.stream(sizes).asLongStream().sum();
        smallestShare = Arrays.stream(sizes).min().orElse(0) / total;
    }

    /**
     * Deviation of proportions (S. Th. Gries, 2008), normalised (J. Lijffijt and S. Th. Gries, 2012): 0 where each
     * document has its share of the occurrences, 1 where the smallest has them all.
     *
     * @param places the document of each occurrence, ascending
     */
    double normalised(int[] places) {
        return deviation(places) / (1 - smallestShare);
    }

    double deviation(int[] places) {
        double deviation = 0;
        double sharesWithout = 1;
        for (int start = 0, end; start < places.length; start = end) {
            end = start + 1;
            while (end < places.length && places[end] == places[start]) {
                end++;
            }
            double expected = sizes[places[start]] / total;
            deviation += Math.abs((double) (end - start) / places.length - expected);
            sharesWithout -= expected;
        }
        return (deviation + sharesWithout) / 2;
    }
}

package declarations.carry;

import java.util.Arrays;

/** Which paragraphs of a declaration hold which words, and how often. */
final class Bags {
    private final int size;
    private final int[] tokens; // ascending
    private final int[] starts;
    private final int[] paragraphs;
    private final int[] counts;

    Bags(int[][] texts) {
        size = texts.length;
        long[] places =
                new long[Arrays.stream(texts).mapToInt(text -> text.length).sum()];
        int filled = 0;
        for (int p = 0; p < texts.length; p++) {
            for (int token : texts[p]) {
                places[filled++] = (long) token << Integer.SIZE | p;
            }
        }
        Arrays.sort(places);
        tokens = Distinct.of(Arrays.stream(places)
                .mapToInt(place -> (int) (place >>> Integer.SIZE))
                .toArray());
        starts = new int[tokens.length + 1];
        paragraphs = new int[filled];
        counts = new int[filled];
        int token = -1;
        int end = 0;
        for (int i = 0; i < filled; i++) {
            if (token < 0 || tokens[token] != (int) (places[i] >>> Integer.SIZE)) {
                starts[++token] = end;
            }
            if (i == 0 || places[i] != places[i - 1]) {
                paragraphs[end++] = (int) places[i];
            }
            counts[end - 1]++;
        }
        starts[tokens.length] = end;
    }

    /** How many words each paragraph has in common with a text, repeated ones as often as both have them. */
    int[] shared(int[] text) {
        int[] shared = new int[size];
        int[] sorted = text.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            int place = Arrays.binarySearch(tokens, sorted[i]);
            if (place >= 0) {
                for (int j = starts[place]; j < starts[place + 1]; j++) {
                    shared[paragraphs[j]] += Math.min(counts[j], end - i);
                }
            }
            i = end;
        }
        return shared;
    }
}

package declarations.corpus;

import java.util.Arrays;

/** The words of a text with and without each of its paragraphs. */
final class LeftOut {
    private final int[][] paragraphs;
    private final int[] words;
    private final int[] counts;
    private final int size;

    LeftOut(int[][] paragraphs) {
        int[] all =
                Arrays.stream(paragraphs).flatMapToInt(Arrays::stream).sorted().toArray();
        size = all.length;
        words = Arrays.stream(all).distinct().toArray();
        counts = new int[words.length];
        for (int word : all) {
            counts[place(word)]++;
        }
        this.paragraphs = new int[paragraphs.length][];
        for (int p = 0; p < paragraphs.length; p++) {
            this.paragraphs[p] = Arrays.stream(paragraphs[p]).map(this::place).toArray();
        }
    }

    private int place(int word) {
        return Arrays.binarySearch(words, word);
    }

    Beside beside(Frequencies other) {
        double[] shares = new double[words.length];
        double foreign = 0;
        for (int i = 0; i < other.words().length; i++) {
            int place = place(other.words()[i]);
            if (place >= 0) {
                shares[place] = other.shares()[i];
            } else {
                foreign += other.shares()[i];
            }
        }
        return new Beside(shares, foreign);
    }

    /** The text beside another one. */
    final class Beside {
        /** Of the other text, in the places of the words. */
        private final double[] shares;

        /** What the other text has of words that this one lacks: each is half of its own mean, which makes one bit. */
        private final double foreign;

        private Beside(double[] shares, double foreign) {
            this.shares = shares;
            this.foreign = foreign;
        }

        double divergence() {
            return divergence(counts, size);
        }

        /** NaN where nothing is left. */
        double divergenceWithout(int paragraph) {
            int[] left = counts.clone();
            for (int place : paragraphs[paragraph]) {
                left[place]--;
            }
            int rest = size - paragraphs[paragraph].length;
            return rest == 0 ? Double.NaN : divergence(left, rest);
        }

        private double divergence(int[] some, int all) {
            double divergence = foreign / 2;
            for (int i = 0; i < some.length; i++) {
                double mine = (double) some[i] / all;
                double mean = (mine + shares[i]) / 2;
                divergence += shares[i] == 0
                        ? mine / 2 // half of a bit for each, as for foreign words
                        : (Frequencies.part(mine, mean) + Frequencies.part(shares[i], mean)) / 2;
            }
            return Math.max(0, Math.min(1, divergence));
        }
    }
}

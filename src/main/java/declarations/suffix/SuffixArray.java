package declarations.suffix;

import java.util.Arrays;

/** Sorts the suffixes of a sequence of integers. */
final class SuffixArray {
    /*
     * Induced sorting (SA-IS): G. Nong, S. Zhang and W. H. Chan, "Linear suffix array construction by almost pure
     * induced-sorting", DCC 2009. A suffix rises when it is smaller than the one after it, else it falls; the end of
     * the text is smaller than everything. A minimum is a rising suffix after a falling one (the paper's LMS). Once
     * the minima are in order, one pass to the right puts the falling suffixes in place, and one to the left the rising
     * ones. The minima are put in order by sorting a text of half the length or less: the stretches from minimum to
     * minimum, each named by its rank.
     *
     * Linear time. Memory beside text and result: 1 byte a symbol of the text, about 3 integers a minimum (a third of
     * the symbols of prose, never more than half) and twice the alphabet.
     */
    private static final int EMPTY = -1;

    private final int[] text;
    private final boolean[] rising;
    private final int[] bucketStarts;
    private final int[] sorted;

    private SuffixArray(int[] text, int symbols) {
        this.text = text;
        rising = new boolean[text.length];
        for (int i = text.length - 2; i >= 0; i--) {
            rising[i] = text[i] < text[i + 1] || text[i] == text[i + 1] && rising[i + 1];
        }
        bucketStarts = new int[symbols + 1];
        for (int symbol : text) {
            bucketStarts[symbol + 1]++;
        }
        for (int i = 0; i < symbols; i++) {
            bucketStarts[i + 1] += bucketStarts[i];
        }
        sorted = new int[text.length];
    }

    /**
     * Where the suffixes start, smallest suffix first.
     *
     * @param text integers from 0 up to but not including {@code symbols}
     */
    static int[] of(int[] text, int symbols) {
        return text.length == 0 ? new int[0] : new SuffixArray(text, symbols).sort();
    }

    private int[] sort() {
        int[] minima = minima();
        induce(minima);
        if (minima.length > 1) {
            induce(inOrder(minima));
        }
        return sorted;
    }

    private boolean isMinimum(int i) {
        return i > 0 && rising[i] && !rising[i - 1];
    }

    private int[] minima() {
        int[] minima = new int[text.length / 2];
        int count = 0;
        for (int i = 1; i < text.length; i++) {
            if (isMinimum(i)) {
                minima[count++] = i;
            }
        }
        return Arrays.copyOf(minima, count);
    }

    /** Sorts all suffixes, given the order of the minima; given those in any order, only up to the next minimum. */
    private void induce(int[] minima) {
        Arrays.fill(sorted, EMPTY);
        int[] ends = Arrays.copyOfRange(bucketStarts, 1, bucketStarts.length);
        for (int i = minima.length - 1; i >= 0; i--) {
            sorted[--ends[text[minima[i]]]] = minima[i];
        }
        induceFalling();
        induceRising();
    }

    private void induceFalling() {
        int[] starts = bucketStarts.clone();
        int last = text.length - 1;
        sorted[starts[text[last]]++] = last;
        for (int i = 0; i <= last; i++) {
            int before = sorted[i] - 1;
            if (before >= 0 && !rising[before]) {
                sorted[starts[text[before]]++] = before;
            }
        }
    }

    private void induceRising() {
        int[] ends = Arrays.copyOfRange(bucketStarts, 1, bucketStarts.length);
        for (int i = text.length - 1; i >= 0; i--) {
            int before = sorted[i] - 1;
            if (before >= 0 && rising[before]) {
                sorted[--ends[text[before]]] = before;
            }
        }
    }

    /** The minima by their suffixes, once {@code sorted} has them by the stretches up to the next minimum. */
    private int[] inOrder(int[] minima) {
        int[] byStretch = new int[minima.length];
        int count = 0;
        for (int suffix : sorted) {
            if (isMinimum(suffix)) {
                byStretch[count++] = suffix;
            }
        }
        int[] names = new int[text.length / 2 + 1]; // two minima are never neighbours, so half a position will do
        int name = 0;
        for (int i = 1; i < count; i++) {
            name += isSameStretch(byStretch[i - 1], byStretch[i]) ? 0 : 1;
            names[byStretch[i] / 2] = name;
        }
        return name == count - 1 ? byStretch : sortedByName(minima, names, name + 1);
    }

    private static int[] sortedByName(int[] minima, int[] names, int symbols) {
        int[] shorter = new int[minima.length];
        for (int i = 0; i < shorter.length; i++) {
            shorter[i] = names[minima[i] / 2];
        }
        int[] order = of(shorter, symbols);
        for (int i = 0; i < order.length; i++) {
            order[i] = minima[order[i]];
        }
        return order;
    }

    private boolean isSameStretch(int left, int right) {
        for (int i = left, j = right; i < text.length && j < text.length && text[i] == text[j]; i++, j++) {
            if (i > left && (isMinimum(i) || isMinimum(j))) {
                return isMinimum(i) && isMinimum(j);
            }
        }
        return false;
    }
}

package declarations.carry;

import java.util.Arrays;

/**
 * How much the words of two declarations say: a word that every other declaration up to the later of the two has counts
 * 1, a rare one more. With no other declarations all words count the same.
 */
final class Weights {
    /** With fewer others it isn't known which words are formulae. */
    private static final int ENOUGH = 10;

    private final boolean areTelling;
    private final int[] tokens;
    private final double[] weights;

    Weights(Shelf shelf, int base, int later) {
        int[] lefts = shelf.sides().get(base).words();
        int[] rights = shelf.sides().get(later).words();
        double others = shelf.others(later);
        areTelling = others >= ENOUGH;
        int[] all = new int[lefts.length + rights.length];
        double[] their = new double[all.length];
        int size = 0;
        for (int i = 0, j = 0; i < lefts.length || j < rights.length; size++) {
            boolean isLeft = j == rights.length || (i < lefts.length && lefts[i] <= rights[j]);
            boolean isRight = i == lefts.length || (j < rights.length && rights[j] <= lefts[i]);
            all[size] = isLeft ? lefts[i] : rights[j];
            i += isLeft ? 1 : 0;
            j += isRight ? 1 : 0;
            int ofTheTwo = isLeft && isRight ? 2 : 1;
            their[size] = 1 + Math.log((1 + others) / (1 + shelf.holders(all[size], later, ofTheTwo)));
        }
        tokens = Arrays.copyOf(all, size);
        weights = Arrays.copyOf(their, size);
    }

    /** Whether there are so many other declarations that the weights say which words are formulae. */
    boolean areTelling() {
        return areTelling;
    }

    /** Of each token of a paragraph of one of the two. */
    double[] of(int[] paragraph) {
        double[] its = new double[paragraph.length];
        for (int i = 0; i < its.length; i++) {
            its[i] = weights[Arrays.binarySearch(tokens, paragraph[i])];
        }
        return its;
    }
}

package declarations.carry;

import declarations.align.Run;
import declarations.align.Tiling;
import java.util.BitSet;

/** Which words of two paragraphs stand in runs that both have, each run used once. */
record Tiles(BitSet old, BitSet fresh) {
    /** Words of the shortest run; in Chinese it is scaled. */
    static final int SHORTEST = 3;

    static Tiles of(Ties ties, int old, int fresh) {
        BitSet olds = new BitSet();
        BitSet its = new BitSet();
        for (Run tile :
                Tiling.of(ties.old(old), ties.fresh(fresh), ties.language().scaled(SHORTEST))) {
            olds.set(tile.left(), tile.leftEnd());
            its.set(tile.right(), tile.rightEnd());
        }
        return new Tiles(olds, its);
    }

    /** The share of a paragraph that some of its words make up, each counting what it says. */
    static double weighted(BitSet words, double[] weights) {
        double covered = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            covered += words.get(i) ? weights[i] : 0;
        }
        return covered / all;
    }

    /** The share of some words that are not among others. */
    static double outside(BitSet words, BitSet others) {
        BitSet rest = (BitSet) words.clone();
        rest.andNot(others);
        return words.isEmpty() ? 0 : (double) rest.cardinality() / words.cardinality();
    }
}

package declarations.carry;

import declarations.align.CommonSubsequence;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Status;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among the paragraphs that found no partner, those that were split or merged. What is left of a paragraph that
 * was cut down, or what holds one among much else, is edited: it takes two parts to be either.
 */
final class Division {
    /** A part stands in the whole with this share of its words at least, counted or each by what it says. */
    private static final double COVERED = 0.60;

    /** Two are parts of one whole when so much of what the one has of it the other doesn't have. */
    private static final double APART = 0.50;

    private final Ties ties;
    private final int run;

    Division(Ties ties) {
        this.ties = ties;
        run = ties.language().scaled(Tiles.SHORTEST);
    }

    private record Cover(int whole, double share, double similarity, Tiles tiles) {
        boolean isBetterThan(@Nullable Cover other) {
            return other == null || share > other.share || (share == other.share && similarity > other.similarity);
        }
    }

    /** Every new paragraph that stands in one of the base is a part of it. Returns how much of each stands in any. */
    double[] split() {
        Grams grams = new Grams(ties.base().tokens(), run);
        double[] partly = new double[ties.later().size()];
        for (int fresh = 0; fresh < partly.length; fresh++) {
            if (ties.isNew(fresh)) {
                int[] text = ties.fresh(fresh);
                int[] most = grams.covered(text);
                for (int words : most) {
                    partly[fresh] = Math.max(partly[fresh], (double) words / text.length);
                }
                Cover cover = cover(fresh, text, most, true);
                if (cover != null) {
                    split(fresh, cover);
                }
            }
        }
        return partly;
    }

    private void split(int fresh, Cover cover) {
        int old = cover.whole();
        boolean isPart = false;
        for (int heir : ties.heirs(old)) {
            BitSet others = Tiles.of(ties, old, heir).old();
            if (ties.status(heir) != Status.VERBATIM
                    && Tiles.outside(cover.tiles().old(), others) >= APART) {
                ties.say(heir, Status.SPLIT, Rule.COVERED_BY_ONE);
                isPart = true;
            }
        }
        ties.tie(old, fresh, cover.similarity());
        ties.say(fresh, isPart ? Status.SPLIT : Status.EDITED, Rule.COVERED_BY_ONE);
    }

    /** Every paragraph of the base without a counterpart that stands in a later one was merged into it. */
    void merge() {
        Grams grams = new Grams(ties.later().tokens(), run);
        for (int old = 0; old < ties.base().size(); old++) {
            if (!ties.isKept(old)) {
                Cover cover = cover(old, ties.old(old), grams.covered(ties.old(old)), false);
                if (cover != null) {
                    merge(old, cover);
                }
            }
        }
    }

    private void merge(int old, Cover cover) {
        int fresh = cover.whole();
        BitSet others = new BitSet();
        ties.sources(fresh)
                .keySet()
                .forEach(other -> others.or(Tiles.of(ties, other, fresh).fresh()));
        boolean isSaidOnce = Tiles.outside(cover.tiles().fresh(), others) < APART; // what the base said twice
        if (ties.status(fresh) == Status.VERBATIM || isSaidOnce) {
            ties.keep(old);
            return;
        }
        ties.tie(old, fresh, cover.similarity());
        boolean isFirst = ties.sources(fresh).size() == 1;
        ties.say(fresh, isFirst ? Status.EDITED : Status.MERGED, isFirst ? Rule.COVERED_BY_ONE : Rule.COVERS_SEVERAL);
    }

    /**
     * The paragraph of the other declaration that has most of a part's words; null where none has enough.
     *
     * @param most of its words that each of them can have
     */
    private @Nullable Cover cover(int part, int[] text, int[] most, boolean isFresh) {
        Cover best = null;
        for (int whole = 0; whole < most.length; whole++) {
            if (most[whole] >= COVERED * text.length) {
                Tiles tiles = isFresh ? Tiles.of(ties, whole, part) : Tiles.of(ties, part, whole);
                BitSet words = isFresh ? tiles.fresh() : tiles.old();
                double share = (double) words.cardinality() / text.length;
                if (share >= COVERED && Tiles.weighted(words, ties.weights().of(text)) >= COVERED) {
                    int[] other = isFresh ? ties.old(whole) : ties.fresh(whole);
                    Cover cover = new Cover(whole, share, CommonSubsequence.similarity(other, text), tiles);
                    best = cover.isBetterThan(best) ? cover : best;
                }
            }
        }
        return best;
    }
}

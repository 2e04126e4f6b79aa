package declarations.carry;

import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Rule;
import java.util.List;

/** How sure a verdict is. */
final class Surety {
    /** An edited paragraph this similar is hardly another one. */
    private static final double CLEAR = 0.75;

    /** Likeness of the words that say something, without which an edited paragraph may be a formula with other matter. */
    private static final double FAIR = 0.70;

    /** Two sources this close to each other may both be the one. */
    private static final double CLOSE = 0.05;

    /** A part that stands in its whole with so many of its words is hardly anything else. */
    private static final double MOSTLY = 0.80;

    /** What stands in runs of the base with more of its words than this is less surely new. */
    private static final double LITTLE = 0.30;

    private Surety() {}

    /**
     * @param covered the share of its words in runs of its sources, or where there is none, of any paragraph of the base
     */
    static Confidence of(Ties ties, int fresh, Rule rule, double covered, List<Likeness> likenesses) {
        return switch (rule) {
            case SAME_WORDS -> Confidence.HIGH;
            case ASSIGNMENT -> edited(ties.sources(fresh).firstKey(), likenesses);
            case COVERED_BY_ONE ->
                divided(covered, ties.heirs(ties.sources(fresh).firstKey()).size());
            case COVERS_SEVERAL -> divided(covered, ties.sources(fresh).size());
            case POSSIBLE_REWORDING -> Confidence.LOW;
            case UNMATCHED -> covered > LITTLE ? Confidence.MEDIUM : Confidence.HIGH;
        };
    }

    private static Confidence edited(int old, List<Likeness> likenesses) {
        Likeness its = likenesses.stream()
                .filter(likeness -> likeness.old() == old)
                .findFirst()
                .orElseThrow();
        boolean isRivalled = likenesses.stream()
                .anyMatch(other -> other.old() != old && other.similarity() > its.similarity() - CLOSE);
        boolean isClear = its.similarity() >= CLEAR;
        boolean isFair = its.weighted() >= FAIR;
        if (isClear && isFair && !isRivalled) {
            return Confidence.HIGH;
        }
        return isClear || isFair ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static Confidence divided(double covered, int parts) {
        if (covered >= MOSTLY && parts > 1) {
            return Confidence.HIGH;
        }
        return covered >= MOSTLY || parts > 1 ? Confidence.MEDIUM : Confidence.LOW;
    }
}

package declarations.shingle;

import java.util.function.ToDoubleBiFunction;

/** How alike two texts are by their shingles: 0 to 1, and {@code NaN} where what is divided by is nothing. */
public enum Measure {
    /** Shared over all different shingles (Broder 1997): are these two the same text? Symmetric. */
    JACCARD((a, b) -> ratio(a.shared(b), a.size() + b.size() - a.shared(b))),
    /** Shared over those of the first (Broder 1997): how much of it does the second contain? */
    CONTAINMENT((a, b) -> ratio(a.shared(b), a.size())),
    /** Sum of the smaller over sum of the larger number of times (Ružička). Symmetric. */
    WEIGHTED_JACCARD((a, b) -> ratio(a.sharedTimes(b), a.total() + b.total() - a.sharedTimes(b))),
    /** Containment that counts repetitions. */
    BAG_CONTAINMENT((a, b) -> ratio(a.sharedTimes(b), a.total()));

    private final ToDoubleBiFunction<Shingles, Shingles> formula;

    Measure(ToDoubleBiFunction<Shingles, Shingles> formula) {
        this.formula = formula;
    }

    public double of(Shingles first, Shingles second) {
        return formula.applyAsDouble(first, second);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}

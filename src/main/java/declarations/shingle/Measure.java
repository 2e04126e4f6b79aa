package declarations.shingle;

/** How alike two texts are by their shingles: 0 to 1, and {@code NaN} where what is divided by is nothing. */
public enum Measure {
    /** Shared over all shingles (Broder 1997; where repetitions count: Ružička): are these the same text? Symmetric. */
    JACCARD((shared, first, second) -> ratio(shared, first + second - shared)),
    /** Shared over those of the first (Broder 1997): how much of it does the second contain? */
    CONTAINMENT((shared, first, second) -> ratio(shared, first));

    private interface Formula {
        double of(int shared, int first, int second);
    }

    private final Formula formula;

    Measure(Formula formula) {
        this.formula = formula;
    }

    /**
     * Of two sets of shingles.
     *
     * @param shared how many shingles both have
     * @param first how many the first has
     * @param second how many the second has
     */
    public double of(int shared, int first, int second) {
        return formula.of(shared, first, second);
    }

    /** Of two texts in which each shingle counts as often as it stands there. */
    public double of(Shingles first, Shingles second) {
        return of(first.shared(second), first.total(), second.total());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}

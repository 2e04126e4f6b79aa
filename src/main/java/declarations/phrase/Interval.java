package declarations.phrase;

/** Where a share may lie, 0 to 1. */
record Interval(double low, double high) {
    /** The 0.975 quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The 95 % interval of a share of some trials, at least one (E. B. Wilson, 1927). */
    static Interval wilson(int successes, int trials) {
        double share = (double) successes / trials;
        double square = Z * Z / trials;
        double centre = share + square / 2;
        double half = Z * Math.sqrt((share * (1 - share) + square / 4) / trials);
        return new Interval(
                successes == 0 ? 0 : (centre - half) / (1 + square),
                successes == trials ? 1 : (centre + half) / (1 + square));
    }
}

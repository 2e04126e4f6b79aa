package declarations.shingle;

/**
 * How much some texts are about the same: the cosine of their shingle counts, each weighted by how few texts have the
 * shingle. It mixes topic with wording, and changes for every pair when a text is added.
 */
public final class TopicLikeness {
    private final Shingles[] texts;
    private final double[] weights;
    private final double[] norms;

    /**
     * @param counted whether each of the texts counts in the weights; all are compared
     * @param kinds how many different shingles there are
     */
    public TopicLikeness(Shingles[] texts, boolean[] counted, int kinds) {
        this.texts = texts.clone();
        weights = weights(texts, counted, kinds);
        norms = new double[texts.length];
        for (int t = 0; t < texts.length; t++) {
            norms[t] = Math.sqrt(texts[t].product(texts[t], weights));
        }
    }

    /** The smooth inverse document frequency, ln((1 + N) / (1 + df)) + 1: above 0 even for what all texts have. */
    private static double[] weights(Shingles[] texts, boolean[] counted, int kinds) {
        int count = 0;
        int[] having = new int[kinds];
        for (int t = 0; t < texts.length; t++) {
            if (counted[t]) {
                count++;
                texts[t].countIn(having);
            }
        }
        double[] weights = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            weights[kind] = Math.log((1.0 + count) / (1.0 + having[kind])) + 1;
        }
        return weights;
    }

    /** Of two texts, by their places: 0 to 1, symmetric; {@code NaN} where one has no shingle. */
    public double of(int left, int right) {
        double norm = norms[left] * norms[right];
        return norm == 0 ? Double.NaN : Math.min(1, texts[left].product(texts[right], weights) / norm);
    }
}

package declarations.suffix;

/** How much each suffix has in common with the one sorted before it. */
final class CommonPrefixes {
    private CommonPrefixes() {}

    /**
     * The lengths of the common prefixes of {@code sorted[i - 1]} and {@code sorted[i]}; 0 for the first.
     *
     * @param sorted the suffix array of the text
     */
    static int[] of(int[] text, int[] sorted) {
        /*
         * J. Kärkkäinen, G. Manzini and S. J. Puglisi, "Permuted longest-common-prefix array", CPM 2009, after
         * T. Kasai et al., CPM 2001: taken in the order of the text, a prefix is at most one shorter than the one
         * before. Linear time, one array beside the result.
         */
        int[] common = inTextOrder(text, sorted);
        int[] result = new int[text.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = common[sorted[i]];
        }
        return result;
    }

    private static int[] inTextOrder(int[] text, int[] sorted) {
        int[] common = new int[text.length]; // first of all the suffix sorted before each
        for (int i = 0; i < sorted.length; i++) {
            common[sorted[i]] = i == 0 ? -1 : sorted[i - 1];
        }
        int length = 0;
        for (int suffix = 0; suffix < text.length; suffix++) {
            int before = common[suffix];
            length = before < 0 ? 0 : extended(text, suffix, before, Math.max(0, length - 1));
            common[suffix] = length;
        }
        return common;
    }

    private static int extended(int[] text, int left, int right, int length) {
        int most = text.length - Math.max(left, right);
        int extended = length;
        while (extended < most && text[left + extended] == text[right + extended]) {
            extended++;
        }
        return extended;
    }
}

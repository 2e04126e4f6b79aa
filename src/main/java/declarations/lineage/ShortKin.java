package declarations.lineage;

import declarations.document.Language;
import declarations.shingle.ShingleIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which short wordings are similar: those that may have fewer equal words than a passage needs, and so share none. They
 * are found by a run of three words in common, and kept from a Jaccard similarity of such runs of 0.05 on.
 */
final class ShortKin {
    /** From so many words on, both together, similar wordings have enough equal words for a passage. */
    private static final int LONG_ENOUGH = 30;

    private static final int RUN = 3;
    private static final double LEAST_JACCARD = 0.05;

    /** A run that so many short wordings have had before tells nothing, and would compare all with all. */
    private static final int MOST_USES = 2_000;

    private final Wordings wordings;
    private final int[] shorts;
    private final int longEnough;
    private final ShingleIndex runs;
    private final int[][] distinct;
    private final int[][] sorted;

    ShortKin(Wordings wordings, Language language) {
        this.wordings = wordings;
        longEnough = language.scaled(LONG_ENOUGH);
        shorts = IntStream.range(0, wordings.count())
                .filter(wording -> wordings.tokens(wording).length < longEnough)
                .toArray();
        int[][] tokens = new int[shorts.length][];
        sorted = new int[shorts.length][];
        for (int s = 0; s < shorts.length; s++) {
            tokens[s] = wordings.tokens(shorts[s]);
            sorted[s] = wordings.sorted(shorts[s]);
        }
        runs = ShingleIndex.of(tokens, language.scaled(RUN));
        distinct = new int[shorts.length][];
        for (int s = 0; s < shorts.length; s++) {
            distinct[s] = runs.distinct(s, s + 1);
        }
    }

    /** For each wording the similar ones, both ways. */
    List<List<Integer>> found() {
        List<List<Integer>> kin = new ArrayList<>();
        for (int wording = 0; wording < wordings.count(); wording++) {
            kin.add(List.of());
        }
        int[] shared = new int[shorts.length];
        int[] touched = new int[shorts.length];
        for (int s = 0; s < shorts.length; s++) {
            int count = count(s, shared, touched);
            Arrays.sort(touched, 0, count);
            for (int i = 0; i < count; i++) {
                int other = touched[i];
                if (areKin(s, other, shared[other])) {
                    add(kin, shorts[s], shorts[other]);
                    add(kin, shorts[other], shorts[s]);
                }
                shared[other] = 0;
            }
        }
        return kin;
    }

    /** Counts the runs shared with each earlier wording, and lists the wordings. */
    private int count(int wording, int[] shared, int[] touched) {
        int count = 0;
        for (int run : distinct[wording]) {
            int last = -1;
            int end = Math.min(runs.start(run + 1), runs.start(run) + MOST_USES);
            for (int place = runs.start(run); place < end && runs.paragraph(place) < wording; place++) {
                int other = runs.paragraph(place);
                if (other != last) {
                    last = other;
                    if (shared[other]++ == 0) {
                        touched[count++] = other;
                    }
                }
            }
        }
        return count;
    }

    private boolean areKin(int one, int other, int shared) {
        int all = distinct[one].length + distinct[other].length - shared;
        int words = sorted[one].length + sorted[other].length;
        return shared >= LEAST_JACCARD * all
                && words < longEnough
                && 2.0 * common(sorted[one], sorted[other]) / words >= Wordings.KIN
                && wordings.kinship(shorts[one], shorts[other]) > 0;
    }

    /** How many words both have, in any order: no fewer than in the same order. */
    private static int common(int[] left, int[] right) {
        int common = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] < right[j]) {
                i++;
            } else if (left[i] > right[j]) {
                j++;
            } else {
                common++;
                i++;
                j++;
            }
        }
        return common;
    }

    private static void add(List<List<Integer>> kin, int wording, int other) {
        if (kin.get(wording).isEmpty()) {
            kin.set(wording, new ArrayList<>());
        }
        kin.get(wording).add(other);
    }
}

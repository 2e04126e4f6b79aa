package declarations.diff;

import declarations.align.Run;
import declarations.document.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A version of a paragraph in terms of another one, the middle. Between the words of the middle are bounds: {@code 2g}
 * stands before what a version inserts in front of the middle's word {@code g}, and {@code 2g + 1} behind it.
 *
 * @param all what is not equal, in order
 * @param places of each bound the word of the version that it stands before; {@link #INSIDE} where it lies inside of a
 *     replacement
 */
record Replacements(List<Replacement> all, int[] places) {
    private static final int INSIDE = -1;

    /** What stands between two bounds; neither bound lies inside of it. */
    record Replacement(int from, int to) {
        /** Words of the middle that are replaced; 0 for an insertion. */
        int words() {
            return to / 2 - from / 2;
        }
    }

    static Replacements of(Wording middle, Wording version, Language language) {
        int[] places = new int[2 * middle.keys().size() + 2];
        Arrays.fill(places, INSIDE);
        List<Replacement> all = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Run run : WordDiff.equal(middle, version, language)) {
            between(all, places, left, run.left(), right, run.right());
            for (int i = 0; i < run.length(); i++) {
                places[2 * (run.left() + i) + 1] = run.right() + i;
                places[2 * (run.left() + i) + 2] = run.right() + i + 1;
            }
            left = run.leftEnd();
            right = run.rightEnd();
        }
        between(all, places, left, middle.keys().size(), right, version.keys().size());
        return new Replacements(all, places);
    }

    private static void between(List<Replacement> all, int[] places, int left, int leftEnd, int right, int rightEnd) {
        places[2 * left] = right;
        places[2 * leftEnd + 1] = rightEnd;
        if (left < leftEnd) {
            places[2 * left + 1] = right;
            places[2 * leftEnd] = rightEnd;
            all.add(new Replacement(2 * left + 1, 2 * leftEnd));
        } else if (right < rightEnd) {
            all.add(new Replacement(2 * left, 2 * left + 1));
        }
    }

    /** Number of bounds. */
    int bounds() {
        return places.length;
    }

    /** Whether the version can be cut there. */
    boolean isClean(int bound) {
        return places[bound] != INSIDE;
    }

    int place(int bound) {
        return places[bound];
    }
}

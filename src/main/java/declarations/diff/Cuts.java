package declarations.diff;

import declarations.diff.Replacements.Replacement;
import declarations.document.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where versions are cut into columns: at the ends of what is replaced. Short replacements are never cut; a version that
 * rewrites more is cut like the others, and spans what it rewrites.
 *
 * @param bounds as {@link Replacements} counts them, ascending, the first and the last included
 * @param varying for each column whether anything is replaced in it that does not go beyond it
 */
record Cuts(int[] bounds, List<Boolean> varying) {
    /** Words of a replacement that is not cut, and of neighbouring ones that are made one column. */
    private static final int SHORT = 12;

    static Cuts of(List<Replacements> versions, Language language) {
        int most = language.scaled(SHORT);
        int size = versions.get(0).bounds();
        List<Replacement> all =
                versions.stream().flatMap(version -> version.all().stream()).toList();
        BitSet cuts = new BitSet(size);
        cuts.set(0);
        cuts.set(size - 1);
        for (Replacement each : all) {
            cuts.set(each.from());
            cuts.set(each.to());
        }
        all.stream().filter(each -> each.words() <= most).forEach(each -> cuts.clear(each.from() + 1, each.to()));
        BitSet replaced = new BitSet(size); // the steps from one bound to the next
        for (Replacement each : all) {
            int next = cuts.nextSetBit(each.from() + 1);
            if (each.words() <= most || next >= each.to()) {
                replaced.set(each.from(), each.to());
            }
        }
        return joined(cuts, replaced, most);
    }

    /** Makes one column of neighbours that both vary and are short, and none of what has no words. */
    private static Cuts joined(BitSet cuts, BitSet replaced, int most) {
        List<Integer> bounds = new ArrayList<>();
        List<Boolean> varying = new ArrayList<>();
        bounds.add(0);
        int from = 0;
        for (int to = cuts.nextSetBit(1); to >= 0; to = cuts.nextSetBit(to + 1)) {
            int next = replaced.nextSetBit(from);
            boolean varies = next >= 0 && next < to;
            int last = varying.size() - 1;
            boolean joins = last >= 0
                    && (varies ? varying.get(last) && isShort(bounds.get(last), from, to, most) : words(from, to) == 0);
            if (joins) {
                bounds.set(last + 1, to);
            } else if (varies || words(from, to) > 0) {
                bounds.add(to);
                varying.add(varies);
            }
            from = bounds.get(bounds.size() - 1);
        }
        if (varying.isEmpty()) {
            bounds.add(cuts.length() - 1);
            varying.add(false);
        }
        return new Cuts(bounds.stream().mapToInt(Integer::intValue).toArray(), varying);
    }

    private static boolean isShort(int start, int middle, int end, int most) {
        return words(start, middle) == 0 || words(middle, end) == 0 || words(start, end) <= most;
    }

    /** Words of the middle between two bounds. */
    private static int words(int from, int to) {
        return to / 2 - from / 2;
    }

    int size() {
        return bounds.length;
    }

    int at(int cut) {
        return bounds[cut];
    }
}

package declarations.slot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of a family side by side: each is aligned with the medoid, and so all with each other, column by column. */
final class Star {
    /*
     * Star alignment (D. Gusfield 1993): linear in the number of members. Each member is aligned with the medoid by a
     * longest common subsequence, in the product of their lengths after what they begin and end with alike is taken
     * off. What a member has in place of words of the medoid takes their columns, from left to right; what is over
     * stands in the gap after them.
     */
    private static final int[] NOTHING = {};

    private final Layer layer;
    private final int[] paragraphs;
    private final int[] medoid;

    /** For each member and column: where the column begins in it. Odd columns are words of the medoid, even ones gaps. */
    private final int[][] starts;

    private final List<Sketch.Part> parts = new ArrayList<>();
    private final Sketch bare;

    private Star(Layer layer, int[] paragraphs, int medoid) {
        this.layer = layer;
        this.paragraphs = paragraphs;
        this.medoid = layer.line(medoid).words();
        starts = new int[paragraphs.length][];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = columns(this.medoid, layer.line(paragraphs[i]).words());
        }
        int[] ends = Arrays.stream(starts).mapToInt(of -> of[of.length - 1]).toArray();
        bare = new Sketch(paragraphs, new int[paragraphs.length], ends, List.of());
    }

    static Sketch of(Layer layer, int[] paragraphs, int medoid) {
        return new Star(layer, paragraphs, medoid).sketch();
    }

    /** Where each column begins in a member, and the end of the last. */
    private static int[] columns(int[] medoid, int[] member) {
        int[] partners = Partners.of(medoid, member);
        int[] starts = new int[2 * medoid.length + 2];
        int at = 0;
        for (int j = 0; j < medoid.length; ) {
            int next = j;
            while (next < medoid.length && partners[next] < 0) {
                next++;
            }
            int end = next < medoid.length ? partners[next] : member.length;
            for (; j < next; j++) { // words of the medoid that are not there, and what stands in their place
                starts[2 * j] = at;
                starts[2 * j + 1] = at;
                at = Math.min(at + 1, end);
            }
            starts[2 * next] = at;
            if (next < medoid.length) {
                starts[2 * next + 1] = end;
                at = end + 1;
            }
            j = next + 1;
        }
        if (medoid.length == 0 || partners[medoid.length - 1] >= 0) {
            starts[2 * medoid.length] = at;
        }
        starts[2 * medoid.length + 1] = member.length;
        return starts;
    }

    private Sketch sketch() {
        int columns = 2 * medoid.length + 1;
        int open = -1; // first column of the gap that is open
        for (int column = 0; column < columns; column++) {
            int[] constant = constant(column);
            if (constant == null) {
                open = open < 0 ? column : open;
            } else if (constant.length > 0) {
                close(open, column);
                open = -1;
                parts.add(new Sketch.Fixed(constant));
            }
        }
        close(open, columns);
        return new Sketch(paragraphs, bare.firsts(), bare.ends(), parts);
    }

    /** What nearly all members have in a column, which may be nothing; null where they differ. */
    private int @Nullable [] constant(int column) {
        int[] expected = column % 2 == 0 ? NOTHING : new int[] {medoid[column / 2]};
        int agreeing = 0;
        for (int i = 0; i < starts.length; i++) {
            int start = starts[i][column];
            boolean has = starts[i][column + 1] - start == expected.length;
            if (has && (expected.length == 0 || layer.line(paragraphs[i]).words()[start] == expected[0])) {
                agreeing++;
            }
        }
        if (agreeing >= Fillings.CONSTANT * starts.length) {
            return expected;
        }
        return agreeing > (1 - Fillings.CONSTANT) * starts.length ? null : constant(column, column + 1);
    }

    private int @Nullable [] constant(int from, int to) {
        Fillings fillings = Fillings.of(layer, bare, gap(from, to));
        return fillings.isConstant() ? fillings.most() : null;
    }

    private void close(int from, int to) {
        if (from < 0) {
            return;
        }
        int[] constant = to - from > 1 ? constant(from, to) : null;
        if (constant == null) {
            parts.add(gap(from, to));
        } else if (constant.length > 0) {
            parts.add(new Sketch.Fixed(constant));
        }
    }

    private Sketch.Gap gap(int from, int to) {
        return new Sketch.Gap(
                Arrays.stream(starts).mapToInt(of -> of[from]).toArray(),
                Arrays.stream(starts).mapToInt(of -> of[to]).toArray());
    }
}

package declarations.phrase;

import declarations.suffix.Repeats;
import java.util.Arrays;
import java.util.BitSet;

/** Which of some repeats contain which. */
final class Nesting {
    /*
     * The members that a member contains are found along its suffix links, and at each from prefix to shorter prefix:
     * time is linear in the length of the members and the number of pairs of one and another that contains it.
     */
    private final Repeats repeats;
    private final BitSet members;
    private final int[] heads;

    /** Takes each pair of a member and a shorter one that it contains, however often, once; by the longer one. */
    interface Pairs {
        /** @param offset symbols of the longer one before the first shorter one, ascending while the longer one lasts */
        void take(int longer, int shorter, int offset);
    }

    /** What holds of a member and a shorter one that it contains, or doesn't. */
    interface Pair {
        boolean holds(int longer, int shorter);
    }

    Nesting(Repeats repeats, BitSet members) {
        this.repeats = repeats;
        this.members = members;
        heads = heads();
    }

    /** For each repeat the longest shorter member that it begins with, or the root. */
    private int[] heads() {
        int[] heads = new int[repeats.root() + 1];
        heads[repeats.root()] = repeats.root();
        for (int repeat = repeats.root() - 1; repeat >= 0; repeat--) {
            int head = repeats.head(repeat);
            heads[repeat] = members.get(head) ? head : heads[head];
        }
        return heads;
    }

    void forEach(Pairs pairs) {
        int root = repeats.root();
        int[] lastLonger = new int[root];
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            int mark = member + 1;
            lastLonger[member] = mark;
            int offset = 0;
            for (int tail = member; tail != root; tail = repeats.tail(tail), offset++) {
                int inner = tail != member && members.get(tail) ? tail : heads[tail];
                while (inner != root && lastLonger[inner] != mark) { // its own heads have the mark when it has
                    lastLonger[inner] = mark;
                    pairs.take(member, inner, offset);
                    inner = heads[inner];
                }
            }
        }
    }

    /**
     * For each member the one it is folded under: of the longer ones that more than half of its documents have and that
     * say more, the one that most have; then the shortest, then the first by its symbols. The root where there is none.
     */
    int[] folds(Pair saysMore) {
        int[] folds = new int[repeats.root()];
        Arrays.fill(folds, repeats.root());
        forEach((longer, shorter, offset) -> {
            if (2 * repeats.documents(longer) > repeats.documents(shorter)
                    && isBetter(longer, folds[shorter])
                    && saysMore.holds(longer, shorter)) {
                folds[shorter] = longer;
            }
        });
        return folds;
    }

    private boolean isBetter(int longer, int than) {
        if (than == repeats.root() || repeats.documents(longer) != repeats.documents(than)) {
            return than == repeats.root() || repeats.documents(longer) > repeats.documents(than);
        }
        return repeats.length(longer) != repeats.length(than)
                ? repeats.length(longer) < repeats.length(than)
                : repeats.rank(longer) < repeats.rank(than);
    }
}

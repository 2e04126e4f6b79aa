package declarations.phrase;

import declarations.suffix.Repeats;
import java.util.BitSet;

/** The repeats of some works that may be called phrases, and how far each stands for itself. */
final class Candidates {
    /*
     * C-value: K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms", 2000. The candidates
     * that a candidate contains are found along its suffix links, and at each from prefix to shorter prefix: time is
     * linear in the length of the candidates and the number of pairs of one and another that contains it.
     */
    private final Repeats repeats;
    private final BitSet candidates = new BitSet();
    private final int[] containers;
    private final long[] containersCount;

    private Candidates(Repeats repeats, int minTokens) {
        this.repeats = repeats;
        for (int repeat = 0; repeat < repeats.root(); repeat++) {
            candidates.set(repeat, repeats.length(repeat) >= minTokens && repeats.isClosed(repeat));
        }
        containers = new int[repeats.root()];
        containersCount = new long[repeats.root()];
        countContainers(heads());
    }

    /** The repeats of at least so many tokens that no longer one replaces in all of its documents. */
    static Candidates of(Repeats repeats, int minTokens) {
        return new Candidates(repeats, minTokens);
    }

    /** For each repeat the longest shorter candidate that it begins with, or the root. */
    private int[] heads() {
        int[] heads = new int[repeats.root() + 1];
        heads[repeats.root()] = repeats.root();
        for (int repeat = repeats.root() - 1; repeat >= 0; repeat--) {
            int head = repeats.head(repeat);
            heads[repeat] = candidates.get(head) ? head : heads[head];
        }
        return heads;
    }

    private void countContainers(int[] heads) {
        int root = repeats.root();
        int[] lastContainer = new int[root];
        for (int candidate = first(); candidate >= 0; candidate = next(candidate)) {
            int mark = candidate + 1;
            lastContainer[candidate] = mark;
            for (int tail = candidate; tail != root; tail = repeats.tail(tail)) {
                int inner = tail != candidate && candidates.get(tail) ? tail : heads[tail];
                while (inner != root && lastContainer[inner] != mark) { // its own heads have the mark when it has
                    lastContainer[inner] = mark;
                    containers[inner]++;
                    containersCount[inner] += repeats.count(candidate);
                    inner = heads[inner];
                }
            }
        }
    }

    /** The first candidate; −1 where there is none. */
    int first() {
        return next(-1);
    }

    /** The next candidate; −1 after the last. */
    int next(int candidate) {
        return candidates.nextSetBit(candidate + 1);
    }

    double cValue(int candidate) {
        return cValue(
                repeats.length(candidate),
                repeats.count(candidate),
                containers[candidate] == 0 ? 0 : (double) containersCount[candidate] / containers[candidate]);
    }

    static double cValue(int tokens, int count, double meanCountOfContainers) {
        return Math.log(tokens) / Math.log(2) * (count - meanCountOfContainers);
    }
}

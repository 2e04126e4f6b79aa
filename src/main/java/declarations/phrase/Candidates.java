package declarations.phrase;

import declarations.suffix.Repeats;
import java.util.BitSet;

/** The repeats of some works that may be called phrases, and how far each stands for itself. */
final class Candidates {
    /* C-value: K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms", 2000. */
    private final Works works;
    private final Repeats repeats;
    private final BitSet candidates = new BitSet();
    private final int[] containers;
    private final long[] containersCount;

    private final int[] longerDocuments;
    private final int[] commonTokens;

    /** Of the candidate that is looked at, where its words that are a commoner candidate end. */
    private int commonEnd;

    private int lookedAt = -1;

    private Candidates(Works works, int minTokens) {
        this.works = works;
        repeats = works.repeats();
        for (int repeat = 0; repeat < repeats.root(); repeat++) {
            candidates.set(repeat, repeats.length(repeat) >= minTokens && repeats.isClosed(repeat));
        }
        containers = new int[repeats.root()];
        containersCount = new long[repeats.root()];
        longerDocuments = new int[repeats.root()];
        commonTokens = new int[repeats.root()];
        new Nesting(repeats, candidates).forEach(this::nest);
    }

    private void nest(int longer, int shorter, int offset) {
        containers[shorter]++;
        containersCount[shorter] += repeats.count(longer);
        if (repeats.documents(longer) > longerDocuments[shorter] && works.saysMore(longer, shorter)) {
            longerDocuments[shorter] = repeats.documents(longer);
        }
        if (repeats.documents(shorter) >= 2 * repeats.documents(longer)) {
            int end = offset + repeats.length(shorter);
            commonEnd = Math.max(offset, longer == lookedAt ? commonEnd : 0);
            commonTokens[longer] += Math.max(0, end - commonEnd);
            commonEnd = Math.max(commonEnd, end);
            lookedAt = longer;
        }
    }

    /** The repeats of at least so many tokens that no longer one replaces in all of its documents. */
    static Candidates of(Works works, int minTokens) {
        return new Candidates(works, minTokens);
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

    /** The share of its documents that no longer candidate with further words of substance has. */
    double independence(int candidate) {
        return 1 - (double) longerDocuments[candidate] / repeats.documents(candidate);
    }

    /** The share of its words beyond the candidates in it that twice as many documents have. */
    double originality(int candidate) {
        return 1 - (double) commonTokens[candidate] / repeats.length(candidate);
    }

    /** Whether it is another candidate with words around it that only join others. */
    boolean isRagged(int candidate) {
        int core = repeats.head(candidate);
        for (int tokens = repeats.length(candidate);
                core != repeats.root() && repeats.length(core) == tokens - 1 && !works.saysMore(candidate, core);
                tokens--) {
            if (candidates.get(core)) {
                return true;
            }
            core = repeats.head(core);
        }
        core = repeats.tail(candidate);
        while (core != repeats.root() && !works.saysMore(candidate, core)) {
            if (candidates.get(core)) {
                return true;
            }
            core = repeats.tail(core);
        }
        return false;
    }

    static double cValue(int tokens, int count, double meanCountOfContainers) {
        return Math.log(tokens) / Math.log(2) * (count - meanCountOfContainers);
    }
}

package declarations.carry;

import declarations.align.Assignment;
import declarations.align.Assignment.Link;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Status;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pairs off the paragraphs of two declarations: those with the same words, then the most alike. */
final class Matching {
    /** From this similarity on, one paragraph is another with edits, if the words that say something are alike too. */
    private static final double EDITED = 0.55;

    /** Below this, likeness is the noise of a common topic. */
    private static final double NOISE = 0.40;

    /** From this similarity on, only names and dates can have changed. */
    private static final double CLEAR = 0.75;

    /**
     * So much of the similarity must be left when each word counts what it says. Paragraphs that a formula makes alike
     * keep two thirds of it, edited ones nine tenths.
     */
    private static final double SUBSTANCE = 0.75;

    /** Likeness that is worth nothing; below the noise, so that what is just above it is worth something. */
    private static final double WORTHLESS = 0.30;

    /** Of many that are all alike, those that share most words and stand nearest are looked at. */
    private static final int MOST_CANDIDATES = 32;

    /** Decides between equals only: what stands at the same place of the text goes together. */
    private static final double NEARNESS = 1e-6;

    private final Ties ties;
    private final Bags bags;
    private final List<List<Likeness>> likenesses = new ArrayList<>();

    private Matching(Ties ties) {
        this.ties = ties;
        bags = new Bags(ties.base().tokens());
    }

    /** Ties the pairs; returns, for each later paragraph without the same words, how alike those of the base are to it. */
    static List<List<Likeness>> pairOff(Ties ties) {
        Matching matching = new Matching(ties);
        matching.pairSame();
        matching.pairAlike();
        return matching.likenesses;
    }

    /** Duplicates in the order of the text; where the later one has more of them, the last of the base stands for them. */
    private void pairSame() {
        Map<IntBuffer, List<Integer>> byWords = new HashMap<>();
        for (int old = 0; old < ties.base().size(); old++) {
            byWords.computeIfAbsent(IntBuffer.wrap(ties.old(old)), words -> new ArrayList<>())
                    .add(old);
        }
        Map<IntBuffer, Integer> used = new HashMap<>();
        for (int fresh = 0; fresh < ties.later().size(); fresh++) {
            IntBuffer words = IntBuffer.wrap(ties.fresh(fresh));
            List<Integer> olds = byWords.getOrDefault(words, List.of());
            if (!olds.isEmpty()) {
                int place = used.merge(words, 1, Integer::sum);
                ties.tie(olds.get(Math.min(place, olds.size()) - 1), fresh, 1);
                ties.say(fresh, Status.VERBATIM, Rule.SAME_WORDS);
                olds.forEach(ties::keep);
            }
        }
    }

    private void pairAlike() {
        List<Link> links = new ArrayList<>();
        for (int fresh = 0; fresh < ties.later().size(); fresh++) {
            likenesses.add(ties.isNew(fresh) ? likenesses(fresh) : List.of());
            for (Likeness likeness : likenesses.get(fresh)) {
                if (mayBeEdited(likeness) && !ties.isKept(likeness.old())) {
                    links.add(new Link(likeness.old(), fresh, value(likeness, fresh)));
                }
            }
        }
        for (Link link : Assignment.best(links)) {
            double similarity = likenesses.get(link.right()).stream()
                    .filter(likeness -> likeness.old() == link.left())
                    .mapToDouble(Likeness::similarity)
                    .sum();
            ties.tie(link.left(), link.right(), similarity);
            ties.say(link.right(), Status.EDITED, Rule.ASSIGNMENT);
        }
    }

    /**
     * Between the noise and the threshold the words decide, where there are enough other declarations to say which of
     * them are rare.
     */
    private boolean mayBeEdited(Likeness likeness) {
        double least = ties.weights().areTelling() ? NOISE : EDITED;
        return likeness.similarity() >= CLEAR
                || (likeness.similarity() >= least && likeness.weighted() >= SUBSTANCE * likeness.similarity());
    }

    /** What is above the worthless counts, so that two poor pairs aren't worth more than a good one. */
    private double value(Likeness likeness, int fresh) {
        double mean = (likeness.similarity() + likeness.weighted()) / 2;
        return mean - WORTHLESS - NEARNESS * distance(likeness.old(), fresh);
    }

    private List<Likeness> likenesses(int fresh) {
        int[] text = ties.fresh(fresh);
        int[] shared = bags.shared(text);
        return IntStream.range(0, shared.length)
                .filter(old -> mostSimilarity(shared[old], old, text) >= NOISE)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(old -> -mostSimilarity(shared[old], old, text))
                        .thenComparingDouble(old -> distance(old, fresh)))
                .limit(MOST_CANDIDATES)
                .sorted()
                .map(old -> Likeness.of(old, ties.old(old), text, ties.weights()))
                .filter(likeness -> likeness.similarity() >= NOISE)
                .toList();
    }

    /** What the similarity would be if all common words stood in the same order. */
    private double mostSimilarity(int shared, int old, int[] text) {
        return 2.0 * shared / (ties.old(old).length + text.length);
    }

    /** Between the places of two paragraphs, as shares of the texts. */
    private double distance(int old, int fresh) {
        return Math.abs(
                (old + 0.5) / ties.base().size() - (fresh + 0.5) / ties.later().size());
    }
}

package declarations.lineage;

import declarations.compare.Comparison;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The earlier paragraph that each paragraph is most like. Only primary versions and paragraphs that are not too short
 * have parents, and only what comes before a paragraph says what its parent is.
 */
final class Parents {
    /** Fewer words than this recur by chance. */
    private static final int SHORTEST = 6;

    /** How much less similar than the parent a second one may be. */
    private static final double SECOND_WITHIN = 0.05;

    private static final double ROUNDING = 1e-9;

    /** Of one paragraph; {@code NONE} where it has no parent or no second one. */
    record Link(int parent, double similarity, int second, double secondSimilarity) {
        static final int NONE = -1;
        static final Link ROOT = new Link(NONE, 0, NONE, 0);
    }

    private record Candidate(int paragraph, double similarity) {}

    private final DatedTexts texts;
    private final Wordings wordings;
    private final List<List<Integer>> shortKin;
    private final List<List<Integer>> passages = new ArrayList<>();

    private Parents(DatedTexts texts, Wordings wordings, Comparison comparison) {
        this.texts = texts;
        this.wordings = wordings;
        shortKin = new ShortKin(wordings, texts.language()).found();
        for (int p = 0; p < texts.paragraphCount(); p++) {
            passages.add(List.of());
        }
        for (Passage passage : comparison.passages()) {
            Integer earlier = texts.number(place(passage.earlier()));
            Integer later = texts.number(place(passage.later()));
            if (earlier != null && later != null && wordings.of(earlier) >= 0 && wordings.of(later) >= 0) {
                if (passages.get(later).isEmpty()) {
                    passages.set(later, new ArrayList<>());
                }
                passages.get(later).add(earlier);
            }
        }
    }

    private static Place place(Stretch stretch) {
        return new Place(stretch.documentId(), stretch.paragraphId());
    }

    /** Which paragraphs may have kin. */
    static boolean[] counted(DatedTexts texts) {
        boolean[] counted = new boolean[texts.paragraphCount()];
        int shortest = texts.language().scaled(SHORTEST);
        for (int p = 0; p < counted.length; p++) {
            counted[p] = texts.document(texts.owner(p)).primary() && texts.tokens(p).length >= shortest;
        }
        return counted;
    }

    /** One a paragraph. */
    static Link[] of(DatedTexts texts, Wordings wordings, Comparison comparison) {
        Parents parents = new Parents(texts, wordings, comparison);
        Link[] links = new Link[texts.paragraphCount()];
        Arrays.parallelSetAll(links, parents::link);
        return links;
    }

    private Link link(int paragraph) {
        if (wordings.of(paragraph) < 0) {
            return Link.ROOT;
        }
        List<Candidate> candidates = candidates(paragraph);
        Candidate parent = best(candidates, -1);
        if (parent == null) {
            return Link.ROOT;
        }
        Candidate second = best(candidates, texts.owner(parent.paragraph()));
        return second == null || second.similarity() < parent.similarity() - SECOND_WITHIN - ROUNDING
                ? new Link(parent.paragraph(), parent.similarity(), Link.NONE, 0)
                : new Link(parent.paragraph(), parent.similarity(), second.paragraph(), second.similarity());
    }

    /** The most similar, of equals the most recent, that does not stand in a declaration. */
    private @Nullable Candidate best(List<Candidate> candidates, int notIn) {
        Candidate best = null;
        for (Candidate each : candidates) {
            boolean better = best == null
                    || each.similarity() > best.similarity()
                    || (each.similarity() == best.similarity() && each.paragraph() > best.paragraph());
            if (better && texts.owner(each.paragraph()) != notIn) {
                best = each;
            }
        }
        return best;
    }

    private List<Candidate> candidates(int paragraph) {
        int wording = wordings.of(paragraph);
        List<Candidate> candidates = new ArrayList<>();
        Map<Integer, Double> similarities = new HashMap<>();
        addLatest(candidates, paragraph, wording, 1);
        similarities.put(wording, 1.0);
        for (int other : shortKin.get(wording)) {
            double similarity = wordings.similarity(wording, other);
            similarities.put(other, similarity);
            addLatest(candidates, paragraph, other, similarity);
        }
        for (int other : passages.get(paragraph)) {
            if (texts.mayBeSource(other, paragraph)) {
                double similarity =
                        similarities.computeIfAbsent(wordings.of(other), its -> wordings.kinship(wording, its));
                if (similarity > 0) {
                    candidates.add(new Candidate(other, similarity));
                }
            }
        }
        return candidates;
    }

    /** Adds the two latest declarations that have a wording and may be sources. */
    private void addLatest(List<Candidate> candidates, int paragraph, int wording, double similarity) {
        List<Integer> uses = wordings.uses(wording);
        int last = -1;
        int added = 0;
        for (int i = uses.size() - 1; i >= 0 && added < 2; i--) {
            int use = uses.get(i);
            if (texts.owner(use) != last && texts.mayBeSource(use, paragraph)) {
                last = texts.owner(use);
                candidates.add(new Candidate(use, similarity));
                added++;
            }
        }
    }
}

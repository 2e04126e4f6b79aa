package declarations.compare;

import declarations.align.Alignment;
import declarations.align.Extension;
import declarations.align.Run;
import declarations.align.Scoring;
import declarations.document.Language;
import declarations.document.Span;
import declarations.shingle.ShingleIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that a declaration shares with those before it. Holds its working memory, so each thread needs its
 * own.
 *
 * <p>Runs of equal words are the seeds. Each is extended to the best alignment around it; of those that overlap the best
 * stays, and what is left of the others is extended again in the room that is left. Passages of one pair of paragraphs
 * therefore never overlap, and text that was moved inside a paragraph is found as a passage of its own.
 */
final class PassageFinder {
    /** How many words the wording may drift on one side before it is another passage. */
    private static final int BAND = 32;

    /** How far the score of an alignment may fall before it has ended. */
    private static final int DROP = 20;

    /** Passages of the same paragraphs that follow each other this closely are one. */
    private static final int MERGE = 5;

    /** A passage with fewer equal words must be closer to its source. */
    private static final int LONG_PASSAGE = 16;

    private static final double SHORT_PASSAGE_IDENTITY = 0.6;

    /** Runs further apart than this don't support each other. */
    private static final int GAP = 15;

    /** With fewer long runs in common, short ones are seeds as well. */
    private static final int FEW_RUNS = 3;

    private static final Comparator<Alignment> BEST_FIRST = Comparator.comparingDouble(Alignment::score)
            .reversed()
            .thenComparing(alignment -> alignment.left().start())
            .thenComparing(alignment -> alignment.right().start());

    private static final Comparator<Alignment> IN_ORDER = Comparator.comparing(
                    (Alignment alignment) -> alignment.left().start())
            .thenComparing(alignment -> alignment.right().start());

    private final Texts texts;
    private final Candidates candidates;
    private final SharedRuns runs;
    private final SharedRuns shortRuns;
    private final Extension extension;
    private final int evidence;
    private final int gap;
    private final int merge;
    private final int longPassage;
    private final int minPassage;
    private final double minIdentity;

    PassageFinder(Texts texts, ShingleIndex runs, ShingleIndex shortRuns, CompareSettings settings) {
        Language language = texts.language();
        this.texts = texts;
        this.candidates = new Candidates(texts, runs, shortRuns);
        this.runs = new SharedRuns(runs);
        this.shortRuns = new SharedRuns(shortRuns);
        this.extension = new Extension(Scoring.AFFINE, language.scaled(BAND), DROP);
        this.evidence = runs.size();
        this.gap = language.scaled(GAP);
        this.merge = language.scaled(MERGE);
        this.longPassage = language.scaled(LONG_PASSAGE);
        this.minPassage = language.scaled(settings.minPassage());
        this.minIdentity = settings.minIdentity();
    }

    /** In the order of the declaration's paragraphs, then of the other paragraphs, then of the words. */
    List<Aligned> find(int declaration) {
        List<Aligned> found = new ArrayList<>();
        for (int p = texts.first(declaration); p < texts.end(declaration); p++) {
            int[] others = candidates.of(p);
            if (others.length > 0) {
                runs.of(p);
                shortRuns.of(p);
            }
            for (int other : others) {
                for (Alignment alignment : passages(p, other)) {
                    found.add(
                            texts.isNamedEarlier(texts.owner(other), declaration)
                                    ? new Aligned(other, p, alignment.turned())
                                    : new Aligned(p, other, alignment));
                }
            }
        }
        return found;
    }

    /** The passages of two paragraphs, in order; the first paragraph is the left side. */
    private List<Alignment> passages(int paragraph, int other) {
        List<Run> seeds = runs.with(other);
        if (runs.shingleCount(seeds) < FEW_RUNS) {
            seeds = shortRuns.with(other); // a long run is a short one that goes on
        }
        int[] left = texts.tokens(paragraph);
        int[] right = texts.tokens(other);
        List<Alignment> taken = new ArrayList<>();
        List<Run> rest = promising(seeds);
        while (!rest.isEmpty()) {
            rest = round(rest, left, right, taken);
        }
        taken.sort(IN_ORDER);
        return merged(taken);
    }

    /** The long runs, and the short ones with another one close by in the same order: a short run alone is chance. */
    private List<Run> promising(List<Run> seeds) {
        return seeds.stream()
                .filter(seed -> seed.length() >= evidence
                        || seeds.stream().anyMatch(other -> isNear(seed, other) || isNear(other, seed)))
                .toList();
    }

    private boolean isNear(Run run, Run next) {
        int left = next.left() - run.leftEnd();
        int right = next.right() - run.rightEnd();
        return left >= 0 && right >= 0 && left <= gap && right <= gap;
    }

    /** Extends the seeds, takes the best alignments that don't overlap, and returns the seeds that may still find room. */
    private List<Run> round(List<Run> seeds, int[] left, int[] right, List<Alignment> taken) {
        List<Alignment> passages = new ArrayList<>();
        for (Alignment alignment : extended(seeds, left, right, taken)) {
            if (isPassage(alignment)) {
                passages.add(alignment);
            }
        }
        passages.sort(BEST_FIRST);
        for (Alignment passage : passages) {
            if (taken.stream().noneMatch(passage::overlaps)) {
                taken.add(passage);
            }
        }
        return passages.isEmpty()
                ? List.of()
                : seeds.stream().filter(seed -> isFree(seed, taken)).toList();
    }

    /** The alignments around the seeds, but for seeds that one of them holds already. */
    private List<Alignment> extended(List<Run> seeds, int[] left, int[] right, List<Alignment> taken) {
        List<Alignment> extended = new ArrayList<>();
        for (Run seed : seeds) {
            if (!isHeld(seed, extended)) {
                Span leftRoom = room(seed.left(), seed.leftEnd(), left.length, taken, true);
                Span rightRoom = room(seed.right(), seed.rightEnd(), right.length, taken, false);
                extended.add(extension.around(seed, left, leftRoom, right, rightRoom));
            }
        }
        return extended;
    }

    private boolean isPassage(Alignment alignment) {
        double least = alignment.matched() < longPassage ? Math.max(SHORT_PASSAGE_IDENTITY, minIdentity) : minIdentity;
        return alignment.matched() >= minPassage && alignment.identity() >= least;
    }

    private static boolean isHeld(Run seed, List<Alignment> alignments) {
        for (Alignment alignment : alignments) {
            if (holds(alignment, seed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Alignment alignment, Run seed) {
        return alignment.left().start() <= seed.left()
                && seed.leftEnd() <= alignment.left().end()
                && alignment.right().start() <= seed.right()
                && seed.rightEnd() <= alignment.right().end();
    }

    private static boolean isFree(Run seed, List<Alignment> taken) {
        Span left = new Span(seed.left(), seed.leftEnd());
        Span right = new Span(seed.right(), seed.rightEnd());
        return taken.stream()
                .noneMatch(alignment ->
                        alignment.left().overlaps(left) || alignment.right().overlaps(right));
    }

    /** The tokens around a seed that no passage has taken. */
    private static Span room(int start, int end, int length, List<Alignment> taken, boolean isLeft) {
        int from = 0;
        int to = length;
        for (Alignment alignment : taken) {
            Span span = isLeft ? alignment.left() : alignment.right();
            if (span.end() <= start) {
                from = Math.max(from, span.end());
            }
            if (span.start() >= end) {
                to = Math.min(to, span.start());
            }
        }
        return new Span(from, to);
    }

    private List<Alignment> merged(List<Alignment> inOrder) {
        List<Alignment> merged = new ArrayList<>();
        for (Alignment next : inOrder) {
            Alignment last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && isClose(last, next)) {
                merged.set(merged.size() - 1, last.joinedWith(next, Scoring.AFFINE));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private boolean isClose(Alignment last, Alignment next) {
        return last.isFollowedBy(next)
                && next.left().start() - last.left().end() <= merge
                && next.right().start() - last.right().end() <= merge;
    }
}

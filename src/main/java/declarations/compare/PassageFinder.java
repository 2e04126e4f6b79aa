package declarations.compare;

import declarations.align.Alignment;
import declarations.align.Columns;
import declarations.align.Extension;
import declarations.align.Run;
import declarations.align.Scoring;
import declarations.document.Language;
import declarations.document.Span;
import declarations.shingle.ShingleIndex;
import java.util.ArrayList;
import java.util.Arrays;
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
    static final int BAND = 32;

    /** How far the score of an alignment may fall before it has ended. */
    private static final int DROP = 20;

    /** Passages of the same paragraphs that follow each other this closely are one. */
    private static final int MERGE = 5;

    /** A passage with fewer equal words must be closer to its source. */
    private static final int LONG_PASSAGE = 16;

    private static final double SHORT_PASSAGE_IDENTITY = 0.6;

    /** A passage with fewer equal words, and so many edits, may be chance: its words must be telling. */
    private static final int SURE_PASSAGE = 12;

    private static final double SURE_IDENTITY = 0.8;

    /** What the equal words of a doubtful passage must tell: three that one declaration in sixteen has. */
    private static final double LEAST_BITS = 12;

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
    private final WordUse words;
    private final Extension extension;
    private final int band;
    private final int evidence;
    private final int gap;
    private final int merge;
    private final int longPassage;
    private final int surePassage;
    private final int minPassage;
    private final double minIdentity;

    PassageFinder(Texts texts, ShingleIndex runs, ShingleIndex shortRuns, WordUse words, CompareSettings settings) {
        Language language = texts.language();
        this.texts = texts;
        this.candidates = new Candidates(texts, runs, shortRuns);
        this.runs = new SharedRuns(shortRuns); // a long run is a short one that goes on
        this.words = words;
        this.band = language.scaled(BAND);
        this.extension = new Extension(Scoring.AFFINE, band, DROP);
        this.evidence = runs.size();
        this.gap = language.scaled(GAP);
        this.merge = language.scaled(MERGE);
        this.longPassage = language.scaled(LONG_PASSAGE);
        this.surePassage = language.scaled(SURE_PASSAGE);
        this.minPassage = language.scaled(settings.minPassage());
        this.minIdentity = settings.minIdentity();
    }

    /** In the order of the declaration's paragraphs, then of the other paragraphs, then of the words. */
    List<Aligned> find(int declaration) {
        return find(declaration, 0, declaration);
    }

    /** The same with some of those before it: from one on up to another. */
    List<Aligned> find(int declaration, int begin, int end) {
        List<Aligned> found = new ArrayList<>();
        for (int p = texts.first(declaration); p < texts.end(declaration); p++) {
            int[] others = between(candidates.of(p), texts.first(begin), texts.first(end));
            if (others.length > 0) {
                runs.of(p);
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

    private static int[] between(int[] ascending, int begin, int end) {
        return Arrays.stream(ascending)
                .filter(other -> other >= begin && other < end)
                .toArray();
    }

    /** The passages of two paragraphs, in order; the first paragraph is the left side. */
    private List<Alignment> passages(int paragraph, int other) {
        List<Run> seeds = runs.with(other);
        if (shingleCount(seeds) >= FEW_RUNS) {
            seeds.removeIf(seed -> seed.length() < evidence);
        }
        List<Alignment> taken = new ArrayList<>();
        List<Run> rest = promising(seeds);
        while (!rest.isEmpty()) {
            rest = round(rest, paragraph, other, taken);
        }
        taken.sort(IN_ORDER);
        return merged(taken, texts.tokens(paragraph), texts.tokens(other));
    }

    /** How many long shingles some runs hold. */
    private int shingleCount(List<Run> some) {
        int count = 0;
        for (Run run : some) {
            count += Math.max(0, run.length() - evidence + 1);
        }
        return count;
    }

    /** The long runs, and the short ones with another one close by in the same order: a short run alone is chance. */
    private List<Run> promising(List<Run> seeds) {
        return seeds.stream()
                .filter(seed -> seed.length() >= evidence || seeds.stream().anyMatch(other -> areNear(seed, other)))
                .toList();
    }

    private boolean areNear(Run one, Run other) {
        return isNear(one, other) || isNear(other, one);
    }

    private boolean isNear(Run run, Run next) {
        int left = next.left() - run.leftEnd();
        int right = next.right() - run.rightEnd();
        return left >= 0 && right >= 0 && left <= gap && right <= gap;
    }

    /** Extends the seeds, takes the best alignments that don't overlap, and returns the seeds that may still find room. */
    private List<Run> round(List<Run> seeds, int paragraph, int other, List<Alignment> taken) {
        int[] left = texts.tokens(paragraph);
        int[] right = texts.tokens(other);
        List<Alignment> passages = new ArrayList<>();
        for (Alignment alignment : extended(seeds, left, right, taken)) {
            if (isPassage(alignment)) {
                Columns columns = columns(alignment, left, right);
                if (isPassage(columns.alignment()) && isTelling(columns, paragraph, other)) {
                    passages.add(columns.alignment());
                }
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

    /** The extension knows where an alignment ends; which words are equal in between, only its columns say. */
    private Columns columns(Alignment alignment, int[] left, int[] right) {
        return Columns.of(left, alignment.left(), right, alignment.right(), Scoring.AFFINE, 2 * band);
    }

    /**
     * Whether the equal words of a short passage with many edits are enough to tell it from chance: function words and
     * names that stand everywhere are not. The declarations that count are those that count for a rare run.
     */
    private boolean isTelling(Columns columns, int paragraph, int other) {
        Alignment alignment = columns.alignment();
        if (alignment.matched() >= surePassage || alignment.identity() >= SURE_IDENTITY) {
            return true;
        }
        int later = texts.owner(paragraph);
        int earlier = texts.owner(other);
        int first = earlier < texts.dated() ? 0 : texts.dated();
        int last = later < texts.dated() || earlier >= texts.dated() ? later : earlier;
        int[] left = texts.tokens(paragraph);
        double bits = 0;
        int place = alignment.left().start();
        for (int partner : columns.partners()) {
            if (partner >= 0) {
                bits += words.bits(left[place], first, last + 1);
            }
            place++;
        }
        return bits >= LEAST_BITS;
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

    private List<Alignment> merged(List<Alignment> inOrder, int[] left, int[] right) {
        List<Alignment> merged = new ArrayList<>();
        for (Alignment next : inOrder) {
            Alignment last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && isClose(last, next)) {
                Alignment both = columns(last.joinedWith(next, Scoring.AFFINE), left, right)
                        .alignment();
                if (isPassage(both)) {
                    merged.set(merged.size() - 1, both);
                    continue;
                }
            }
            merged.add(next);
        }
        return merged;
    }

    private boolean isClose(Alignment last, Alignment next) {
        return last.isFollowedBy(next)
                && next.left().start() - last.left().end() <= merge
                && next.right().start() - last.right().end() <= merge;
    }
}

package declarations.compare;

import declarations.shingle.ShingleIndex;
import java.util.Arrays;

/**
 * Finds the paragraphs of earlier declarations that may share a passage with a paragraph: those with a rare run of words
 * in common, two short rare runs, or three runs of any sort. Holds its working memory, so each thread needs its own.
 *
 * <p>A run is rare when few declarations have it up to the date of the later one of the two; so what arrives later can
 * add candidates but never change those of older declarations.
 */
final class Candidates {
    /** A run that this many declarations have is rare in any corpus. */
    private static final int RARE = 20;

    /** In a large corpus, a run is rare that one in so many declarations has. */
    private static final int RARE_ONE_IN = 20;

    private static final int ENOUGH_RUNS = 3;
    private static final int ENOUGH_SHORT_RUNS = 2;

    private final Texts texts;
    private final ShingleIndex runs;
    private final ShingleIndex shortRuns;
    private final int[] shared;
    private final int[] sharedShort;
    private int[] touched = new int[64];
    private int touchedCount;

    Candidates(Texts texts, ShingleIndex runs, ShingleIndex shortRuns) {
        this.texts = texts;
        this.runs = runs;
        this.shortRuns = shortRuns;
        shared = new int[texts.paragraphCount()];
        sharedShort = new int[texts.paragraphCount()];
    }

    /** The candidates of a paragraph, ascending; all of them stand before its declaration in the order of dates. */
    int[] of(int paragraph) {
        int declaration = texts.owner(paragraph);
        int end = texts.first(declaration);
        int rare = Math.max(RARE, (declaration + 1) / RARE_ONE_IN);
        touchedCount = 0;
        for (int shingle : runs.distinct(paragraph, paragraph + 1)) {
            boolean isRare = isRare(runs, shingle, end, rare);
            count(runs, shingle, end, shared, isRare ? ENOUGH_RUNS : 1);
        }
        for (int shingle : shortRuns.distinct(paragraph, paragraph + 1)) {
            if (isRare(shortRuns, shingle, end, rare)) {
                count(shortRuns, shingle, end, sharedShort, 1);
            }
        }
        int[] candidates = new int[touchedCount];
        int size = 0;
        for (int i = 0; i < touchedCount; i++) {
            int other = touched[i];
            if ((shared[other] >= ENOUGH_RUNS || sharedShort[other] >= ENOUGH_SHORT_RUNS)
                    && texts.areComparable(texts.owner(other), declaration)) {
                candidates[size++] = other;
            }
            shared[other] = 0;
            sharedShort[other] = 0;
        }
        int[] found = Arrays.copyOf(candidates, size);
        Arrays.sort(found);
        return found;
    }

    /** Whether at most so many declarations have the shingle, the one in question and those before it. */
    private boolean isRare(ShingleIndex index, int shingle, int end, int most) {
        int declarations = 1;
        int last = -1;
        int places = index.start(shingle + 1);
        for (int place = index.start(shingle); place < places && index.paragraph(place) < end; place++) {
            int owner = texts.owner(index.paragraph(place));
            if (owner != last) {
                last = owner;
                if (++declarations > most) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds to the count of every paragraph before {@code end} that has the shingle. */
    private void count(ShingleIndex index, int shingle, int end, int[] counts, int weight) {
        int last = -1;
        int places = index.start(shingle + 1);
        for (int place = index.start(shingle); place < places; place++) {
            int paragraph = index.paragraph(place);
            if (paragraph >= end) {
                return;
            }
            if (paragraph != last) {
                last = paragraph;
                if (shared[paragraph] == 0 && sharedShort[paragraph] == 0) {
                    touch(paragraph);
                }
                counts[paragraph] += weight;
            }
        }
    }

    private void touch(int paragraph) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = paragraph;
    }
}

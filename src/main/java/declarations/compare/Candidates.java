package declarations.compare;

import declarations.shingle.ShingleIndex;
import java.util.Arrays;

/**
 * Finds the paragraphs of earlier declarations that may share a passage with a paragraph: those with a rare run of words
 * in common, two short rare runs, or three runs of any sort. Holds its working memory, so each thread needs its own.
 *
 * <p>A run is rare when few declarations have it up to the date of the later one of the two; so what arrives later can
 * add candidates but never change those of older declarations. Of a dated and an undated one, the date of the dated one
 * counts. Two undated ones are set among the undated ones before them, so that no dated declaration changes what they
 * share.
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
        int begin = declaration < texts.dated() ? 0 : texts.dated();
        touchedCount = 0;
        for (int shingle : runs.distinct(paragraph, paragraph + 1)) {
            boolean isRare = isRare(shingle, runs, begin, declaration);
            count(shingle, runs, begin, declaration, shared, isRare ? ENOUGH_RUNS : 1);
            if (begin > 0) {
                countDated(shingle, runs, shared, ENOUGH_RUNS, 1);
            }
        }
        for (int shingle : shortRuns.distinct(paragraph, paragraph + 1)) {
            if (isRare(shingle, shortRuns, begin, declaration)) {
                count(shingle, shortRuns, begin, declaration, sharedShort, 1);
            }
            if (begin > 0) {
                countDated(shingle, shortRuns, sharedShort, 1, 0);
            }
        }
        return found(declaration);
    }

    private int[] found(int declaration) {
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

    /** Whether few of the declarations from one up to that of the paragraph, which has it, have the shingle. */
    private boolean isRare(int shingle, ShingleIndex index, int begin, int declaration) {
        int most = mostOfRare(declaration + 1 - begin);
        int end = texts.first(declaration);
        int declarations = 1;
        int last = -1;
        int places = index.start(shingle + 1);
        for (int place = start(shingle, index, begin); place < places && index.paragraph(place) < end; place++) {
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

    private static int mostOfRare(int declarations) {
        return Math.max(RARE, declarations / RARE_ONE_IN);
    }

    /** The first place of a shingle in the declarations from one on. */
    private int start(int shingle, ShingleIndex index, int begin) {
        int low = index.start(shingle);
        int high = begin == 0 ? low : index.start(shingle + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.owner(index.paragraph(middle)) < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds to the count of every paragraph from one declaration up to another that has the shingle. */
    private void count(int shingle, ShingleIndex index, int begin, int declaration, int[] counts, int weight) {
        int end = texts.first(declaration);
        int last = -1;
        int places = index.start(shingle + 1);
        for (int place = start(shingle, index, begin); place < places; place++) {
            int paragraph = index.paragraph(place);
            if (paragraph >= end) {
                return;
            }
            if (paragraph != last) {
                last = paragraph;
                add(paragraph, counts, weight);
            }
        }
    }

    /** Adds to the counts of the dated paragraphs, for an undated one: each sees the declarations up to its own date. */
    private void countDated(int shingle, ShingleIndex index, int[] counts, int rareWeight, int weight) {
        int end = texts.first(texts.dated());
        int declarations = 1;
        int owner = -1;
        int last = -1;
        int places = index.start(shingle + 1);
        for (int place = index.start(shingle); place < places && index.paragraph(place) < end; place++) {
            int paragraph = index.paragraph(place);
            if (texts.owner(paragraph) != owner) {
                owner = texts.owner(paragraph);
                declarations++;
            }
            int its = declarations <= mostOfRare(owner + 2) ? rareWeight : weight;
            if (paragraph != last && its > 0) {
                last = paragraph;
                add(paragraph, counts, its);
            }
        }
    }

    private void add(int paragraph, int[] counts, int weight) {
        if (shared[paragraph] == 0 && sharedShort[paragraph] == 0) {
            touch(paragraph);
        }
        counts[paragraph] += weight;
    }

    private void touch(int paragraph) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = paragraph;
    }
}

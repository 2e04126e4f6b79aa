package declarations.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final int WIDE = 1000;

    @Test
    void wordsThatStandSideBySide() {
        Words words = new Words();
        Columns columns = columns(
                words.numbered("we support the fight against terrorism"),
                words.numbered("we fully support the common fight against all terrorism"));
        assertThat(columns.partners()).containsExactly(0, 2, 3, 5, 6, 8);
        assertThat(columns.alignment()).isEqualTo(new Alignment(new Span(0, 6), new Span(0, 9), 6, 3, 6 * 2 - 3 * 2));
    }

    @Test
    void aWordThatIsReplacedHasNoPartner() {
        Words words = new Words();
        assertThat(columns(words.numbered("we note with concern"), words.numbered("we note with alarm"))
                        .partners())
                .containsExactly(0, 1, 2, -1);
    }

    @Test
    void onlyTheStretchesCount() {
        int[] left = {9, 1, 2, 3, 9};
        int[] right = {1, 2, 7, 3, 8};
        Columns columns = Columns.of(left, new Span(1, 4), right, new Span(0, 4), Scoring.AFFINE, WIDE);
        assertThat(columns.partners()).containsExactly(0, 1, 3);
    }

    @Test
    void theNumbersAreThoseOfTheBestOfAllAlignments() {
        for (long seed = 0; seed < 600; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int kinds = 1 + random.nextInt(8);
            int[] left = Words.random(random, random.nextInt(14), kinds);
            int[] right = Words.random(random, random.nextInt(14), kinds);
            Columns columns = columns(left, right);
            Alignment alignment = columns.alignment();
            assertThat(new double[] {alignment.score(), alignment.matched(), -alignment.matched() - alignment.edits()})
                    .as("seed %d: %s %s", seed, Arrays.toString(left), Arrays.toString(right))
                    .isEqualTo(optimum(left, right));
            assertThat(scored(columns.partners(), left, right))
                    .as("seed %d: %s", seed, Arrays.toString(columns.partners()))
                    .isEqualTo(alignment.score());
        }
    }

    @Test
    void bothSidesAgreeOnTheNumbers() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] left = Words.random(random, 1 + random.nextInt(60), 6);
            int[] right = Words.random(random, 1 + random.nextInt(60), 6);
            assertThat(columns(left, right).alignment())
                    .as("seed %d", seed)
                    .isEqualTo(columns(right, left).alignment().turned());
        }
    }

    @Test
    void twoLongTextsAreNoTrap() {
        int[] left = new SplittableRandom(1).ints(50_000, 0, 5_000).toArray();
        int[] right = left.clone();
        for (int i = 10; i < right.length; i += 10) {
            right[i] = -i;
        }
        Columns columns = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Columns.of(left, new Span(0, left.length), right, new Span(0, right.length), Scoring.AFFINE, 64));
        assertThat(columns.alignment().edits()).isEqualTo(4_999);
        int[] same = new int[100_000];
        assertThat(columns(same, same).alignment().matched()).isEqualTo(100_000);
    }

    private static Columns columns(int[] left, int[] right) {
        return Columns.of(left, new Span(0, left.length), right, new Span(0, right.length), Scoring.AFFINE, WIDE);
    }

    /** Score, matches and columns of the best alignment: every way on from every cell, three states, no band. */
    private static double[] optimum(int[] left, int[] right) {
        double[][][][] best = new double[left.length + 1][right.length + 1][3][];
        best[0][0][0] = new double[] {0, 0, 0};
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                for (int state = 0; state < 3; state++) {
                    double[] here = best[i][j][state];
                    if (here == null) {
                        continue;
                    }
                    if (i < left.length && j < right.length) {
                        boolean equal = left[i] == right[j];
                        offer(best[i + 1][j + 1], 0, here, equal ? 2 : -1, equal ? 1 : 0);
                    }
                    if (i < left.length) {
                        offer(best[i + 1][j], 1, here, state == 1 ? -0.5 : -2, 0);
                    }
                    if (j < right.length) {
                        offer(best[i][j + 1], 2, here, state == 2 ? -0.5 : -2, 0);
                    }
                }
            }
        }
        return Arrays.stream(best[left.length][right.length])
                .filter(each -> each != null)
                .max(Arrays::compare)
                .orElseThrow();
    }

    private static void offer(double[][] cell, int state, double[] from, double score, int matched) {
        double[] value = {from[0] + score, from[1] + matched, from[2] - 1};
        if (cell[state] == null || Arrays.compare(value, cell[state]) > 0) {
            cell[state] = value;
        }
    }

    /** The best score that is left once these tokens are matched: what lies between two of them in one gap or two. */
    private static double scored(int[] partners, int[] left, int[] right) {
        double score = 0;
        int lastLeft = -1;
        int lastRight = -1;
        for (int i = 0; i <= left.length; i++) {
            int partner = i == left.length ? right.length : partners[i];
            if (partner >= 0) {
                score += between(i - lastLeft - 1, partner - lastRight - 1) + (i == left.length ? 0 : 2);
                assertThat(i == left.length || left[i] == right[partner]).isTrue();
                lastLeft = i;
                lastRight = partner;
            }
        }
        return score;
    }

    private static double between(int left, int right) {
        return IntStream.rangeClosed(0, Math.min(left, right))
                .mapToDouble(mismatches -> -mismatches + gap(left - mismatches) + gap(right - mismatches))
                .max()
                .orElseThrow();
    }

    private static double gap(int length) {
        return length == 0 ? 0 : -2 - 0.5 * (length - 1);
    }
}

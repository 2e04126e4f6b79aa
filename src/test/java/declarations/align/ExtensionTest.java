package declarations.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {
    /** +2 a match, −1 a mismatch, −1 each token of a gap. */
    private static final Scoring LINEAR = new Scoring(4, -2, -2, -2);

    private static final int WIDE = 1000;

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We resolutely condemn terrorism in all its forms and manifestations. | The member states strongly condemn terrorism in all its forms and manifestations and reaffirm the central role of the UN. | 16 | 2 | 10 | 4 | 12 | 8 | 0",
                "this is a match | this is a good match | 7 | 0 | 4 | 0 | 5 | 4 | 1",
                "this is a match | this is a #### match | 7 | 0 | 4 | 0 | 5 | 4 | 1",
                "We support the central coordinating role of the United Nations in the fight against terrorism. | We reaffirm the key coordinating role of the United Nations and its Security Council in the fight against international terrorism. | 19 | 0 | 15 | 0 | 20 | 13 | 7",
            })
    void workedExamples(String left, String right, double score, int a, int b, int c, int d, int matched, int edits) {
        Words words = new Words();
        assertThat(best(words.numbered(left), words.numbered(right), new Extension(LINEAR, WIDE, WIDE)))
                .isEqualTo(new Alignment(new Span(a, b), new Span(c, d), matched, edits, score));
    }

    @Test
    void theBestOverAllRunsIsTheSmithWatermanOptimum() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int kinds = 2 + random.nextInt(20);
            int[] left = Words.random(random, 1 + random.nextInt(40), kinds);
            int[] right = Words.random(random, 1 + random.nextInt(40), kinds);
            Scoring scoring = seed % 2 == 0 ? LINEAR : Scoring.AFFINE;
            Alignment best = best(left, right, new Extension(scoring, WIDE, WIDE));
            assertThat(best.score()).as("seed %d", seed).isEqualTo(optimum(left, right, scoring));
        }
    }

    @Test
    void theScoreIsThatOfItsOwnColumns() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] left = Words.random(random, 20 + random.nextInt(40), 8);
            int[] right = Words.random(random, 20 + random.nextInt(40), 8);
            for (Alignment each : all(left, right, new Extension(Scoring.AFFINE, 10, 8))) {
                int[] a = Arrays.copyOfRange(
                        left, each.left().start(), each.left().end());
                int[] b = Arrays.copyOfRange(
                        right, each.right().start(), each.right().end());
                assertThat(each.score()).as("seed %d", seed).isLessThanOrEqualTo(optimum(a, b, Scoring.AFFINE));
                assertThat(each.matched()).isLessThanOrEqualTo(CommonSubsequence.length(a, b));
                assertThat(each.matched() + each.edits()).isBetween(Math.max(a.length, b.length), a.length + b.length);
                assertThat(a[0]).isEqualTo(b[0]);
                assertThat(a[a.length - 1]).isEqualTo(b[b.length - 1]);
            }
        }
    }

    @Test
    void itStaysWithinItsBounds() {
        int[] same = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        Alignment alignment = new Extension(Scoring.AFFINE, 32, 20)
                .around(new Run(4, 4, 1), same, new Span(2, 8), same, new Span(3, 9));
        assertThat(alignment).isEqualTo(new Alignment(new Span(3, 8), new Span(3, 8), 5, 0, 10));
    }

    @Test
    void aLongStretchWithoutMatchesEndsIt() {
        int[] left = new int[60];
        int[] right = new int[60];
        for (int i = 0; i < 60; i++) {
            left[i] = i;
            right[i] = i < 20 || i >= 41 ? i : 1000 + i; // 21 mismatches cost more than the drop of 20
        }
        Run run = new Run(0, 0, 20);
        Extension extension = new Extension(Scoring.AFFINE, 32, 20);
        assertThat(extension
                        .around(run, left, new Span(0, 60), right, new Span(0, 60))
                        .left())
                .isEqualTo(new Span(0, 20));
        right[40] = 40; // and 20 do not
        assertThat(extension
                        .around(run, left, new Span(0, 60), right, new Span(0, 60))
                        .left())
                .isEqualTo(new Span(0, 60));
    }

    @Test
    void joiningCountsWhatLiesBetween() {
        Alignment first = new Alignment(new Span(0, 8), new Span(10, 18), 8, 0, 16);
        Alignment next = new Alignment(new Span(10, 20), new Span(23, 33), 9, 1, 17);
        assertThat(first.isFollowedBy(next)).isTrue();
        assertThat(first.joinedWith(next, Scoring.AFFINE)) // 2 mismatches and a gap of 3
                .isEqualTo(new Alignment(new Span(0, 20), new Span(10, 33), 17, 6, 28));
    }

    @Test
    void longSequencesOfOneWordAreNoTrap() {
        int[] same = new int[300_000];
        Alignment alignment = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new Extension(Scoring.AFFINE, 32, 20)
                        .around(
                                new Run(150_000, 150_000, 1),
                                same,
                                new Span(0, same.length),
                                same,
                                new Span(0, same.length)));
        assertThat(alignment.edits()).isZero();
    }

    private static Alignment best(int[] left, int[] right, Extension extension) {
        return all(left, right, extension).stream()
                .max(Comparator.comparingDouble(Alignment::score))
                .orElse(new Alignment(new Span(0, 0), new Span(0, 0), 0, 0, 0));
    }

    private static List<Alignment> all(int[] left, int[] right, Extension extension) {
        List<Alignment> all = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (left[i] == right[j]) {
                    all.add(extension.around(
                            new Run(i, j, 1), left, new Span(0, left.length), right, new Span(0, right.length)));
                }
            }
        }
        return all;
    }

    /** Smith & Waterman 1981 with affine gaps, cell by cell: the best score of any local alignment. */
    private static double optimum(int[] left, int[] right, Scoring scoring) {
        int[][] best = new int[left.length + 1][right.length + 1];
        int[][] down = new int[left.length + 1][right.length + 1];
        int[][] across = new int[left.length + 1][right.length + 1];
        int optimum = 0;
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                down[i][j] = i == 0
                        ? -100_000
                        : Math.max(best[i - 1][j] + scoring.gapOpen(), down[i - 1][j] + scoring.gapExtend());
                across[i][j] = j == 0
                        ? -100_000
                        : Math.max(best[i][j - 1] + scoring.gapOpen(), across[i][j - 1] + scoring.gapExtend());
                int through = i == 0 || j == 0
                        ? 0
                        : best[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? scoring.match() : scoring.mismatch());
                best[i][j] = Math.max(Math.max(0, through), Math.max(down[i][j], across[i][j]));
                optimum = Math.max(optimum, best[i][j]);
            }
        }
        return optimum / 2.0;
    }
}

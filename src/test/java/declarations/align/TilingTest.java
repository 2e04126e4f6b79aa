package declarations.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TilingTest {
    @Test
    void movedTextIsTiled() {
        Words words = new Words();
        int[] left = words.numbered("In the fight against terrorism we support the central role of the United Nations");
        int[] right =
                words.numbered("We support the central role of the United Nations in the fight against terrorism");
        assertThat(Tiling.of(left, right, 3)).containsExactly(new Run(0, 9, 5), new Run(5, 0, 9));
        assertThat(Tiling.similarity(left, right, 3)).isEqualTo(1);
        assertThat(CommonSubsequence.similarity(left, right)).isCloseTo(0.642857, within(5e-7));
    }

    @Test
    void theLastTokensAreNotLost() {
        int[] same = {1, 2, 3};
        assertThat(Tiling.of(same, same, 3)).containsExactly(new Run(0, 0, 3));
        assertThat(Tiling.of(new int[] {9, 1, 2, 3}, same, 3)).containsExactly(new Run(1, 0, 3));
        assertThat(Tiling.of(same, new int[] {1, 2, 3, 9}, 3)).containsExactly(new Run(0, 0, 3));
    }

    @Test
    void noTileCrossesFromOneSideToTheOther() {
        assertThat(Tiling.of(new int[] {1, 2}, new int[] {3, 1, 2, 3}, 3)).isEmpty();
        assertThat(Tiling.of(new int[0], new int[0], 3)).isEmpty();
        assertThat(Tiling.similarity(new int[0], new int[0], 3)).isNaN();
    }

    @Test
    void theTilesAreThoseOfTheSlowSearch() {
        for (long seed = 0; seed < 600; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int kinds = 1 + random.nextInt(12);
            int[] left = Words.random(random, random.nextInt(40), kinds);
            int[] right = Words.random(random, random.nextInt(40), kinds);
            int least = 1 + random.nextInt(5);
            assertThat(Tiling.of(left, right, least)).as("seed %d", seed).isEqualTo(slow(left, right, least));
        }
    }

    @Test
    void longParagraphsAreNoTrap() {
        int[] drone = new int[20_000];
        int[] other = new int[20_000];
        Arrays.setAll(other, i -> i % 7 == 0 ? 1 : 0);
        int[] varied = IntStream.range(0, 20_000).map(i -> 2 + i * i % 101).toArray();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Tiling.similarity(drone, drone, 3)).isEqualTo(1);
            assertThat(Tiling.similarity(drone, other, 3)).isGreaterThan(0.8);
            assertThat(Tiling.similarity(varied, other, 3)).isZero();
        });
    }

    /** Wise's search, cell by cell. */
    private static List<Run> slow(int[] left, int[] right, int least) {
        boolean[] leftTaken = new boolean[left.length];
        boolean[] rightTaken = new boolean[right.length];
        List<Run> tiles = new ArrayList<>();
        int most;
        do {
            most = least - 1;
            List<Run> longest = new ArrayList<>();
            for (int i = 0; i < left.length; i++) {
                for (int j = 0; j < right.length; j++) {
                    int length = 0;
                    while (i + length < left.length
                            && j + length < right.length
                            && left[i + length] == right[j + length]
                            && !leftTaken[i + length]
                            && !rightTaken[j + length]) {
                        length++;
                    }
                    if (length > most) {
                        longest.clear();
                        most = length;
                    }
                    if (length == most && length >= least) {
                        longest.add(new Run(i, j, length));
                    }
                }
            }
            for (Run run : longest) {
                boolean free = IntStream.range(0, run.length())
                        .noneMatch(i -> leftTaken[run.left() + i] || rightTaken[run.right() + i]);
                if (free) {
                    tiles.add(run);
                    Arrays.fill(leftTaken, run.left(), run.leftEnd(), true);
                    Arrays.fill(rightTaken, run.right(), run.rightEnd(), true);
                }
            }
        } while (most >= least);
        tiles.sort(Comparator.comparingInt(Run::left));
        return tiles;
    }
}

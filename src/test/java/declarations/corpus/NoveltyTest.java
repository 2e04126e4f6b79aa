package declarations.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoveltyTest {
    @Test
    void theWorkedExample() {
        List<Novelty> found =
                Novelty.of(List.of(shares(.5, .5, 0), shares(.25, .25, .5), shares(.2, .2, .6), shares(.5, .5, 0)), 1);
        assertThat(found.get(0).novelty()).isNaN();
        assertThat(found.get(1).novelty()).isCloseTo(.311278, within(5e-7));
        assertThat(found.get(1).transience()).isCloseTo(.007299, within(5e-7));
        assertThat(found.get(1).novelty() - found.get(1).transience()).isCloseTo(.303979, within(5e-7));
        assertThat(found.get(2).novelty()).isCloseTo(.007299, within(5e-7));
        assertThat(found.get(2).transience()).isCloseTo(.395816, within(5e-7));
        assertThat(found.get(2).novelty() - found.get(2).transience()).isCloseTo(-.388516, within(1e-6));
        assertThat(found.get(3).transience()).isNaN();
    }

    @Test
    void theDivergenceIsSymmetricAndBetweenNothingAndOneBit() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Frequencies left = text(random);
            Frequencies right = text(random);
            assertThat(left.divergence(right))
                    .as("seed %d", seed)
                    .isBetween(0.0, 1.0)
                    .isCloseTo(right.divergence(left), within(1e-12));
            assertThat(left.divergence(left)).as("seed %d", seed).isZero();
            assertThat(Arrays.stream(left.shares()).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void textsWithoutACommonWordAreOneBitApart() {
        assertThat(Frequencies.of(new int[][] {{1, 2}, {3}}).divergence(Frequencies.of(new int[][] {{4, 4, 5}})))
                .isCloseTo(1, within(1e-12));
    }

    private static Frequencies text(Random random) {
        return Frequencies.of(
                new int[][] {random.ints(1 + random.nextInt(30), 0, 20).toArray()});
    }

    /** Words without a share are left out, as a text leaves them out. */
    private static Frequencies shares(double... shares) {
        int[] words = new int[shares.length];
        int size = 0;
        double[] kept = new double[shares.length];
        for (int word = 0; word < shares.length; word++) {
            if (shares[word] > 0) {
                words[size] = word;
                kept[size++] = shares[word];
            }
        }
        return new Frequencies(Arrays.copyOf(words, size), Arrays.copyOf(kept, size));
    }
}

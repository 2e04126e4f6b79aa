package declarations.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartnersTest {
    @Test
    void partnersAreEqualAndInOrderAndAsManyAsCanBe() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int[] left = random.ints(random.nextInt(12), 0, 4).toArray();
            int[] right = random.ints(random.nextInt(12), 0, 4).toArray();
            int[] partners = Partners.of(left, right);
            int last = -1;
            for (int i = 0; i < left.length; i++) {
                if (partners[i] >= 0) {
                    assertThat(right[partners[i]]).as("seed %d", seed).isEqualTo(left[i]);
                    assertThat(partners[i]).as("seed %d", seed).isGreaterThan(last);
                    last = partners[i];
                }
            }
            assertThat(Arrays.stream(partners).filter(partner -> partner >= 0).count())
                    .as("seed %d", seed)
                    .isEqualTo(longest(left, right));
        }
    }

    @Test
    void longSequencesTakeNoTime() {
        int[] left = IntStream.range(0, 200_000).map(i -> i % 7).toArray();
        int[] right = IntStream.range(0, 200_000).map(i -> i % 11).toArray();
        assertTimeout(Duration.ofSeconds(2), () -> Partners.of(left, right));
    }

    private static int longest(int[] left, int[] right) {
        int[][] lengths = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                lengths[i][j] = left[i] == right[j]
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths[0][0];
    }
}

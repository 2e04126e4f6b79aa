package declarations.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonSubsequenceTest {
    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We resolutely condemn terrorism in all its forms and manifestations. | The member states strongly condemn terrorism in all its forms and manifestations and reaffirm the central role of the UN. | 8 | 0.533333",
                "We support the central coordinating role of the United Nations in the fight against terrorism. | We reaffirm the key coordinating role of the United Nations and its Security Council in the fight against international terrorism. | 13 | 0.742857",
                "In the fight against terrorism we support the central role of the United Nations | We support the central role of the United Nations in the fight against terrorism | 9 | 0.642857",
                "one two | three | 0 | 0",
            })
    void workedExamples(String left, String right, int length, double similarity) {
        Words words = new Words();
        int[] a = words.numbered(left);
        int[] b = words.numbered(right);
        assertThat(CommonSubsequence.length(a, b)).isEqualTo(length);
        assertThat(CommonSubsequence.similarity(a, b)).isCloseTo(similarity, within(5e-7));
    }

    @Test
    void theBitParallelLengthIsThatOfTheTable() {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] left = Words.random(random, random.nextInt(200), 1 + random.nextInt(30));
            int[] right = Words.random(random, random.nextInt(200), 1 + random.nextInt(30));
            assertThat(CommonSubsequence.length(left, right))
                    .as("seed %d", seed)
                    .isEqualTo(table(left, right))
                    .isEqualTo(CommonSubsequence.length(right, left));
        }
    }

    @Test
    void memoryIsLinearWhereAllTokensDiffer() {
        int[] left = IntStream.range(0, 400_000).toArray();
        int[] right = IntStream.range(0, 1_000).map(i -> 300 * i ^ 1).toArray(); // ascending like the left one
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(CommonSubsequence.length(left, right)).isEqualTo(1_000));
    }

    @Test
    void twoEmptySequencesHaveNoSimilarity() {
        assertThat(CommonSubsequence.similarity(new int[0], new int[0])).isNaN();
    }

    private static int table(int[] left, int[] right) {
        int[][] best = new int[left.length + 1][right.length + 1];
        for (int i = 1; i <= left.length; i++) {
            for (int j = 1; j <= right.length; j++) {
                best[i][j] =
                        left[i - 1] == right[j - 1] ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[left.length][right.length];
    }
}

package declarations.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.suffix.EarlierMatches.Times;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EarlierMatchesTest {
    @Test
    void onlyWhatAnEarlierDocumentHasIsFound() {
        int[][] runs = {{1, 2, 3, 4}, {2, 3, 4, 5}, {9, 2, 3, 9}};
        Times times = new Times(new int[] {10, 20, 30}, new int[] {10, 20, 30}, new int[] {0, 1, 2});
        assertThat(EarlierMatches.of(runs, new int[] {0, 1, 2}, times, 1))
                .isDeepEqualTo(new int[][] {{0, 0, 0, 0}, {3, 2, 1, 0}, {0, 2, 1, 0}});
    }

    @Test
    void whatMayBeOfTheSameDayIsNotEarlier() {
        int[][] runs = {{1, 2, 3}, {1, 2, 3}, {1, 2, 3}};
        Times times = new Times(new int[] {1, 5, 12}, new int[] {10, 5, 12}, new int[] {0, 1, 2}); // a year, two days
        assertThat(EarlierMatches.of(runs, new int[] {0, 1, 2}, times, 1))
                .isDeepEqualTo(new int[][] {{0, 0, 0}, {0, 0, 0}, {3, 2, 1}});
    }

    @Test
    void anUndatedDocumentIsNobodysSourceAndHasNone() {
        int[][] runs = {{1, 2, 3}, {1, 2, 3}};
        Times times = new Times(new int[] {Integer.MIN_VALUE, 5}, new int[] {Integer.MAX_VALUE, 5}, new int[] {0, 1});
        assertThat(EarlierMatches.of(runs, new int[] {0, 1}, times, 1)).isDeepEqualTo(new int[2][3]);
    }

    @Test
    void aShortMatchCountsAsNone() {
        int[][] runs = {{1, 2, 3, 4}, {1, 2, 3, 9, 2, 3, 4}};
        Times times = new Times(new int[] {1, 2}, new int[] {1, 2}, new int[] {0, 1});
        assertThat(EarlierMatches.of(runs, new int[] {0, 1}, times, 3)[1]).containsExactly(3, 0, 0, 0, 3, 0, 0);
    }

    static IntStream seeds() {
        return IntStream.range(0, 3_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void matchesAreThoseFoundByTryingAllPlaces(int seed) {
        Random random = new Random(seed);
        int documents = 1 + random.nextInt(8);
        int[] first = random.ints(documents, 0, 10).toArray();
        int[] last = Arrays.stream(first)
                .map(day -> day + Math.max(0, random.nextInt(6) - 2))
                .toArray();
        int[] work = random.ints(documents, 0, 1 + random.nextInt(8)).toArray();
        for (int i = 0; i < documents; i++) {
            if (random.nextInt(5) == 0) {
                first[i] = Integer.MIN_VALUE;
                last[i] = Integer.MAX_VALUE;
            }
        }
        int symbols = 1 + random.nextInt(4);
        int[] document = random.ints(1 + random.nextInt(10), 0, documents).toArray();
        int[][] runs = Arrays.stream(document)
                .mapToObj(any -> random.ints(random.nextInt(10), 0, symbols).toArray())
                .toArray(int[][]::new);
        Times times = new Times(first, last, work);
        int least = 1 + random.nextInt(3);
        assertThat(EarlierMatches.of(runs, document, times, least))
                .as("seed %d", seed)
                .isDeepEqualTo(slow(runs, document, times, least));
    }

    private static int[][] slow(int[][] runs, int[] document, Times times, int least) {
        int[][] matches = new int[runs.length][];
        for (int run = 0; run < runs.length; run++) {
            matches[run] = new int[runs[run].length];
            for (int i = 0; i < runs[run].length; i++) {
                int longest = 0;
                for (int other = 0; other < runs.length; other++) {
                    int one = document[other];
                    if (times.last()[one] < times.first()[document[run]]
                            && times.work()[one] != times.work()[document[run]]) {
                        for (int j = 0; j < runs[other].length; j++) {
                            longest = Math.max(longest, common(runs[run], i, runs[other], j));
                        }
                    }
                }
                matches[run][i] = longest < least ? 0 : longest;
            }
        }
        return matches;
    }

    private static int common(int[] left, int i, int[] right, int j) {
        int length = 0;
        while (i + length < left.length && j + length < right.length && left[i + length] == right[j + length]) {
            length++;
        }
        return length;
    }

    @Test
    void manyCopiesTakeLinearTime() {
        int copies = 10_000;
        int[][] runs = new int[copies][];
        Arrays.fill(runs, IntStream.range(0, 60).toArray());
        int[] days = IntStream.range(0, copies).toArray();
        int[] shuffled = new Random(1).ints(copies, 0, copies).toArray();
        for (int[] order : new int[][] {days, shuffled}) {
            int[][] matches = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> EarlierMatches.of(runs, days, new Times(order, order, days), 4));
            int earliest = Arrays.stream(order).min().orElse(0);
            for (int i = 0; i < copies; i++) {
                assertThat(matches[i][0]).isEqualTo(order[i] == earliest ? 0 : 60);
            }
        }
    }
}

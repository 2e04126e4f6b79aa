package declarations.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuffixesTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsLeftIsWhatASearchFinds(long seed) {
        Random random = new Random(seed);
        int kinds = 1 + random.nextInt(4);
        int[][] runs = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(r -> random.ints(random.nextInt(25), 0, kinds).toArray())
                .toArray(int[][]::new);
        Suffixes suffixes = Suffixes.of(runs);
        boolean[] gone = new boolean[runs.length];
        for (int step = 0; step <= runs.length; step++) {
            for (int r = 0; r < runs.length; r++) {
                for (int i = 0; i < runs[r].length; i++) {
                    if (random.nextInt(3) > 0) {
                        continue; // links of different age
                    }
                    int longest = longest(runs, gone, r, i);
                    assertThat(suffixes.longest(r, i)).as("seed %d", seed).isEqualTo(longest);
                    int length = 1 + random.nextInt(runs[r].length - i);
                    List<Integer> found = new ArrayList<>();
                    suffixes.places(r, i, length, found::add);
                    assertThat(found)
                            .as("seed %d", seed)
                            .containsExactlyInAnyOrderElementsOf(places(runs, gone, r, i, length));
                }
            }
            int next = random.nextInt(runs.length);
            if (!gone[next]) {
                gone[next] = true;
                suffixes.remove(next);
            }
        }
    }

    private static int longest(int[][] runs, boolean[] gone, int run, int position) {
        int longest = 0;
        for (int length = 1; position + length <= runs[run].length; length++) {
            longest = places(runs, gone, run, position, length).isEmpty() ? longest : length;
        }
        return longest;
    }

    private static List<Integer> places(int[][] runs, boolean[] gone, int run, int position, int length) {
        List<Integer> places = new ArrayList<>();
        for (int r = 0; r < runs.length; r++) {
            for (int i = 0; i + length <= runs[r].length; i++) {
                boolean other = r != run || i != position;
                if (!gone[r]
                        && other
                        && Arrays.equals(runs[r], i, i + length, runs[run], position, position + length)) {
                    places.add(r);
                }
            }
        }
        return places;
    }

    @Test
    void aMillionEqualSymbolsAreNoTrap() {
        int[][] runs = {new int[500_000], new int[500_000], new int[3]};
        assertTimeout(Duration.ofSeconds(10), () -> {
            Suffixes suffixes = Suffixes.of(runs);
            assertThat(suffixes.longest(1, 0)).isEqualTo(500_000);
            suffixes.remove(1);
            suffixes.remove(0);
            assertThat(suffixes.longest(1, 0)).isEqualTo(3);
            assertThat(suffixes.longest(0, 499_998)).isEqualTo(2);
        });
    }
}

package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void whatStandsInBothListsInOneOrderIsKept() {
        assertThat(Kept.places(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "y")))
                .containsExactly(0, -1, 2, 3, -1);
        assertThat(Kept.places(List.of("a", "b", "c"), List.of("c", "a", "b"))).containsExactly(-1, 0, 1);
        assertThat(Kept.places(List.of(), List.of("a"))).containsExactly(-1);
        assertThat(Kept.places(List.of("a"), List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asManyAreKeptAsTheLongestCommonSubsequenceHas(long seed) {
        Random random = new Random(seed);
        List<Integer> before = some(random);
        List<Integer> now = some(random);
        int[] kept = Kept.places(before, now);
        int last = -1;
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] >= 0) {
                assertThat(before.get(kept[i])).isEqualTo(now.get(i));
                assertThat(kept[i]).isGreaterThan(last);
                last = kept[i];
                count++;
            }
        }
        assertThat(count).as("seed %d", seed).isEqualTo(common(before, now));
    }

    /** Positions ascend, and rows that stay keep theirs, however often rows come and go; or there is no room. */
    @ParameterizedTest
    @MethodSource("seeds")
    void positionsAscendAndThoseThatStayAreKept(long seed) {
        Random random = new Random(seed);
        List<Integer> items = some(random);
        List<Integer> positions = List.of();
        for (int change = 0; change < 30; change++) {
            List<Integer> now = new ArrayList<>(items);
            for (int i = 0; i < 3; i++) {
                now.add(random.nextInt(now.size() + 1), 100 + 3 * change + i);
                now.remove(random.nextInt(now.size()));
            }
            int[] kept = positions.isEmpty()
                    ? IntStream.range(0, now.size()).map(i -> Kept.NONE).toArray()
                    : Kept.places(items, now);
            int[] next = Rows.positions(positions, kept);
            if (next.length > 0) {
                for (int i = 0; i < next.length; i++) {
                    assertThat(next[i]).as("seed %d", seed).isGreaterThan(i == 0 ? -1 : next[i - 1]);
                    if (kept[i] >= 0) {
                        assertThat(next[i]).isEqualTo(positions.get(kept[i]));
                    }
                }
            }
            positions = IntStream.of(next).boxed().toList();
            items = now;
        }
    }

    @Test
    void aTableOfManyMillionRowsHasPositionsForAll() {
        int[] fresh = new int[10_000_000];
        Arrays.fill(fresh, Kept.NONE);
        int[] positions = Rows.positions(List.of(), fresh);
        assertThat(positions).hasSize(fresh.length);
        assertThat(positions[0]).isNotNegative();
        assertThat(IntStream.range(1, fresh.length)).allMatch(i -> positions[i - 1] < positions[i]);
    }

    @Test
    void whereThereIsNoRoomTheTableIsWrittenAnew() {
        assertThat(Rows.positions(List.of(4, 5), new int[] {0, Kept.NONE, 1})).isEmpty();
        assertThat(Rows.positions(List.of(4, 6), new int[] {0, Kept.NONE, 1})).containsExactly(4, 5, 6);
    }

    /** Different numbers in any order. */
    private static List<Integer> some(Random random) {
        List<Integer> some = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        for (int swaps = random.nextInt(6); swaps > 0; swaps--) {
            Collections.swap(some, random.nextInt(20), random.nextInt(20));
        }
        some.removeIf(each -> random.nextInt(4) == 0);
        return some;
    }

    private static int common(List<Integer> left, List<Integer> right) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                best[i][j] = left.get(i - 1).equals(right.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[left.size()][right.size()];
    }
}

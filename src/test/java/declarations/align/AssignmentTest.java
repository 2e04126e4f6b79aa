package declarations.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.align.Assignment.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void theBestSumIsFound() {
        List<Link> pairs =
                Assignment.best(links(new double[][] {{.95, .10, .05, 0}, {.20, .62, .58, .05}, {0, .10, .12, .15}}));
        assertThat(pairs).containsExactly(new Link(0, 0, .95), new Link(1, 1, .62), new Link(2, 3, .15));
        assertThat(sum(pairs)).isCloseTo(1.72, within(1e-12));
    }

    @Test
    void theGreatestValueFirstWouldBeATrap() {
        List<Link> pairs = Assignment.best(links(new double[][] {{.80, .75}, {.78, .10}}));
        assertThat(pairs).containsExactly(new Link(0, 1, .75), new Link(1, 0, .78));
        assertThat(sum(pairs)).isCloseTo(1.53, within(1e-12));
    }

    @Test
    void oneOfTwoStaysAloneWhereThereIsOneForBoth() {
        assertThat(Assignment.best(links(new double[][] {{.6}, {.7}}))).containsExactly(new Link(1, 0, .7));
        assertThat(Assignment.best(links(new double[][] {{.7}, {.6}}))).containsExactly(new Link(0, 0, .7));
        assertThat(Assignment.best(List.of())).isEmpty();
        assertThat(Assignment.best(List.of(new Link(3, 2, 0), new Link(1, 1, -1))))
                .isEmpty();
    }

    @Test
    void noOtherPairsAreWorthMore() {
        for (long seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] values = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
            double density = random.nextDouble();
            for (double[] row : values) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextDouble() < density ? random.nextInt(1, 20) / 20.0 : 0;
                }
            }
            List<Link> pairs = Assignment.best(links(values));
            assertThat(sum(pairs)).as("seed %d", seed).isCloseTo(best(values, 0, 0), within(1e-9));
            assertThat(pairs).extracting(Link::left).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(pairs).extracting(Link::right).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void manyThatAreAllAlikeAreNoTrap() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            for (int j = Math.max(0, i - 16); j < Math.min(2_000, i + 16); j++) {
                links.add(new Link(i, j, .9));
            }
        }
        List<Link> pairs = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Assignment.best(links));
        assertThat(pairs).hasSize(2_000);
    }

    private static List<Link> links(double[][] values) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                links.add(new Link(i, j, values[i][j]));
            }
        }
        return links;
    }

    private static double sum(List<Link> pairs) {
        return pairs.stream().mapToDouble(Link::value).sum();
    }

    /** Every way to pair them off, one after the other. */
    private static double best(double[][] values, int left, int taken) {
        if (left == values.length) {
            return 0;
        }
        double best = best(values, left + 1, taken);
        for (int j = 0; j < values[left].length; j++) {
            if ((taken & 1 << j) == 0) {
                best = Math.max(best, values[left][j] + best(values, left + 1, taken | 1 << j));
            }
        }
        return best;
    }
}

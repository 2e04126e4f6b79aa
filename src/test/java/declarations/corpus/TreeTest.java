package declarations.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** 2001, 2004, 2009, 2017, 2022. */
    private static final double[][] FIVE = {
        {1, .60, .50, .10, .05},
        {.60, 1, .55, .15, .10},
        {.50, .55, 1, .30, .20},
        {.10, .15, .30, 1, .70},
        {.05, .10, .20, .70, 1},
    };

    @Test
    void theMergersOfTheWorkedExample() {
        Tree tree = tree(FIVE);
        assertThat(mergers(tree))
                .containsExactlyInAnyOrder("[3, 4] 0.300", "[0, 1] 0.400", "[0, 1, 2] 0.475", "[0, 1, 2, 3, 4] 0.850");
        assertThat(cophenetic(tree, FIVE)).isCloseTo(.9596, within(5e-5));
    }

    @Test
    void theOrderOfTheWorkedExample() {
        assertThat(order(FIVE))
                .satisfiesAnyOf(
                        order -> assertThat(order).containsExactly(0, 1, 2, 3, 4),
                        order -> assertThat(order).containsExactly(4, 3, 2, 1, 0));
    }

    @Test
    void aSingleLeafIsATree() {
        assertThat(order(new double[][] {{1}})).containsExactly(0);
    }

    @Test
    void theTreeIsThatOfMergingTheNearestTwoEachTime() {
        for (long seed = 0; seed < 100; seed++) {
            double[][] similarities = random(seed, 2 + new Random(seed).nextInt(14));
            assertThat(mergers(tree(similarities)))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(slow(similarities));
        }
    }

    @Test
    void noOrderThatTheTreeAllowsIsShorter() {
        for (long seed = 0; seed < 100; seed++) {
            double[][] similarities = random(seed, 2 + new Random(seed).nextInt(8));
            Tree tree = tree(similarities);
            double shortest = orders(tree, tree.root()).stream()
                    .mapToDouble(order -> length(order, similarities))
                    .min()
                    .orElseThrow();
            int[] order = order(similarities);
            assertThat(Arrays.stream(order).boxed()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(length(Arrays.stream(order).boxed().toList(), similarities))
                    .as("seed %d", seed)
                    .isCloseTo(shortest, within(1e-5));
        }
    }

    @Test
    void thousandsOfLeavesAreOrderedInSeconds() {
        double[][] similarities = random(1, 2000);
        int[] order = assertTimeout(Duration.ofSeconds(20), () -> order(similarities));
        assertThat(Arrays.stream(order).sorted().toArray())
                .isEqualTo(IntStream.range(0, 2000).toArray());
    }

    @Test
    void leavesAllAlikeAreNoTrap() {
        double[][] similarities = new double[400][400];
        Arrays.stream(similarities).forEach(row -> Arrays.fill(row, 0.5));
        assertThat(order(similarities)).hasSize(400);
    }

    private static double[][] random(long seed, int leaves) {
        Random random = new Random(seed);
        double[][] similarities = new double[leaves][leaves];
        for (int i = 0; i < leaves; i++) {
            for (int j = 0; j < i; j++) {
                similarities[i][j] = random.nextDouble();
                similarities[j][i] = similarities[i][j];
            }
        }
        return similarities;
    }

    private static Tree tree(double[][] similarities) {
        float[] distances = new float[similarities.length * (similarities.length - 1) / 2];
        for (int i = 0; i < similarities.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[Tree.index(i, j)] = (float) (1 - similarities[i][j]);
            }
        }
        return Tree.of(similarities.length, distances);
    }

    private static int[] order(double[][] similarities) {
        return LeafOrder.of(tree(similarities), (one, other) -> (float) (1 - similarities[one][other]));
    }

    private static List<String> mergers(Tree tree) {
        return IntStream.rangeClosed(tree.leaves(), tree.root())
                .mapToObj(node -> leaves(tree, node) + String.format(Locale.ROOT, " %.3f", tree.height(node)))
                .toList();
    }

    private static List<Integer> leaves(Tree tree, int node) {
        if (tree.isLeaf(node)) {
            return List.of(node);
        }
        List<Integer> leaves = new ArrayList<>(leaves(tree, tree.left(node)));
        leaves.addAll(leaves(tree, tree.right(node)));
        return leaves.stream().sorted().toList();
    }

    private static List<String> slow(double[][] similarities) {
        List<List<Integer>> clusters = new ArrayList<>();
        IntStream.range(0, similarities.length).forEach(leaf -> clusters.add(List.of(leaf)));
        List<String> mergers = new ArrayList<>();
        while (clusters.size() > 1) {
            double least = 2;
            int[] nearest = new int[2];
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double distance = distance(clusters.get(i), clusters.get(j), similarities);
                    if (distance < least) {
                        least = distance;
                        nearest = new int[] {i, j};
                    }
                }
            }
            List<Integer> merged = new ArrayList<>(clusters.remove(nearest[0]));
            merged.addAll(clusters.remove(nearest[1]));
            clusters.add(merged.stream().sorted().toList());
            mergers.add(clusters.get(clusters.size() - 1) + String.format(Locale.ROOT, " %.3f", least));
        }
        return mergers;
    }

    private static double distance(List<Integer> left, List<Integer> right, double[][] similarities) {
        return left.stream()
                .flatMap(i -> right.stream().map(j -> 1 - similarities[i][j]))
                .mapToDouble(distance -> distance)
                .average()
                .orElseThrow();
    }

    private static List<List<Integer>> orders(Tree tree, int node) {
        if (tree.isLeaf(node)) {
            return List.of(List.of(node));
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> left : orders(tree, tree.left(node))) {
            for (List<Integer> right : orders(tree, tree.right(node))) {
                List<Integer> one = new ArrayList<>(left);
                one.addAll(right);
                orders.add(one);
                List<Integer> other = new ArrayList<>(right);
                other.addAll(left);
                orders.add(other);
            }
        }
        return orders;
    }

    private static double length(List<Integer> order, double[][] similarities) {
        return IntStream.range(1, order.size())
                .mapToDouble(i -> 1 - similarities[order.get(i - 1)][order.get(i)])
                .sum();
    }

    /** The correlation of the distances with the heights at which two leaves come together. */
    private static double cophenetic(Tree tree, double[][] similarities) {
        List<double[]> points = new ArrayList<>();
        for (int node = tree.leaves(); node <= tree.root(); node++) {
            for (int i : leaves(tree, tree.left(node))) {
                for (int j : leaves(tree, tree.right(node))) {
                    points.add(new double[] {1 - similarities[i][j], tree.height(node)});
                }
            }
        }
        double meanX = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double meanY = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] point : points) {
            xy += (point[0] - meanX) * (point[1] - meanY);
            xx += (point[0] - meanX) * (point[0] - meanX);
            yy += (point[1] - meanY) * (point[1] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }
}

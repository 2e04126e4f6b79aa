package declarations.corpus;

import declarations.compare.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which declarations of a corpus stand together, and an order in which alike ones are neighbours.
 *
 * @param order the declarations
 * @param joins of each of them in that order: how far apart it and the one before it are where they come together
 * @param groups of each declaration, from 0 in the order; −1 where it is in none
 * @param count how many groups there are
 */
record Groups(List<Integer> order, List<Double> joins, int[] groups, int count) {
    /** Declarations less alike than this, on average, are of different groups. */
    private static final double LEAST_SIMILARITY = 0.2;

    /** Rounding of the distances. */
    private static final double ROUNDING = 1e-6;

    static final int NONE = -1;

    /**
     * Of the works; a further version of one follows it, in its group. Works that share no pair are at distance 1, so
     * each connected part has a tree of its own.
     */
    static Groups of(Corpus corpus, List<Pair> pairs) {
        Neighbours neighbours = Neighbours.of(corpus, pairs);
        List<Integer> order = new ArrayList<>();
        List<Double> joins = new ArrayList<>();
        int[] groups = new int[corpus.size()];
        Arrays.fill(groups, NONE);
        int next = 0;
        Map<String, List<Integer>> versions = new TreeMap<>();
        for (int d = 0; d < corpus.size(); d++) {
            versions.computeIfAbsent(corpus.document(d).workId(), work -> new ArrayList<>())
                    .add(d);
        }
        for (int[] part : neighbours.parts()) { // by their oldest declaration
            Tree tree = Tree.of(part.length, neighbours.distances(part));
            int[] leaves = oldestFirst(LeafOrder.of(tree, (one, other) -> neighbours.distance(part[one], part[other])));
            int[] tops = tops(tree);
            double[] heights = joins(tree, leaves);
            Map<Integer, Integer> numbers = new TreeMap<>();
            for (int i = 0; i < leaves.length; i++) {
                int leaf = leaves[i];
                int group = NONE;
                if (!tree.isLeaf(tops[leaf])) {
                    Integer known = numbers.putIfAbsent(tops[leaf], next);
                    group = known == null ? next++ : known;
                }
                List<Integer> its =
                        versions.getOrDefault(corpus.document(part[leaf]).workId(), List.of());
                place(part[leaf], its, group, order, groups);
                joins.add(heights[i]);
                its.stream().skip(1).forEach(version -> joins.add(0.0));
            }
        }
        return new Groups(order, joins, groups, next);
    }

    private static void place(int work, List<Integer> versions, int group, List<Integer> order, int[] groups) {
        order.add(work);
        versions.stream().filter(version -> version != work).forEach(order::add);
        versions.forEach(version -> groups[version] = group);
        groups[work] = group;
    }

    /** Turned so that the oldest one, of number 0, is in the first half. */
    private static int[] oldestFirst(int[] order) {
        int oldest = 0;
        while (order[oldest] != 0) {
            oldest++;
        }
        int back = order.length - 1 - oldest;
        boolean turn = back < oldest || (back == oldest && order[order.length - 1] < order[0]);
        return turn ? LeafOrder.turned(order) : order;
    }

    /** Of two neighbours the height of the lowest node above both: where the leaves of its two parts meet in the order. */
    private static double[] joins(Tree tree, int[] leaves) {
        double[] joins = new double[leaves.length];
        joins[0] = 1;
        int[] firsts = new int[tree.root() + 1];
        for (int i = 0; i < leaves.length; i++) {
            firsts[leaves[i]] = i;
        }
        for (int node = tree.leaves(); node <= tree.root(); node++) {
            firsts[node] = Math.min(firsts[tree.left(node)], firsts[tree.right(node)]);
            joins[Math.max(firsts[tree.left(node)], firsts[tree.right(node)])] = tree.height(node);
        }
        return joins;
    }

    /** Of each leaf the highest node above it whose leaves are alike enough. */
    private static int[] tops(Tree tree) {
        int[] tops = new int[tree.root() + 1];
        tops[tree.root()] = tree.root();
        for (int node = tree.root(); node >= 0; node--) { // a node stands before the merger it is part of
            if (!tree.isLeaf(node)) {
                boolean together = tops[node] != node || tree.height(node) <= 1 - LEAST_SIMILARITY + ROUNDING;
                tops[tree.left(node)] = together ? tops[node] : tree.left(node);
                tops[tree.right(node)] = together ? tops[node] : tree.right(node);
            }
        }
        return tops;
    }
}

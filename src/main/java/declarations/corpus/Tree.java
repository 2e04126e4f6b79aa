package declarations.corpus;

import java.util.Arrays;

/**
 * The tree of an average linkage clustering. Its nodes are numbered: first the leaves, then the mergers; the last is the
 * root.
 *
 * @param leaves number of leaves, at least 1
 * @param lefts of each merger, a node
 * @param rights of each merger, the other node
 * @param heights of each merger: the mean distance of the leaves of one node from those of the other
 */
record Tree(int leaves, int[] lefts, int[] rights, double[] heights) {
    /*
     * Nearest-neighbour chain (Murtagh 1983; Müllner 2011, arXiv:1109.2378): from each cluster on to its nearest one
     * until two are nearest to each other; merging those is right at once, because in average linkage a merger comes no
     * nearer to the others than its parts were. Time n², memory half of n² floats. A merger may be found before a lower
     * one; both stand in the tree.
     */

    /**
     * @param distances of every two of {@code leaves}, as {@link #index} says; used up
     */
    static Tree of(int leaves, float[] distances) {
        return new Clustering(leaves, distances).tree();
    }

    /** Where the distance of two different leaves stands. */
    static int index(int one, int other) {
        int high = Math.max(one, other);
        return Math.toIntExact((long) high * (high - 1) / 2 + Math.min(one, other));
    }

    int root() {
        return 2 * leaves - 2;
    }

    boolean isLeaf(int node) {
        return node < leaves;
    }

    int left(int node) {
        return lefts[node - leaves];
    }

    int right(int node) {
        return rights[node - leaves];
    }

    /** 0 for a leaf. */
    double height(int node) {
        return isLeaf(node) ? 0 : heights[node - leaves];
    }

    private static final class Clustering {
        private final int leaves;
        private final float[] distances;
        private final int[] sizes;
        private final int[] nodes; // of the cluster that a leaf stands for; gone: −1
        private final int[] lefts;
        private final int[] rights;
        private final double[] heights;
        private int mergers;

        Clustering(int leaves, float[] distances) {
            this.leaves = leaves;
            this.distances = distances;
            sizes = new int[leaves];
            Arrays.fill(sizes, 1);
            nodes = new int[leaves];
            Arrays.setAll(nodes, leaf -> leaf);
            lefts = new int[leaves - 1];
            rights = new int[leaves - 1];
            heights = new double[leaves - 1];
        }

        Tree tree() {
            int[] chain = new int[leaves];
            int length = 0;
            while (mergers < leaves - 1) {
                if (length == 0) {
                    chain[length++] = first();
                }
                int last = chain[length - 1];
                int before = length > 1 ? chain[length - 2] : -1;
                int nearest = nearest(last, before);
                if (nearest == before) {
                    merge(before, last);
                    length -= 2;
                } else {
                    chain[length++] = nearest;
                }
            }
            return new Tree(leaves, lefts, rights, heights);
        }

        private int first() {
            int first = 0;
            while (nodes[first] < 0) {
                first++;
            }
            return first;
        }

        /** Of clusters as near, the one given, then the one of the earliest leaf. */
        private int nearest(int cluster, int preferred) {
            int nearest = preferred;
            float least = preferred < 0 ? Float.POSITIVE_INFINITY : distances[index(cluster, preferred)];
            for (int other = 0; other < leaves; other++) {
                if (other != cluster && nodes[other] >= 0 && distances[index(cluster, other)] < least) {
                    least = distances[index(cluster, other)];
                    nearest = other;
                }
            }
            return nearest;
        }

        /** The merger takes the place of the earlier one. */
        private void merge(int one, int other) {
            int kept = Math.min(one, other);
            int gone = Math.max(one, other);
            lefts[mergers] = nodes[kept];
            rights[mergers] = nodes[gone];
            heights[mergers] = distances[index(kept, gone)];
            double keptSize = sizes[kept];
            double goneSize = sizes[gone];
            for (int third = 0; third < leaves; third++) {
                if (third != kept && third != gone && nodes[third] >= 0) {
                    distances[index(kept, third)] = (float)
                            ((keptSize * distances[index(kept, third)] + goneSize * distances[index(gone, third)])
                                    / (keptSize + goneSize));
                }
            }
            sizes[kept] += sizes[gone];
            nodes[kept] = leaves + mergers;
            nodes[gone] = -1;
            mergers++;
        }
    }
}

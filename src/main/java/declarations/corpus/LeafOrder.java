package declarations.corpus;

import java.util.Arrays;

/**
 * Puts the leaves of a tree in the order, of those that the tree allows, in which neighbours are nearest to each other.
 */
final class LeafOrder {
    /*
     * Z. Bar-Joseph, D. K. Gifford and T. S. Jaakkola, "Fast optimal leaf ordering for hierarchical clustering",
     * Bioinformatics 17 (2001): for every node and every two leaves that can be its ends, the least sum of the distances
     * of neighbours. Two leaves are ends of one node only, so one table holds all. Time n³, memory n².
     *
     * Exact for nodes of up to MOST_EXACT leaves. A larger node keeps the orders of its two parts, and turns each so that
     * the ends that meet are nearest: quick, and no more than a guess.
     */
    static final int MOST_EXACT = 250;

    /** The distance of two leaves of the tree. */
    interface Distances {
        float of(int one, int other);
    }

    private final Tree tree;
    private final Distances distances;

    private LeafOrder(Tree tree, Distances distances) {
        this.tree = tree;
        this.distances = distances;
    }

    static int[] of(Tree tree, Distances distances) {
        LeafOrder order = new LeafOrder(tree, distances);
        int[][] orders = new int[tree.root() + 1][];
        boolean[] whole = new boolean[tree.root() + 1]; // whether a node is part of one that is ordered as a whole
        int[] sizes = new int[tree.root() + 1];
        for (int node = 0; node <= tree.root(); node++) {
            sizes[node] = tree.isLeaf(node) ? 1 : sizes[tree.left(node)] + sizes[tree.right(node)];
        }
        for (int node = tree.root(); node >= 0; node--) {
            if (!tree.isLeaf(node) && sizes[node] <= MOST_EXACT) {
                whole[tree.left(node)] = true;
                whole[tree.right(node)] = true;
            }
        }
        for (int node = 0; node <= tree.root(); node++) {
            if (sizes[node] > MOST_EXACT) {
                orders[node] = order.joined(orders[tree.left(node)], orders[tree.right(node)]);
                orders[tree.left(node)] = null;
                orders[tree.right(node)] = null;
            } else if (!whole[node]) {
                orders[node] = new Exact(tree, node, sizes[node], distances).order();
            }
        }
        return orders[tree.root()];
    }

    /** One order behind the other, each turned so that the ends that meet are nearest. */
    private int[] joined(int[] left, int[] right) {
        boolean turnLeft = false;
        boolean turnRight = false;
        float least = Float.POSITIVE_INFINITY;
        for (int turn = 0; turn < 4; turn++) {
            int end = (turn & 1) == 0 ? left[left.length - 1] : left[0];
            int start = (turn & 2) == 0 ? right[0] : right[right.length - 1];
            if (distances.of(end, start) < least) {
                least = distances.of(end, start);
                turnLeft = (turn & 1) != 0;
                turnRight = (turn & 2) != 0;
            }
        }
        int[] joined = Arrays.copyOf(turnLeft ? turned(left) : left, left.length + right.length);
        System.arraycopy(turnRight ? turned(right) : right, 0, joined, left.length, right.length);
        return joined;
    }

    static int[] turned(int[] order) {
        int[] turned = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            turned[i] = order[order.length - 1 - i];
        }
        return turned;
    }

    /** The best order of one node. Its leaves stand in one row, those of each node below it side by side. */
    private static final class Exact {
        private final Tree tree;
        private final int top;
        private final int[] row;
        private final int[] firsts; // of each node, its first leaf in the row
        private final int[] ends;
        private final float[][] distances;
        private final float[][] best;
        private final int[] order;
        private int filled;

        Exact(Tree tree, int top, int size, Distances between) {
            this.tree = tree;
            this.top = top;
            row = new int[size];
            firsts = new int[top + 1];
            ends = new int[top + 1];
            place(top, 0);
            distances = new float[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    distances[i][j] = i == j ? 0 : between.of(row[i], row[j]);
                }
            }
            best = new float[size][size];
            order = new int[size];
        }

        private int place(int node, int first) {
            firsts[node] = first;
            if (tree.isLeaf(node)) {
                row[first] = node;
                ends[node] = first + 1;
            } else {
                ends[node] = place(tree.right(node), place(tree.left(node), first));
            }
            return ends[node];
        }

        int[] order() {
            fill(top);
            int left = firsts[top];
            int right = ends[top] - 1;
            if (!tree.isLeaf(top)) {
                float least = Float.POSITIVE_INFINITY;
                int middle = ends[tree.left(top)];
                for (int i = firsts[top]; i < middle; i++) {
                    for (int j = middle; j < ends[top]; j++) {
                        if (best[i][j] < least) {
                            least = best[i][j];
                            left = i;
                            right = j;
                        }
                    }
                }
            }
            write(top, left, right);
            return order;
        }

        private void fill(int node) {
            if (tree.isLeaf(node)) {
                return;
            }
            int left = tree.left(node);
            int right = tree.right(node);
            fill(left);
            fill(right);
            float[] meeting = new float[row.length];
            for (int u = firsts[left]; u < ends[left]; u++) {
                for (int k = firsts[right]; k < ends[right]; k++) {
                    meeting[k] = Float.POSITIVE_INFINITY;
                    for (int m = otherFirst(left, u); m < otherEnd(left, u); m++) {
                        meeting[k] = Math.min(meeting[k], best[u][m] + distances[m][k]);
                    }
                }
                for (int w = firsts[right]; w < ends[right]; w++) {
                    float least = Float.POSITIVE_INFINITY;
                    for (int k = otherFirst(right, w); k < otherEnd(right, w); k++) {
                        least = Math.min(least, meeting[k] + best[k][w]);
                    }
                    best[u][w] = least;
                    best[w][u] = least;
                }
            }
        }

        /** The leaves that can be the other end of a node when one of its leaves is an end. */
        private int otherFirst(int node, int end) {
            return tree.isLeaf(node) || end >= ends[tree.left(node)] ? firsts[node] : ends[tree.left(node)];
        }

        private int otherEnd(int node, int end) {
            return !tree.isLeaf(node) && end >= ends[tree.left(node)] ? ends[tree.left(node)] : ends[node];
        }

        /** Writes the best order of a node from one end to the other. */
        private void write(int node, int start, int last) {
            if (tree.isLeaf(node)) {
                order[filled++] = row[start];
                return;
            }
            boolean turned = start >= ends[tree.left(node)];
            int near = turned ? tree.right(node) : tree.left(node);
            int far = turned ? tree.left(node) : tree.right(node);
            int meets = start;
            int met = last;
            float least = Float.POSITIVE_INFINITY;
            for (int m = otherFirst(near, start); m < otherEnd(near, start); m++) {
                for (int k = otherFirst(far, last); k < otherEnd(far, last); k++) {
                    float sum = best[start][m] + distances[m][k] + best[k][last];
                    if (sum < least) {
                        least = sum;
                        meets = m;
                        met = k;
                    }
                }
            }
            write(near, start, meets);
            write(far, met, last);
        }
    }
}

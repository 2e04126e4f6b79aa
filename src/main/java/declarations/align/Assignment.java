package declarations.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Pairs two lists off so that the sum of the values of the pairs is as great as can be. */
public final class Assignment {
    /*
     * Shortest augmenting paths (Jonker & Volgenant 1987, Computing 38:325) over the pairs there are instead of a full
     * matrix: one search with a heap for each one on the left, O(lefts · pairs · log pairs) at worst, and far less where
     * the pairs fall apart into small groups. Values become whole numbers first, so that no rounding decides.
     *
     * To stay alone costs as much as a pair that is worth nothing; it always ends a path.
     */
    private static final double SCALE = 1 << 30;

    private static final int NONE = -1;

    private final List<List<Link>> links;
    private final long most;
    private final long[] leftPrices;
    private final long[] rightPrices;
    private final int[] partners; // of the right ones
    private final long[] distances; // from the left one that is being placed to the right ones
    private final int[] previous; // the left one that a right one was reached from

    private Assignment(List<Link> some) {
        int lefts = some.stream().mapToInt(Link::left).max().orElse(NONE) + 1;
        int rights = some.stream().mapToInt(Link::right).max().orElse(NONE) + 1;
        links = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            links.add(new ArrayList<>());
        }
        some.forEach(link -> links.get(link.left()).add(link));
        most = some.stream().mapToLong(Link::worth).max().orElse(0);
        leftPrices = new long[lefts];
        rightPrices = new long[rights];
        partners = new int[rights];
        Arrays.fill(partners, NONE);
        distances = new long[rights];
        previous = new int[rights];
    }

    /**
     * Two that may be a pair, by their places in the two lists.
     *
     * @param value what the pair is worth, at most a million; one that is worth nothing or less is never a pair
     */
    public record Link(int left, int right, double value) {
        private long worth() {
            return Math.round(value * SCALE);
        }
    }

    private record Reached(long distance, int right) {
        private static final Comparator<Reached> NEAREST =
                Comparator.comparingLong(Reached::distance).thenComparingInt(Reached::right);
    }

    /** The best pairs, by their left one. Those that may be a pair are named once. */
    public static List<Link> best(List<Link> links) {
        Assignment assignment =
                new Assignment(links.stream().filter(link -> link.worth() > 0).toList());
        for (int left = 0; left < assignment.links.size(); left++) {
            assignment.place(left);
        }
        return assignment.pairs();
    }

    private void place(int start) {
        Arrays.fill(distances, Long.MAX_VALUE);
        PriorityQueue<Reached> queue = new PriorityQueue<>(Reached.NEAREST);
        List<Integer> passed = new ArrayList<>();
        int left = start;
        long distance = 0;
        long alone = most - leftPrices[start];
        int lonely = start;
        int end = NONE;
        while (end == NONE) {
            reach(left, distance, queue);
            Reached next = queue.poll();
            while (next != null && next.distance() > distances[next.right()]) {
                next = queue.poll();
            }
            if (next == null || next.distance() >= alone) {
                break;
            }
            distance = next.distance();
            left = partners[next.right()];
            if (left == NONE) {
                end = next.right();
            } else {
                passed.add(next.right());
                if (distance + most - leftPrices[left] < alone) {
                    alone = distance + most - leftPrices[left];
                    lonely = left;
                }
            }
        }
        reprice(start, passed, end == NONE ? alone : distance);
        shift(start, end, lonely);
    }

    private void reach(int left, long distance, PriorityQueue<Reached> queue) {
        for (Link link : links.get(left)) {
            long its = distance + most - link.worth() - leftPrices[left] - rightPrices[link.right()];
            if (its < distances[link.right()]) {
                distances[link.right()] = its;
                previous[link.right()] = left;
                queue.add(new Reached(its, link.right()));
            }
        }
    }

    private void reprice(int start, List<Integer> passed, long length) {
        leftPrices[start] += length;
        for (int right : passed) {
            long less = length - distances[right];
            leftPrices[partners[right]] += less;
            rightPrices[right] -= less;
        }
    }

    /** Along the path each takes the next right one, from a free one back to the start, or from the one left alone. */
    private void shift(int start, int end, int lonely) {
        int right = end;
        if (right == NONE) {
            if (lonely == start) {
                return;
            }
            right = partnerOf(lonely);
        }
        for (int left = previous[right]; ; left = previous[right]) {
            int given = left == start ? NONE : partnerOf(left);
            partners[right] = left;
            if (given == NONE) {
                return;
            }
            right = given;
        }
    }

    private int partnerOf(int left) {
        int right = 0;
        while (partners[right] != left) {
            right++;
        }
        return right;
    }

    private List<Link> pairs() {
        List<Link> pairs = new ArrayList<>();
        for (List<Link> some : links) {
            some.stream().filter(link -> partners[link.right()] == link.left()).forEach(pairs::add);
        }
        return pairs;
    }
}

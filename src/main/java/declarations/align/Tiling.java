package declarations.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays two token sequences out with the runs they have in common, wherever these stand: greedy string tiling. */
public final class Tiling {
    /*
     * Wise 1993, "String similarity via greedy string tiling and running Karp-Rabin matching": again and again the
     * longest common run of tokens that no tile has yet becomes a tile, down to a least length; of equally long ones the
     * first on the left with the first on the right.
     *
     * Instead of hashes, every run of 2, 4, 8 … tokens has a number, the same for the same tokens (Karp, Miller &
     * Rosenberg 1972), and a run of any length is named by the two such runs that it begins and ends with. How long the
     * longest is, is found by bisection: where runs are in common, so are their shorter parts. Tiles get shorter from
     * round to round, so there are at most √(2n) rounds of O(n log n). A run is compared within its side and between
     * tiles only, so no end marks are needed.
     */
    private final int middle;
    private final int size;
    private final List<int[]> numbers = new ArrayList<>();
    private final boolean[] taken;
    private final int[] room; // tokens from here to the next tile or the end of the side
    private final List<Run> tiles = new ArrayList<>();

    private Tiling(int[] left, int[] right) {
        middle = left.length;
        size = left.length + right.length;
        taken = new boolean[size];
        room = new int[size];
        int[] tokens = Arrays.copyOf(left, size);
        System.arraycopy(right, 0, tokens, middle, right.length);
        numbers.add(tokens);
    }

    /**
     * The tiles, by their place on the left; none overlaps another on either side.
     *
     * @param least tokens of the shortest tile, at least 1
     */
    public static List<Run> of(int[] left, int[] right, int least) {
        Tiling tiling = new Tiling(left, right);
        tiling.measureRoom();
        int length = tiling.longest(least, tiling.number());
        while (length >= least) {
            tiling.lay(length);
            tiling.measureRoom();
            length = tiling.longest(least, length - 1);
        }
        tiling.tiles.sort(Comparator.comparingInt(Run::left));
        return List.copyOf(tiling.tiles);
    }

    /** Tokens in tiles, over both sides; {@code NaN} for two empty sequences. */
    public static double similarity(int[] left, int[] right, int least) {
        int tiled = of(left, right, least).stream().mapToInt(Run::length).sum();
        return 2.0 * tiled / (left.length + right.length);
    }

    /** Numbers ever longer runs while both sides have one in common; returns a length that none in common has. */
    private int number() {
        int length = 1;
        while (isShared(length)) {
            numbers.add(longer(numbers.get(numbers.size() - 1), length));
            length *= 2;
        }
        return length;
    }

    private int[] longer(int[] shorter, int length) {
        Map<Long, Integer> seen = new HashMap<>();
        int[] longer = new int[size];
        for (int i = 0; i < size; i++) {
            if (room[i] >= 2 * length) {
                Integer fresh = seen.size();
                Integer known = seen.putIfAbsent(pair(shorter[i], shorter[i + length]), fresh);
                longer[i] = known == null ? fresh : known;
            }
        }
        return longer;
    }

    private static long pair(int first, int second) {
        return ((long) first << Integer.SIZE) | (second & 0xFFFF_FFFFL);
    }

    private void measureRoom() {
        for (int i = size - 1; i >= 0; i--) {
            boolean last = i == size - 1 || i == middle - 1;
            room[i] = taken[i] ? 0 : last ? 1 : room[i + 1] + 1;
        }
    }

    /** The length of the longest common run in the room that is left; less than {@code least} where there is none. */
    private int longest(int least, int most) {
        int low = least - 1;
        int high = most;
        while (low < high) {
            int length = (low + high + 1) / 2;
            if (isShared(length)) {
                low = length;
            } else {
                high = length - 1;
            }
        }
        return low;
    }

    private boolean isShared(int length) {
        Set<Long> left = new HashSet<>();
        for (int i = 0; i < middle; i++) {
            if (room[i] >= length) {
                left.add(name(i, length));
            }
        }
        for (int i = middle; i < size && !left.isEmpty(); i++) {
            if (room[i] >= length && left.contains(name(i, length))) {
                return true;
            }
        }
        return false;
    }

    private long name(int start, int length) {
        int level = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(length);
        int[] its = numbers.get(level);
        return pair(its[start], its[start + length - (1 << level)]);
    }

    private void lay(int length) {
        Map<Long, Deque<Integer>> right = new HashMap<>();
        for (int i = middle; i < size; i++) {
            if (room[i] >= length) {
                right.computeIfAbsent(name(i, length), name -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < middle; i++) {
            if (room[i] >= length && isFree(i, length)) {
                Deque<Integer> places = right.getOrDefault(name(i, length), new ArrayDeque<>());
                while (!places.isEmpty() && !isFree(places.element(), length)) {
                    places.remove();
                }
                if (!places.isEmpty()) {
                    int place = places.remove();
                    tiles.add(new Run(i, place - middle, length));
                    Arrays.fill(taken, i, i + length, true);
                    Arrays.fill(taken, place, place + length, true);
                }
            }
        }
    }

    /** Tiles of this round are all as long as the run: one that overlaps it takes its first token or its last. */
    private boolean isFree(int start, int length) {
        return !taken[start] && !taken[start + length - 1];
    }
}

package declarations.diff;

import declarations.align.Run;
import declarations.align.Tiling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets two sequences of words side by side from end to end, with as many equal words in as few runs as can be. */
final class WordAlignment {
    /** An equal pair gains more than another change costs. */
    private static final int GAIN = 4;

    private static final int COST = 3;

    /** Cells of a table that is filled at once; a larger one is first divided at the runs both sides have. */
    private static final long LARGEST = 1 << 22;

    private static final int TILE = 4;
    private static final int LOW = Integer.MIN_VALUE / 2;

    private final int[] left;
    private final int[] right;
    private final List<Run> equal = new ArrayList<>();

    private WordAlignment(int[] left, int[] right) {
        this.left = left;
        this.right = right;
    }

    /** The runs of equal words, in the order of both. */
    static List<Run> of(List<String> left, List<String> right) {
        Map<String, Integer> numbers = new HashMap<>();
        WordAlignment alignment = new WordAlignment(numbered(left, numbers), numbered(right, numbers));
        alignment.align();
        return alignment.joined();
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            Integer fresh = numbers.size();
            Integer known = numbers.putIfAbsent(words.get(i), fresh);
            numbered[i] = known == null ? fresh : known;
        }
        return numbered;
    }

    private void align() {
        int start = 0;
        int shorter = Math.min(left.length, right.length);
        while (start < shorter && left[start] == right[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && left[left.length - 1 - end] == right[right.length - 1 - end]) {
            end++;
        }
        add(0, 0, start);
        between(start, left.length - end, start, right.length - end);
        add(left.length - end, right.length - end, end);
    }

    private void add(int leftStart, int rightStart, int length) {
        if (length > 0) {
            equal.add(new Run(leftStart, rightStart, length));
        }
    }

    private void between(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        if ((long) (leftEnd - leftStart) * (rightEnd - rightStart) <= LARGEST) {
            fill(leftStart, leftEnd, rightStart, rightEnd);
            return;
        }
        int nextLeft = leftStart;
        int nextRight = rightStart;
        for (Run tile : chained(leftStart, leftEnd, rightStart, rightEnd)) {
            fillIfSmall(nextLeft, tile.left(), nextRight, tile.right());
            equal.add(tile);
            nextLeft = tile.leftEnd();
            nextRight = tile.rightEnd();
        }
        fillIfSmall(nextLeft, leftEnd, nextRight, rightEnd);
    }

    private void fillIfSmall(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        if ((long) (leftEnd - leftStart) * (rightEnd - rightStart) <= LARGEST) {
            fill(leftStart, leftEnd, rightStart, rightEnd);
        }
    }

    /** Of the tiles of two long stretches, those that keep their order and hold most words. */
    private List<Run> chained(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        List<Run> tiles = Tiling.of(
                        Arrays.copyOfRange(left, leftStart, leftEnd),
                        Arrays.copyOfRange(right, rightStart, rightEnd),
                        TILE)
                .stream()
                .map(tile -> new Run(tile.left() + leftStart, tile.right() + rightStart, tile.length()))
                .toList();
        int[] best = new int[tiles.size()];
        int[] previous = new int[tiles.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (tiles.get(j).rightEnd() <= tiles.get(i).right() && best[j] > best[i]) {
                    best[i] = best[j];
                    previous[i] = j;
                }
            }
            best[i] += tiles.get(i).length();
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Run> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(0, tiles.get(i));
        }
        return chain;
    }

    /**
     * Needleman & Wunsch 1970 with two states, after an equal pair and inside a change: a change costs the same however
     * long it is, so that equal words gather in few runs.
     */
    private void fill(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        int rows = leftEnd - leftStart;
        int columns = rightEnd - rightStart;
        byte[][] steps = new byte[rows + 1][columns + 1];
        int[] pairs = new int[columns + 1];
        int[] changes = new int[columns + 1];
        for (int i = 0; i <= rows; i++) {
            int pairBefore = LOW; // of the cell up and left
            int changeBefore = LOW;
            for (int j = 0; j <= columns; j++) {
                int pairAbove = pairs[j];
                int changeAbove = changes[j];
                if (i == 0 && j == 0) {
                    pairs[0] = 0;
                    changes[0] = LOW;
                } else {
                    int up = i == 0 ? LOW : Math.max(pairAbove - COST, changeAbove);
                    int along = j == 0 ? LOW : Math.max(pairs[j - 1] - COST, changes[j - 1]);
                    boolean isEqual = i > 0 && j > 0 && left[leftStart + i - 1] == right[rightStart + j - 1];
                    boolean comesUp = up > along;
                    boolean upFromPair = i > 0 && pairAbove - COST >= changeAbove;
                    boolean alongFromPair = j > 0 && pairs[j - 1] - COST >= changes[j - 1];
                    boolean throughPair = pairBefore >= changeBefore;
                    pairs[j] = isEqual ? Math.max(pairBefore, changeBefore) + GAIN : LOW;
                    changes[j] = Math.max(up, along);
                    steps[i][j] = step(isEqual && throughPair, comesUp, comesUp ? upFromPair : alongFromPair);
                }
                pairBefore = pairAbove;
                changeBefore = changeAbove;
            }
        }
        trace(steps, leftStart, rightStart, rows, columns, pairs[columns] >= changes[columns]);
    }

    private static byte step(boolean pairFromPair, boolean changeFromAbove, boolean changeFromPair) {
        return (byte) ((pairFromPair ? 1 : 0) | (changeFromAbove ? 2 : 0) | (changeFromPair ? 4 : 0));
    }

    private void trace(byte[][] steps, int leftStart, int rightStart, int rows, int columns, boolean endsInPair) {
        List<Run> found = new ArrayList<>();
        int i = rows;
        int j = columns;
        boolean inPair = endsInPair;
        while (i > 0 || j > 0) {
            byte step = steps[i][j];
            if (inPair) {
                inPair = (step & 1) != 0;
                found.add(0, new Run(leftStart + --i, rightStart + --j, 1));
            } else {
                inPair = (step & 4) != 0;
                if ((step & 2) != 0) {
                    i--;
                } else {
                    j--;
                }
            }
        }
        equal.addAll(found);
    }

    private List<Run> joined() {
        List<Run> joined = new ArrayList<>();
        for (Run run : equal) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.leftEnd() == run.left() && last.rightEnd() == run.right()) {
                joined.set(joined.size() - 1, new Run(last.left(), last.right(), last.length() + run.length()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}

package declarations.slot;

import java.util.Arrays;

/** The words of two sequences that a longest common subsequence puts side by side. */
final class Partners {
    /** Longer ones are left as they are: there is no such paragraph but in an attack. */
    private static final long MOST_CELLS = 1L << 25;

    private Partners() {}

    /** For each word on the left its partner on the right; −1 where it has none. */
    static int[] of(int[] left, int[] right) {
        int[] partners = new int[left.length];
        Arrays.fill(partners, -1);
        int start = 0;
        int leftEnd = left.length;
        int rightEnd = right.length;
        while (start < leftEnd && start < rightEnd && left[start] == right[start]) {
            partners[start] = start;
            start++;
        }
        while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1]) {
            partners[--leftEnd] = --rightEnd;
        }
        fill(partners, left, right, start, leftEnd, rightEnd);
        return partners;
    }

    /** Lengths from each pair of places to the ends, then the way along them. */
    private static void fill(int[] partners, int[] left, int[] right, int start, int leftEnd, int rightEnd) {
        int rows = leftEnd - start;
        int columns = rightEnd - start;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_CELLS) {
            return;
        }
        char[][] lengths = new char[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            char[] row = lengths[i];
            char[] below = lengths[i + 1];
            int word = left[start + i];
            for (int j = columns - 1; j >= 0; j--) {
                row[j] = word == right[start + j]
                        ? (char) (below[j + 1] + 1)
                        : below[j] > row[j + 1] ? below[j] : row[j + 1];
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (left[start + i] == right[start + j]) {
                partners[start + i++] = start + j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}

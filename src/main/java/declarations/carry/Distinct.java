package declarations.carry;

import java.util.Arrays;

/** Each value once: a stream would box every one of them. */
final class Distinct {
    private Distinct() {}

    /**
     * @param sorted ascending; is changed
     */
    static int[] of(int[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}

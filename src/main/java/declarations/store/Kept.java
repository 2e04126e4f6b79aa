package declarations.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items of a list stay where they are when another list takes its place. */
final class Kept {
    static final int NONE = -1;

    private Kept() {}

    /**
     * For each item of the new list, the place of an equal one of the old list, or −1: places that ascend, as many as
     * can be where no item stands in the old list twice.
     */
    static <T> int[] places(List<T> before, List<T> now) {
        Map<T, Integer> places = new HashMap<>(2 * before.size());
        for (int i = before.size() - 1; i >= 0; i--) {
            places.put(before.get(i), i);
        }
        int[] found = new int[now.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = places.getOrDefault(now.get(i), NONE);
        }
        return ascending(found);
    }

    /** The longest strictly ascending sequence of some places, the others set to −1; in O(n log n) by patience. */
    private static int[] ascending(int[] places) {
        int[] ends = new int[places.length]; // of the best sequence of each length, where it ends
        int[] previous = new int[places.length];
        int longest = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NONE) {
                int low = longest > 0 && places[ends[longest - 1]] < places[i] ? longest : 0;
                for (int high = longest; low < high; ) {
                    int middle = (low + high) >>> 1;
                    if (places[ends[middle]] < places[i]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[i] = low == 0 ? NONE : ends[low - 1];
                ends[low] = i;
                longest = Math.max(longest, low + 1);
            }
        }
        int[] kept = new int[places.length];
        Arrays.fill(kept, NONE);
        for (int i = longest == 0 ? NONE : ends[longest - 1]; i != NONE; i = previous[i]) {
            kept[i] = places[i];
        }
        return kept;
    }
}

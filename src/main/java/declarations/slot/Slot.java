package declarations.slot;

import java.util.List;

/**
 * A gap of a pattern.
 *
 * @param number its place among the gaps of the pattern, from 1
 * @param entropyBits of its fillers, 0 where there is one only
 * @param fillers most frequent first, then by first use
 */
public record Slot(String patternId, int number, double entropyBits, List<Filler> fillers) {
    public Slot {
        fillers = List.copyOf(fillers);
    }

    /**
     * @param text key tokens; empty where nothing stands in the gap
     * @param first id of the first declaration that has it, by date
     * @param last id of the last
     */
    public record Filler(String text, int documents, String first, String last) {}
}

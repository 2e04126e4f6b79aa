package declarations.slot;

import java.util.List;

/**
 * A pattern before it is written out.
 *
 * @param paragraphs that of each member
 * @param firsts of each member its first word in the paragraph
 * @param ends of each member the word after its last
 * @param parts from left to right
 */
record Sketch(int[] paragraphs, int[] firsts, int[] ends, List<Part> parts) {
    /** In fewer, what differs is no more than a difference. */
    static final int FEWEST_DOCUMENTS = 3;

    Sketch {
        parts = List.copyOf(parts);
    }

    int members() {
        return paragraphs.length;
    }

    /** Number of words that all members have. */
    int fixed() {
        return parts.stream()
                .mapToInt(part -> part instanceof Fixed fixed ? fixed.words().length : 0)
                .sum();
    }

    List<Gap> gaps() {
        return parts.stream().filter(Gap.class::isInstance).map(Gap.class::cast).toList();
    }

    /** Words that stay, or a place for words that vary. */
    sealed interface Part {}

    record Fixed(int[] words) implements Part {}

    /** @param starts of each member its first word in the gap, in the paragraph */
    record Gap(int[] starts, int[] ends) implements Part {}
}

package declarations.carry;

import declarations.carry.Carried.Confirmation;
import declarations.text.Declaration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of the paragraphs of any declaration of a language in any other one: what {@link CarryOvers} says of the
 * previous one of the series and of the main source alone. May be asked by several threads.
 */
public final class AnyTwo {
    private final Shelf shelf;

    /**
     * @param some all that are compared in the language: they say which words are rare
     */
    public AnyTwo(List<Declaration> some) {
        shelf = new Shelf(some);
    }

    /**
     * The paragraphs of two declarations.
     *
     * @param carried of the later one, in reading order
     * @param dropped ids of the paragraphs of the base that have no counterpart, in reading order
     */
    public record Beside(List<Carried> carried, List<String> dropped) {
        public Beside {
            carried = List.copyOf(carried);
            dropped = List.copyOf(dropped);
        }
    }

    /** Another language's word on it is not asked for. */
    public Beside of(String baseId, String laterId) {
        int base = place(baseId);
        int later = place(laterId);
        Counterparts counterparts = Counterparts.of(shelf, base, later);
        Side left = shelf.sides().get(base);
        Side right = shelf.sides().get(later);
        return new Beside(
                IntStream.range(0, right.size())
                        .mapToObj(i -> counterparts.fates().get(i).of(left, right, i, Confirmation.NOT_CHECKED))
                        .toList(),
                counterparts.dropped().stream()
                        .map(old -> left.paragraphs().get(old).id())
                        .toList());
    }

    private int place(String id) {
        Integer place = shelf.place(id);
        if (place == null) {
            throw new IllegalArgumentException("no declaration " + id);
        }
        return place;
    }
}

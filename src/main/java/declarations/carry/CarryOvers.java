package declarations.carry;

import declarations.compare.Comparison;
import declarations.text.Declaration;
import java.util.List;

/**
 * What became of every paragraph, from declaration to declaration.
 *
 * @param carried by declaration and date, previous of the series before main source, in reading order
 * @param dropped by declaration and date, previous of the series before main source, in reading order of the base
 */
public record CarryOvers(List<Carried> carried, List<Dropped> dropped) {
    public static final CarryOvers NOTHING = new CarryOvers(List.of(), List.of());

    public CarryOvers {
        carried = List.copyOf(carried);
        dropped = List.copyOf(dropped);
    }

    /**
     * Compares each declaration, paragraph by paragraph, with the previous one of its series, and with its main source
     * where that is another.
     *
     * @param comparison of the same declarations
     */
    public static CarryOvers of(List<Declaration> declarations, Comparison comparison) {
        Languages languages = new Languages(declarations, comparison);
        return new CarryOvers(languages.carried(), languages.dropped());
    }
}

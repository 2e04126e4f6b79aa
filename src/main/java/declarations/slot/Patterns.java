package declarations.slot;

import declarations.lineage.Lineage;
import declarations.phrase.Formulae;
import declarations.text.Declaration;
import declarations.text.Entities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All patterns, most declarations first. */
public record Patterns(List<Pattern> patterns) {
    public static final Patterns NOTHING = new Patterns(List.of());

    private static final Comparator<Pattern> ORDER = Comparator.comparing((Pattern pattern) -> -pattern.documents())
            .thenComparing(pattern -> -pattern.fixed())
            .thenComparing(Pattern::language)
            .thenComparing(Pattern::id);

    public Patterns {
        patterns = List.copyOf(patterns);
    }

    /**
     * The wordings that recur in three declarations or more with something that varies. Two kinds: the paragraphs of a
     * family side by side, and formulae beside which up to three words vary between words that stay. Only the primary
     * version of a work counts.
     *
     * @param lineage of the same declarations
     * @param formulae of the same declarations
     */
    public static Patterns of(List<Declaration> declarations, Lineage lineage, Formulae formulae, Entities entities) {
        List<Pattern> patterns = new ArrayList<>();
        for (Layer layer : Layer.of(declarations, entities)) {
            Uses uses = new Uses(layer, formulae);
            Drawing drawing = new Drawing(layer, new Kin(layer, lineage, uses));
            FamilySketches.of(layer, lineage).forEach((id, sketch) -> patterns.add(drawing.ofFamily(id, sketch)));
            List<Sketch> sketches = FormulaSketches.of(layer, uses);
            Choice.of(layer, sketches).forEach(sketch -> patterns.add(drawing.ofFormula(sketch)));
        }
        patterns.sort(ORDER);
        return new Patterns(patterns);
    }
}

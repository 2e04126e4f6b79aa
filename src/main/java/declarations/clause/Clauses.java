package declarations.clause;

import declarations.compare.Comparison;
import declarations.text.Declaration;
import java.util.List;

/**
 * What sentences say.
 *
 * @param strengths by declaration and date, in reading order; only sentences with a verb of the ladder on a side
 * @param references by declaration and date, in reading order
 */
public record Clauses(List<Strength> strengths, List<Reference> references) {
    public static final Clauses NOTHING = new Clauses(List.of(), List.of());

    public Clauses {
        strengths = List.copyOf(strengths);
        references = List.copyOf(references);
    }

    /** Weighs the verbs of carried paragraphs and finds what is cited. */
    public static Clauses of(
            List<Declaration> declarations, Comparison comparison, Ladder ladder, Instruments instruments) {
        return new Clauses(Strengths.of(declarations, comparison, ladder), References.of(declarations, instruments));
    }
}

package declarations.finding;

import declarations.carry.CarryOvers;
import declarations.clause.Clauses;
import declarations.compare.Comparison;
import declarations.corpus.Profiles;
import declarations.keyness.Keyness;
import declarations.keyness.Keynesses;
import declarations.lineage.Lineage;
import declarations.phrase.Formulae;
import declarations.phrase.PhraseSettings;
import declarations.slot.Patterns;
import declarations.text.Declaration;
import declarations.watch.Watching;
import java.util.List;

/**
 * What is found in a corpus once its passages and phrases are known.
 *
 * @param keynesses by declaration and date, strongest first
 */
public record Findings(
        CarryOvers carryOvers,
        Lineage lineage,
        Profiles profiles,
        Clauses clauses,
        Patterns patterns,
        List<Keyness> keynesses,
        Watching watching) {
    public static final Findings NOTHING = new Findings(
            CarryOvers.NOTHING,
            Lineage.NOTHING,
            Profiles.NOTHING,
            Clauses.NOTHING,
            Patterns.NOTHING,
            List.of(),
            Watching.NOTHING);

    public Findings {
        keynesses = List.copyOf(keynesses);
    }

    /**
     * @param declarations in the languages that are compared
     * @param comparison of them
     * @param formulae of them
     */
    public static Findings of(
            List<Declaration> declarations,
            Comparison comparison,
            Formulae formulae,
            PhraseSettings phrases,
            Lexicon lexicon) {
        Lineage lineage = Lineage.of(declarations, comparison);
        return new Findings(
                CarryOvers.of(declarations, comparison),
                lineage,
                Profiles.of(declarations, comparison),
                Clauses.of(declarations, comparison, lexicon.ladder(), lexicon.instruments()),
                Patterns.of(declarations, lineage, formulae, lexicon.entities()),
                Keynesses.of(declarations),
                Watching.of(declarations, lexicon.watched(), lexicon.spellings(), phrases));
    }
}

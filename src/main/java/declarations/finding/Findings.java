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
import java.util.function.IntConsumer;

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

    /** Number of parts that are found one after the other. */
    public static final int PARTS = 7;

    /**
     * @param declarations in the languages that are compared
     * @param comparison of them
     * @param formulae of them
     * @param progress is told the number of parts that are done
     */
    public static Findings of(
            List<Declaration> declarations,
            Comparison comparison,
            Formulae formulae,
            PhraseSettings phrases,
            Lexicon lexicon,
            IntConsumer progress) {
        return of(declarations, comparison, formulae, phrases, lexicon, Drawn.NOTHING, progress);
    }

    /**
     * The same, with less work where some of it was done before.
     *
     * @param before what was found with the same settings
     */
    public static Findings of(
            List<Declaration> declarations,
            Comparison comparison,
            Formulae formulae,
            PhraseSettings phrases,
            Lexicon lexicon,
            Drawn before,
            IntConsumer progress) {
        CarryOvers carryOvers = CarryOvers.of(
                declarations, comparison, before.marks(), before.findings().carryOvers());
        progress.accept(1);
        Lineage lineage = Lineage.of(declarations, comparison);
        progress.accept(2);
        Profiles profiles = Profiles.of(declarations, comparison);
        progress.accept(3);
        Clauses clauses = Clauses.of(declarations, comparison, lexicon.ladder(), lexicon.instruments());
        progress.accept(4);
        Patterns patterns = Patterns.of(declarations, lineage, formulae, lexicon.entities());
        progress.accept(5);
        List<Keyness> keynesses = Keynesses.of(declarations);
        progress.accept(6);
        Watching watching = Watching.of(declarations, lexicon.watched(), lexicon.spellings(), phrases);
        progress.accept(PARTS);
        return new Findings(carryOvers, lineage, profiles, clauses, patterns, keynesses, watching);
    }
}

package declarations.report.library;

import declarations.carry.Carried;
import declarations.carry.Dropped;
import declarations.clause.Reference;
import declarations.clause.Strength;
import declarations.corpus.Profile;
import declarations.finding.Findings;
import declarations.keyness.Keyness;
import declarations.lineage.Age;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings of a report, declaration by declaration. */
public final class FindingIndex {
    private static final Found NOTHING = Found.nothing();

    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();

    /**
     * What is found in one declaration.
     *
     * @param bases the declarations it is set beside, the previous one of its series first
     */
    public record Found(
            Set<String> bases,
            List<Carried> carried,
            List<Dropped> dropped,
            List<Age> ages,
            List<Strength> strengths,
            List<Reference> references,
            List<Keyness> keynesses) {
        static Found nothing() {
            return new Found(
                    new LinkedHashSet<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    public FindingIndex(Findings findings) {
        for (Carried carried : findings.carryOvers().carried()) {
            Found its = of(carried.documentId());
            its.bases().add(carried.baseId());
            its.carried().add(carried);
        }
        for (Dropped dropped : findings.carryOvers().dropped()) {
            Found its = of(dropped.documentId());
            its.bases().add(dropped.baseId());
            its.dropped().add(dropped);
        }
        findings.lineage().ages().forEach(age -> of(age.documentId()).ages().add(age));
        findings.clauses()
                .strengths()
                .forEach(strength -> of(strength.documentId()).strengths().add(strength));
        findings.clauses()
                .references()
                .forEach(reference -> of(reference.documentId()).references().add(reference));
        findings.keynesses()
                .forEach(keyness -> of(keyness.documentId()).keynesses().add(keyness));
        findings.profiles().profiles().forEach(profile -> profiles.put(profile.documentId(), profile));
    }

    private Found of(String documentId) {
        return found.computeIfAbsent(documentId, id -> Found.nothing());
    }

    /** Pages ask for it from several threads, so it makes no new entries. */
    public Found found(String documentId) {
        return found.getOrDefault(documentId, NOTHING);
    }

    /** Null where the document is not compared. */
    @Nullable
    public Profile profile(String documentId) {
        return profiles.get(documentId);
    }
}

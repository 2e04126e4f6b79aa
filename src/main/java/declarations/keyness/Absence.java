package declarations.keyness;

import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A term that at least half of some declarations have, and two at least, and the one after them lacks.
 *
 * @param documents how many of them have it
 * @param occurrences in all of them
 * @param lastId the last one that has it
 */
public record Absence(String term, int documents, int occurrences, String lastId) {
    private static final int FEWEST = 2;

    private static final Comparator<Absence> ORDER = Comparator.comparing((Absence absence) -> -absence.documents())
            .thenComparing(absence -> -absence.occurrences())
            .thenComparing(Absence::term);

    /**
     * What a declaration does without: what most of the others have first.
     *
     * @param before declarations of its series and language before it, by date
     */
    public static List<Absence> of(List<Declaration> before, Declaration declaration) {
        Set<String> here = new HashSet<>(Terms.of(declaration));
        Map<String, Absence> found = new TreeMap<>();
        for (Declaration earlier : before) {
            Map<String, Integer> counts = new TreeMap<>();
            Terms.of(earlier).forEach(term -> counts.merge(term, 1, Integer::sum));
            String id = earlier.document().id();
            counts.forEach((term, count) ->
                    found.merge(term, new Absence(term, 1, count, id), (some, more) -> some.and(count, id)));
        }
        List<Absence> absences = new ArrayList<>();
        for (Absence absence : found.values()) {
            boolean usual = absence.documents >= FEWEST && 2 * absence.documents >= before.size();
            if (usual && !here.contains(absence.term)) {
                absences.add(absence);
            }
        }
        absences.sort(ORDER);
        return absences;
    }

    private Absence and(int more, String laterId) {
        return new Absence(term, documents + 1, occurrences + more, laterId);
    }
}

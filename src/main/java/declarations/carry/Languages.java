package declarations.carry;

import declarations.carry.Carried.Confirmation;
import declarations.carry.OneLanguage.Step;
import declarations.compare.Comparison;
import declarations.compare.Coverage;
import declarations.compare.Mark;
import declarations.document.Language;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The declarations of every language, and what one language version of a work says of another. */
final class Languages {
    private final List<OneLanguage> languages;
    private final Versions versions;

    Languages(List<Declaration> declarations, Comparison comparison, List<Mark> marks, CarryOvers before) {
        Map<String, Coverage> coverages =
                comparison.coverages().stream().collect(Collectors.toMap(Coverage::documentId, Function.identity()));
        Map<Language, List<Declaration>> byLanguage = declarations.stream()
                .collect(Collectors.groupingBy(
                        declaration -> declaration.document().language(), TreeMap::new, Collectors.toList()));
        languages = byLanguage.values().stream()
                .map(some -> new OneLanguage(some, coverages, marks, before))
                .toList();
        versions = new Versions(languages);
    }

    List<Dropped> dropped() {
        return languages.stream()
                .flatMap(language -> language.dropped().stream())
                .toList();
    }

    List<Carried> carried() {
        List<Carried> carried = new ArrayList<>();
        for (OneLanguage language : languages) {
            for (Step step : language.steps()) {
                carry(language.shelf(), step, carried);
            }
        }
        return carried;
    }

    private void carry(Shelf shelf, Step step, List<Carried> carried) {
        Side base = shelf.sides().get(step.base());
        Side later = shelf.sides().get(step.later());
        Map<Integer, Confirmation> confirmations = versions.confirmations(shelf, step);
        for (int i = 0; i < later.size(); i++) {
            int number = later.paragraphs().get(i).number();
            Fate fate = step.counterparts().fates().get(i);
            carried.add(fate.of(base, later, i, confirmations.getOrDefault(number, Confirmation.NOT_CHECKED)));
        }
    }
}

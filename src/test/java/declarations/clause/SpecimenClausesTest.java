package declarations.clause;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Language;
import declarations.specimens.Specimens;
import declarations.specimens.Truth;
import declarations.specimens.Truth.Place;
import declarations.text.Declaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the list of findings of the English specimens says of verbs and citations; its README defines the kinds. */
@TestInstance(Lifecycle.PER_CLASS)
class SpecimenClausesTest {
    private final List<Declaration> specimens = english(Path.of("seeds/specimens"));
    private final Map<String, Place> places = Specimens.places(specimens);
    private final Clauses clauses = Clauses.of(
            specimens,
            Comparison.of(specimens, CompareSettings.DEFAULT, done -> {}),
            Example.LADDER,
            Example.INSTRUMENTS);

    @Test
    void theVerbsThatWentUpOrDownAreThoseOfTheListAndNoOthers() {
        assertThat(clauses.strengths().stream()
                        .filter(strength -> strength.change().orElse(0) != 0)
                        .map(strength -> (strength.change().getAsInt() > 0 ? "strengthened " : "softened ")
                                + place(strength.documentId(), strength.paragraphId())
                                + place(strength.sourceId(), strength.sourceParagraphId())
                                + strength.then().phrase() + " → "
                                + strength.now().phrase()))
                .containsExactlyInAnyOrderElementsOf(truth("strengthened", "softened")
                        .map(truth -> truth.kind() + ' ' + place(truth.place()) + place(truth.source()) + truth.text())
                        .toList());
    }

    @Test
    void theCitationsAreThoseOfTheListAndNoOthers() {
        assertThat(clauses.references().stream()
                        .map(reference -> place(reference.documentId(), reference.paragraphId()) + reference.text()))
                .containsExactlyInAnyOrderElementsOf(truth("reference")
                        .map(truth -> place(truth.place()) + truth.text())
                        .toList());
    }

    @Test
    void theStatementOnTerrorismCitesFourResolutionsAndThreeOthers() {
        Declaration statement = english(Path.of("seeds/sco")).get(0);
        assertThat(Example.references(statement))
                .extracting(Reference::id)
                .containsExactly(
                        "un-charter",
                        "un-global-counter-terrorism-strategy",
                        "unsc-resolution-2254",
                        "unsc-resolution-1624",
                        "financial-action-task-force",
                        "unsc-resolution-2199",
                        "unsc-resolution-2253");
    }

    private String place(String documentId, String paragraphId) {
        return place(requireNonNull(places.get(documentId + ' ' + paragraphId), paragraphId));
    }

    private static String place(Place place) {
        return place.documentId() + ' ' + place.number() + ' ';
    }

    private static Stream<Truth> truth(String... kinds) {
        return Truth.all().stream()
                .filter(truth -> List.of(kinds).contains(truth.kind())
                        && truth.language().equals("en"));
    }

    private static List<Declaration> english(Path folder) {
        return Specimens.declarations(folder).stream()
                .filter(declaration -> declaration.document().language().equals(Language.ENGLISH))
                .toList();
    }
}

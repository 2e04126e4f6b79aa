package declarations.carry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.carry.Carried.Status;
import declarations.document.Document;
import declarations.specimens.Specimens;
import declarations.specimens.Truth;
import declarations.specimens.Truth.Place;
import declarations.text.Declaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was planted in the specimens comes out of comparing each declaration with the previous one, and no decoy does. */
class SpecimenCarryOverTest {
    private static final Map<String, Place> PLACES = new HashMap<>();
    private static final Map<String, String> PREVIOUS = new HashMap<>();
    private static final Map<Place, Carried> CARRIED = new HashMap<>();
    private static CarryOvers all = CarryOvers.NOTHING;

    @BeforeAll
    static void compare() {
        Specimens specimens = Specimens.read();
        List<Declaration> declarations = specimens.declarations();
        all = CarryOvers.of(declarations, specimens.comparison());
        PLACES.putAll(Specimens.places(declarations));
        PREVIOUS.putAll(previous(declarations));
        for (Carried each : all.carried()) {
            if (each.baseId().equals(PREVIOUS.get(each.documentId()))) {
                CARRIED.put(place(each.documentId(), each.paragraphId()), each);
            }
        }
    }

    /** The declaration before each one in its series and language; they come by date. */
    private static Map<String, String> previous(List<Declaration> declarations) {
        Map<String, String> last = new HashMap<>();
        Map<String, String> previous = new HashMap<>();
        for (Declaration declaration : declarations) {
            Document document = declaration.document();
            String before = last.put(document.occasion().series() + document.language(), document.id());
            if (before != null) {
                previous.put(document.id(), before);
            }
        }
        return previous;
    }

    private static Place place(String documentId, String paragraphId) {
        return requireNonNull(PLACES.get(documentId + ' ' + paragraphId), documentId);
    }

    @Test
    void exactlyTheMovedOnesMoved() {
        assertThat(found(Carried::moved)).isEqualTo(planted("moved"));
    }

    @Test
    void exactlyTheDividedOnesAreSplit() {
        assertThat(found(each -> each.status() == Status.SPLIT)).isEqualTo(planted("split"));
    }

    @Test
    void exactlyTheUnitedOnesAreMerged() {
        assertThat(found(each -> each.status() == Status.MERGED)).isEqualTo(planted("merged"));
    }

    @Test
    void exactlyTheDroppedOnesAreDropped() {
        Set<String> found = all.dropped().stream()
                .filter(each -> each.documentId().endsWith("-declaration.en"))
                .filter(each -> each.baseId().equals(PREVIOUS.get(each.documentId())))
                .map(each -> each.documentId() + " " + place(each.baseId(), each.paragraphId()))
                .collect(Collectors.toSet());
        Set<String> planted = Truth.of("dropped").stream()
                .map(truth -> truth.place().documentId() + " " + truth.source())
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(planted);
    }

    @Test
    void whatOnlySeemsDroppedIsWhereItIsNow() {
        SoftAssertions softly = new SoftAssertions();
        Truth.of("decoy-dropped")
                .forEach(truth -> softly.assertThat(sources(CARRIED.get(truth.place())))
                        .as("%s", truth)
                        .contains(truth.source()));
        softly.assertAll();
    }

    @Test
    void noDecoyIsSplitMergedOrMoved() {
        SoftAssertions softly = new SoftAssertions();
        Truth.of("decoy-moved").forEach(truth -> {
            Carried carried = requireNonNull(CARRIED.get(truth.place()));
            softly.assertThat(carried.moved()).as("%s", truth).isFalse();
            softly.assertThat(sources(carried)).as("%s", truth).containsExactly(truth.source());
        });
        Truth.of("decoy-split")
                .forEach(truth -> softly.assertThat(
                                requireNonNull(CARRIED.get(truth.place())).status())
                        .as("%s", truth)
                        .isNotEqualTo(Status.SPLIT));
        Truth.of("decoy-merged")
                .forEach(truth -> softly.assertThat(sources(CARRIED.get(truth.place())))
                        .as("%s", truth)
                        .doesNotContain(truth.source()));
        softly.assertAll();
    }

    @Test
    void noParagraphWithTheSameWordsIsNew() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of("verbatim")) {
            if (truth.source().documentId().equals(PREVIOUS.get(truth.place().documentId()))) {
                Carried carried = requireNonNull(CARRIED.get(truth.place()), truth.toString());
                softly.assertThat(carried.status()).as("%s", truth).isEqualTo(Status.VERBATIM);
                softly.assertThat(sources(carried)).as("%s", truth).containsExactly(truth.source());
            }
        }
        softly.assertAll();
    }

    @Test
    void theEditedOnesAreEdited() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of("edited")) {
            if (truth.source().documentId().equals(PREVIOUS.get(truth.place().documentId()))) {
                Carried carried = requireNonNull(CARRIED.get(truth.place()), truth.toString());
                softly.assertThat(carried.status()).as("%s", truth).isEqualTo(Status.EDITED);
                softly.assertThat(sources(carried)).as("%s", truth).containsExactly(truth.source());
            }
        }
        softly.assertAll();
    }

    @Test
    void theMatterInOtherWordsIsNotCarriedOver() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of("decoy-edited")) {
            Carried carried = CARRIED.get(truth.place());
            softly.assertThat(carried == null
                            || carried.status() == Status.NEW
                            || !sources(carried).contains(truth.source()))
                    .as("%s: %s", truth, carried)
                    .isTrue();
        }
        softly.assertAll();
    }

    @Test
    void whatReturnsIsNewBesideThePreviousDeclaration() {
        for (String kind : List.of("returned", "decoy-returned")) {
            for (Truth truth : Truth.of(kind)) {
                Carried carried = requireNonNull(CARRIED.get(truth.place()), truth.toString());
                assertThat(carried.status()).as("%s", truth).isEqualTo(Status.NEW);
            }
        }
    }

    private static Set<List<Place>> found(Predicate<Carried> predicate) {
        Set<List<Place>> found = new HashSet<>();
        CARRIED.forEach((place, carried) -> {
            if (place.documentId().endsWith(".en") && predicate.test(carried)) {
                sources(carried).forEach(source -> found.add(List.of(place, source)));
            }
        });
        return found;
    }

    private static Set<List<Place>> planted(String kind) {
        return Truth.of(kind).stream()
                .map(truth -> List.of(truth.place(), truth.source()))
                .collect(Collectors.toSet());
    }

    private static List<Place> sources(@Nullable Carried carried) {
        return carried == null
                ? List.of()
                : carried.sources().stream()
                        .map(source -> place(carried.baseId(), source.paragraphId()))
                        .toList();
    }
}

package declarations.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.Comparison;
import declarations.compare.Origin;
import declarations.compare.Origin.Verdict;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.phrase.Formulae;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.specimens.Truth;
import declarations.specimens.Truth.Place;
import declarations.store.Database;
import declarations.store.Store;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden job: what was planted in the specimens is found, and no decoy is taken for it. */
class SpecimensTest {
    /** Of a paragraph that was kept in other words, or of a part of one, at least this much stands in passages. */
    private static final double MOST = 0.6;

    @TempDir
    private static Path folder;

    private static final Map<Place, Paragraph> PARAGRAPHS = new HashMap<>();
    private static final Map<String, Place> PLACES = new HashMap<>();
    private static final Map<Place, Origin> ORIGINS = new HashMap<>();
    private static Comparison comparison = Comparison.NOTHING;
    private static Formulae formulae = new Formulae(List.of(), List.of(), 0);

    @BeforeAll
    static void runTheDemo() {
        TestHome home = TestHome.of(folder, "demo", "specimens");
        assertThat(home.run()).isZero();
        assertThat(home.out())
                .startsWith("demo: seen 22 = ingested 22 + unchanged 0 + duplicate 0 + rejected 0 + skipped 0");
        try (Database database = Database.open(folder.resolve("data/demo/store"))) {
            Store store = Store.in(database.dataSource());
            comparison = store.comparison();
            formulae = store.formulae();
            for (Declaration declaration : store.declarations()) {
                String id = declaration.document().id();
                declaration
                        .compared()
                        .forEach(paragraph -> PARAGRAPHS.put(new Place(id, paragraph.number()), paragraph));
            }
        }
        PARAGRAPHS.forEach((place, paragraph) -> PLACES.put(place.documentId() + ' ' + paragraph.id(), place));
        comparison.origins().forEach(origin -> ORIGINS.put(place(origin.documentId(), origin.paragraphId()), origin));
    }

    @Test
    void exactlyTheParagraphsCarriedOverWordForWordAreVerbatim() {
        Set<List<Place>> found = new HashSet<>();
        ORIGINS.forEach((place, origin) -> {
            if (origin.verdict() == Verdict.VERBATIM) {
                found.add(List.of(place, source(origin)));
            }
        });
        assertThat(found).isEqualTo(places("verbatim"));
    }

    @Test
    void everyEditedParagraphIsTracedToItsSource() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of("edited")) {
            Origin origin = origin(truth.place());
            softly.assertThat(origin.verdict()).as("%s", truth).isEqualTo(Verdict.EDITED);
            softly.assertThat(source(origin)).as("%s", truth).isEqualTo(truth.source());
        }
        softly.assertAll();
    }

    @Test
    void whatIsEditedIsPlantedAsEditedSplitOrMerged() {
        Set<Place> planted = Stream.of("edited", "split", "merged")
                .flatMap(kind -> Truth.of(kind).stream())
                .map(Truth::place)
                .collect(Collectors.toSet());
        assertThat(ORIGINS.entrySet().stream()
                        .filter(each -> each.getValue().verdict() == Verdict.EDITED)
                        .map(Map.Entry::getKey))
                .isSubsetOf(planted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moved", "returned", "split"})
    void mostOfWhatCameBackElsewhereIsFoundInItsSource(String kind) {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of(kind)) {
            softly.assertThat(covered(truth.place(), truth.source()))
                    .as("%s", truth)
                    .isGreaterThanOrEqualTo(MOST);
        }
        softly.assertAll();
    }

    @Test
    void mostOfBothHalvesOfAMergerIsFoundInIt() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of("merged")) {
            softly.assertThat(covered(truth.source(), truth.place()))
                    .as("%s", truth)
                    .isGreaterThanOrEqualTo(MOST);
        }
        softly.assertAll();
    }

    @Test
    void littleOfADroppedParagraphIsInTheNextDeclaration() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of("dropped")) {
            softly.assertThat(covered(truth.source(), new Place(truth.place().documentId(), 0)))
                    .as("%s", truth)
                    .isLessThan(MOST);
        }
        softly.assertAll();
    }

    @Test
    void aNewSectionOwesNothingToEarlierOnes() {
        for (Truth truth : Truth.of("new-section")) {
            String section = paragraph(truth.place()).section();
            assertThat(section).isEqualTo(truth.text());
            PARAGRAPHS.forEach((place, paragraph) -> {
                if (place.documentId().equals(truth.place().documentId())
                        && paragraph.section().equals(section)) {
                    assertThat(origin(place).coveredShare())
                            .as("%s %s", truth, place)
                            .isLessThan(0.4);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"formula-standing", "formula-lapsed", "boilerplate"})
    void formulaeAreFoundWithTheirFirstAndLastUse(String kind) {
        SoftAssertions softly = new SoftAssertions();
        for (Truth truth : Truth.of(kind)) {
            Set<String> documents = documents(truth.text());
            softly.assertThat(documents)
                    .as("%s", truth)
                    .contains(truth.source().documentId(), truth.place().documentId());
            softly.assertThat(documents.stream().min(String::compareTo))
                    .as("first use: %s", truth)
                    .contains(truth.source().documentId());
            if (!kind.equals("formula-lapsed")) { // it may live on in the other series
                softly.assertThat(documents.stream().max(String::compareTo))
                        .as("last use: %s", truth)
                        .contains(truth.place().documentId());
            }
        }
        softly.assertAll();
    }

    @Test
    void aRevivedFormulaIsFoundBeforeAndAfterItsAbsence() {
        for (Truth truth : Truth.of("formula-revived")) {
            assertThat(documents(truth.text()))
                    .as("%s", truth)
                    .contains(truth.source().documentId(), truth.place().documentId());
        }
    }

    @Test
    void whatIsConstantInAFormulaWithASlotRecurs() {
        for (Truth truth : Truth.of("slot")) {
            String id = paragraph(truth.place()).id();
            Set<String> here = formulae.occurrences().stream()
                    .filter(each -> each.documentId().equals(truth.place().documentId())
                            && each.paragraphId().equals(id))
                    .map(Occurrence::phraseId)
                    .collect(Collectors.toSet());
            assertThat(formulae.phrases().stream().filter(phrase -> here.contains(phrase.id())))
                    .as("%s", truth)
                    .anyMatch(phrase -> holds(truth.text(), phrase.text()) || holds(phrase.text(), truth.text()));
        }
    }

    @Test
    void noDecoyIsVerbatim() {
        for (Truth truth : Truth.of("decoy-verbatim")) {
            Origin origin = origin(truth.place());
            assertThat(origin.verdict() == Verdict.VERBATIM && truth.source().equals(source(origin)))
                    .as("%s", truth)
                    .isFalse();
        }
    }

    @Test
    void noDecoyIsEdited() {
        for (Truth truth : Truth.of("decoy-edited")) {
            Origin origin = origin(truth.place());
            assertThat(origin.verdict() == Verdict.EDITED && truth.source().equals(source(origin)))
                    .as("%s", truth)
                    .isFalse();
            assertThat(covered(truth.place(), truth.source())).as("%s", truth).isLessThan(MOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decoy-split", "decoy-merged"})
    void noDecoyIsCoveredByWhatItLooksLike(String kind) {
        for (Truth truth : Truth.of(kind)) {
            assertThat(covered(truth.place(), truth.source())).as("%s", truth).isLessThan(MOST);
            assertThat(covered(truth.source(), truth.place())).as("%s", truth).isLessThan(MOST);
        }
    }

    @Test
    void whatOnlySeemsDroppedIsFoundWhereItIsNow() {
        for (Truth truth : Truth.of("decoy-dropped")) {
            assertThat(covered(truth.source(), new Place(truth.place().documentId(), 0)))
                    .as("%s", truth)
                    .isGreaterThanOrEqualTo(MOST);
        }
    }

    @Test
    void aDecoyOfAStandingFormulaIsNotInAlmostEveryDeclaration() {
        for (Truth truth : Truth.of("decoy-formula-standing")) {
            Set<String> documents = documents(truth.text());
            documents.removeIf(id -> !id.contains("-declaration."));
            assertThat(documents.size() < 10 || !documents.contains("csl-2024-06-27-thistlewade-declaration.en"))
                    .as("%s in %s", truth, documents)
                    .isTrue();
        }
    }

    @Test
    void aDecoyOfBoilerplateIsInLessThanHalfOfTheDocuments() {
        for (Truth truth : Truth.of("decoy-boilerplate")) {
            assertThat(documents(truth.text())).as("%s", truth).hasSizeLessThan(8);
        }
    }

    private static Set<List<Place>> places(String kind) {
        return Truth.of(kind).stream()
                .map(truth -> List.of(truth.place(), truth.source()))
                .collect(Collectors.toSet());
    }

    private static Origin origin(Place place) {
        return requireNonNull(ORIGINS.get(place), place.toString());
    }

    private static Place place(String documentId, String paragraphId) {
        return requireNonNull(PLACES.get(documentId + ' ' + paragraphId), documentId + ' ' + paragraphId);
    }

    private static Paragraph paragraph(Place place) {
        return requireNonNull(PARAGRAPHS.get(place), place.toString());
    }

    private static Place source(Origin origin) {
        Origin.Source source = origin.source();
        return source == null ? new Place("", 0) : place(source.documentId(), source.paragraphId());
    }

    /** The share of a paragraph that stands in passages with another one, or, number 0, with another declaration. */
    private static double covered(Place place, Place by) {
        BitSet words = new BitSet();
        for (Passage passage : comparison.passages()) {
            cover(words, place, by, passage.earlier(), passage.later());
            cover(words, place, by, passage.later(), passage.earlier());
        }
        return (double) words.cardinality() / paragraph(place).tokens().size();
    }

    private static void cover(BitSet words, Place place, Place by, Stretch mine, Stretch its) {
        if (isIn(mine, place) && (by.number() == 0 ? its.documentId().equals(by.documentId()) : isIn(its, by))) {
            words.set(mine.tokens().start(), mine.tokens().end());
        }
    }

    private static boolean isIn(Stretch stretch, Place place) {
        return stretch.documentId().equals(place.documentId())
                && stretch.paragraphId().equals(paragraph(place).id());
    }

    /** The documents that have some words, as far as the phrases that hold them say. */
    private static Set<String> documents(String text) {
        Set<String> phrases = formulae.phrases().stream()
                .filter(phrase -> holds(phrase.text(), text))
                .map(Phrase::id)
                .collect(Collectors.toSet());
        return formulae.occurrences().stream()
                .filter(each -> phrases.contains(each.phraseId()))
                .map(Occurrence::documentId)
                .collect(Collectors.toSet());
    }

    private static boolean holds(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }
}

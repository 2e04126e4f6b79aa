package declarations.phrase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.document.Language;
import declarations.phrase.SeriesUse.Status;
import declarations.specimens.Specimens;
import declarations.specimens.Truth;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulae planted in the specimens, each with its first use, its last, and what became of it. */
class SpecimenFormulaeTest {
    private static final String SERIES = "csl-declaration";
    private static final List<Declaration> ALL = new ArrayList<>();
    private static Formulae formulae = new Formulae(List.of(), List.of(), 0);
    private static List<SeriesUse> uses = List.of();
    private static List<String> works = List.of();

    @BeforeAll
    static void read() {
        ALL.addAll(Specimens.read().declarations().stream()
                .filter(declaration -> declaration.document().language().equals(Language.ENGLISH))
                .toList());
        formulae = Formulae.of(ALL, PhraseSettings.DEFAULT);
        uses = Biographies.series(formulae, ALL);
        works = Series.of(ALL).stream()
                .filter(series -> series.name().equals(SERIES))
                .flatMap(series -> series.works().stream())
                .map(Document::id)
                .toList();
    }

    static Stream<Truth> planted() {
        return Truth.all().stream()
                .filter(truth ->
                        truth.kind().contains("formula-") && truth.language().equals("en"));
    }

    @Test
    void thereAreTwelveDeclarationsAndFourStatements() {
        assertThat(ALL).hasSize(16);
        assertThat(works).hasSize(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void whatIsPlantedIsFoundAndNoDecoyIsTakenForIt(Truth planted) {
        switch (planted.kind()) {
            case "formula-standing" ->
                assertThat(use(planted)).hasValueSatisfying(use -> {
                    assertThat(use.status()).isEqualTo(Status.STANDING);
                    assertThat(use.documents()).isGreaterThanOrEqualTo(10);
                    assertThat(use.firstId()).isEqualTo(planted.source().documentId());
                    assertThat(use.lastId()).isEqualTo(planted.place().documentId());
                });
            case "formula-lapsed" ->
                assertThat(use(planted)).hasValueSatisfying(use -> {
                    assertThat(use.status()).isEqualTo(Status.LAPSED);
                    assertThat(use.firstId()).isEqualTo(planted.source().documentId());
                    assertThat(use.lastId()).isEqualTo(planted.place().documentId());
                });
            case "formula-revived" -> {
                assertThat(isRevived(planted)).isTrue();
                boolean latest = planted.place().documentId().equals(works.get(works.size() - 1));
                assertThat(use(planted).orElseThrow().status() == Status.RETURNED)
                        .isEqualTo(latest);
            }
            case "decoy-formula-standing" ->
                assertThat(use(planted).filter(use -> use.status() == Status.STANDING && use.documents() >= 10))
                        .isEmpty();
            case "decoy-formula-lapsed" ->
                assertThat(use(planted).filter(use -> use.status() == Status.LAPSED))
                        .isEmpty();
            case "decoy-formula-revived" -> assertThat(isRevived(planted)).isFalse();
            default -> throw new AssertionError(planted.kind());
        }
    }

    /** In the series of the declarations, of the phrase that stands wherever the words do. */
    private static Optional<SeriesUse> use(Truth planted) {
        return phrase(planted)
                .flatMap(phrase -> uses.stream()
                        .filter(use -> use.phraseId().equals(phrase.id())
                                && use.series().equals(SERIES))
                        .findFirst());
    }

    private static Optional<Phrase> phrase(Truth planted) {
        return formulae.phrases().stream()
                .filter(phrase -> (" " + phrase.text() + " ").contains(" " + planted.text() + " "))
                .max(Comparator.comparingInt(phrase -> phrase.usage().documents()));
    }

    private static boolean isRevived(Truth planted) {
        List<Integer> places = phrase(planted).stream()
                .flatMap(phrase -> formulae.occurrences().stream()
                        .filter(place -> place.phraseId().equals(phrase.id())))
                .map(place -> works.indexOf(place.documentId()))
                .filter(place -> place >= 0)
                .distinct()
                .toList();
        int before = places.indexOf(works.indexOf(planted.source().documentId()));
        int after = places.indexOf(works.indexOf(planted.place().documentId()));
        return before >= 1 && after == before + 1 && requireNonNull(places.get(after)) - places.get(before) > 3;
    }
}

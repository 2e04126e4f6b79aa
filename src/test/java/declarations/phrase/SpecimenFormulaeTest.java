package declarations.phrase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.document.Reading;
import declarations.phrase.SeriesUse.Status;
import declarations.read.DocumentReader;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final Path FOLDER = Path.of("seeds/specimens");
    private static final String SERIES = "declaration";
    private static final List<Declaration> ALL = new ArrayList<>();
    private static Formulae formulae = new Formulae(List.of(), List.of(), 0);
    private static List<SeriesUse> uses = List.of();
    private static List<String> works = List.of();

    /**
     * A row of the list of what is planted.
     *
     * @param document last use, or the one after a gap
     * @param source first use, or the one before a gap
     */
    record Planted(String kind, String document, String source, String text) {}

    @BeforeAll
    static void read() throws IOException {
        try (DocumentReader reader = new DocumentReader(1_000_000);
                Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.contains(".en.") && reader.read(file) instanceof Reading.Text text) {
                    ALL.add(declaration(name, Outline.of(text.blocks())));
                }
            }
        }
        formulae = Formulae.of(ALL, PhraseSettings.DEFAULT);
        uses = Biographies.series(formulae, ALL);
        works = Series.of(ALL).stream()
                .filter(series -> series.name().equals(SERIES))
                .flatMap(series -> series.works().stream())
                .map(Document::id)
                .toList();
    }

    private static Declaration declaration(String file, Outline outline) {
        String id = "csl-" + file.substring(0, file.lastIndexOf('.'));
        Document document =
                Written.declaration(id, file.substring(0, 10), "any").document();
        String series = file.contains("-declaration.") ? SERIES : "statement";
        Occasion occasion = new Occasion(document.occasion().date(), "", "", "", series);
        return Declaration.of(
                new Document(id, id, id, Language.ENGLISH, occasion, document.provenance(), true, document.origins()),
                outline);
    }

    static Stream<Planted> planted() throws IOException {
        return Files.readAllLines(FOLDER.resolve("truth.csv")).stream()
                .map(line -> line.split(",", 7))
                .filter(row -> row[0].contains("formula-") && row[1].equals("en"))
                .map(row -> new Planted(row[0], row[2], row[4], row[6]));
    }

    @Test
    void thereAreTwelveDeclarationsAndFourStatements() {
        assertThat(ALL).hasSize(16);
        assertThat(works).hasSize(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void whatIsPlantedIsFoundAndNoDecoyIsTakenForIt(Planted planted) {
        switch (planted.kind()) {
            case "formula-standing" ->
                assertThat(use(planted)).hasValueSatisfying(use -> {
                    assertThat(use.status()).isEqualTo(Status.STANDING);
                    assertThat(use.documents()).isGreaterThanOrEqualTo(10);
                    assertThat(use.firstId()).isEqualTo(planted.source());
                    assertThat(use.lastId()).isEqualTo(planted.document());
                });
            case "formula-lapsed" ->
                assertThat(use(planted)).hasValueSatisfying(use -> {
                    assertThat(use.status()).isEqualTo(Status.LAPSED);
                    assertThat(use.firstId()).isEqualTo(planted.source());
                    assertThat(use.lastId()).isEqualTo(planted.document());
                });
            case "formula-revived" -> {
                assertThat(isRevived(planted)).isTrue();
                boolean latest = planted.document().equals(works.get(works.size() - 1));
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
    private static Optional<SeriesUse> use(Planted planted) {
        return phrase(planted)
                .flatMap(phrase -> uses.stream()
                        .filter(use -> use.phraseId().equals(phrase.id())
                                && use.series().equals(SERIES))
                        .findFirst());
    }

    private static Optional<Phrase> phrase(Planted planted) {
        return formulae.phrases().stream()
                .filter(phrase -> (" " + phrase.text() + " ").contains(" " + planted.text() + " "))
                .max(Comparator.comparingInt(phrase -> phrase.usage().documents()));
    }

    private static boolean isRevived(Planted planted) {
        List<Integer> places = phrase(planted).stream()
                .flatMap(phrase -> formulae.occurrences().stream()
                        .filter(place -> place.phraseId().equals(phrase.id())))
                .map(place -> works.indexOf(place.documentId()))
                .filter(place -> place >= 0)
                .distinct()
                .toList();
        int before = places.indexOf(works.indexOf(planted.source()));
        int after = places.indexOf(works.indexOf(planted.document()));
        return before >= 1 && after == before + 1 && requireNonNull(places.get(after)) - places.get(before) > 3;
    }
}

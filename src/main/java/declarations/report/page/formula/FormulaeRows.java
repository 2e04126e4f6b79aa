package declarations.report.page.formula;

import declarations.document.Document;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.report.chart.Strips;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.slot.Pattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the list of formulae of one language. */
final class FormulaeRows {
    /** Of more series the row only says in how many it is what. */
    private static final int MOST_SERIES = 2;

    private final Library library;
    private final FormulaIndex formulae;
    private final List<Document> line;
    private final Links links;
    private final Set<String> variants;

    FormulaeRows(Library library, List<Document> line, List<Phrase> shown) {
        this.library = library;
        this.formulae = library.formulae();
        this.line = line;
        this.links = new Links(library, "");
        this.variants = variants(shown);
    }

    /** All formulae of a pattern but the first by rank. */
    private Set<String> variants(List<Phrase> shown) {
        Set<String> patterns = new HashSet<>();
        Set<String> variants = new HashSet<>();
        for (Phrase phrase : shown) {
            boolean known = false;
            for (Pattern pattern : formulae.kin().patterns(phrase)) {
                known |= !patterns.add(pattern.id());
            }
            if (known) {
                variants.add(phrase.id());
            }
        }
        return variants;
    }

    FormulaeView.Row row(Phrase phrase) {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        for (Occurrence occurrence : formulae.places(phrase)) {
            paragraphs.putIfAbsent(occurrence.documentId(), occurrence.paragraphId());
        }
        return new FormulaeView.Row(
                phrase.id(),
                Show.count(formulae.rank(phrase)),
                links.to(phrase),
                Show.count(phrase.tokens()),
                use(phrase, paragraphs),
                Strips.of(line, paragraphs.keySet()),
                new FormulaeView.Kin(
                        aside(phrase.traits()),
                        variants.contains(phrase.id()),
                        formulae.kin().shorter(phrase).stream().map(links::to).toList()),
                Show.two(phrase.rank().cValue()));
    }

    private FormulaeView.Use use(Phrase phrase, Map<String, String> paragraphs) {
        Phrase.Usage usage = phrase.usage();
        List<SeriesUse> series = formulae.lives().series(phrase);
        return new FormulaeView.Use(
                Show.count(usage.documents()),
                Show.two(usage.documentsShare()),
                new FormulaeView.Ends(
                        where(usage.firstId(), paragraphs),
                        iso(usage.firstId()),
                        where(usage.lastId(), paragraphs),
                        iso(usage.lastId())),
                series.size() > MOST_SERIES ? summed(series) : formulae.status(phrase),
                series.stream()
                        .map(use -> use.status().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")),
                lapsed(series));
    }

    /** {@code standing in 2 series, lapsed in 3}. */
    private static String summed(List<SeriesUse> series) {
        Map<SeriesUse.Status, Integer> times = new TreeMap<>();
        series.forEach(use -> times.merge(use.status(), 1, Integer::sum));
        return times.entrySet().stream()
                .map(entry -> Show.status(entry.getKey()) + " in " + Show.count(entry.getValue()))
                .collect(Collectors.joining(", ", "", " series"));
    }

    private String lapsed(List<SeriesUse> series) {
        return series.stream()
                .filter(use -> use.status() == SeriesUse.Status.LAPSED)
                .map(use -> iso(use.lastId()))
                .max(String::compareTo)
                .orElse("");
    }

    private String iso(@Nullable String id) {
        return id == null ? "" : Links.iso(library.document(id));
    }

    private List<Words> where(@Nullable String id, Map<String, String> paragraphs) {
        return id == null
                ? List.of()
                : List.of(links.on(library.document(id), Objects.requireNonNullElse(paragraphs.get(id), "main")));
    }

    private static @Nullable String aside(Phrase.Traits traits) {
        return traits.namedEntity()
                ? "only a name"
                : traits.title() ? "as in titles" : traits.functionWords() ? "mostly function words" : null;
    }
}

package declarations.report.page.declaration;

import declarations.document.Document;
import declarations.document.Provenance;
import declarations.report.library.Library;
import declarations.report.prose.Citation;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Fact;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What is known of one document beside its text. */
final class DocumentFacts {
    private final Library library;
    private final Document document;

    DocumentFacts(Library library, Document document) {
        this.library = library;
        this.document = document;
    }

    List<Words> byline() {
        return Stream.of(
                        document.occasion().issuer(),
                        document.occasion().place(),
                        document.occasion().date() == null
                                ? "undated"
                                : Show.date(document.occasion().date()),
                        Show.language(document.language()))
                .map(Visible::text)
                .filter(text -> !text.isEmpty())
                .map(Words::plain)
                .toList();
    }

    /** The declarations before and after it in its series. */
    List<Words> neighbours() {
        if (document.occasion().series().equals("other")
                || document.occasion().series().isBlank()) {
            return List.of();
        }
        List<Document> series = library.declarations().stream()
                .map(Declaration::document)
                .filter(other -> other.language().equals(document.language())
                        && other.occasion().series().equals(document.occasion().series())
                        && other.occasion().date() != null)
                .toList();
        int here = series.indexOf(document);
        List<Words> neighbours = new ArrayList<>();
        if (here > 0) {
            neighbours.add(neighbour("← ", series.get(here - 1)));
        }
        if (here >= 0 && here + 1 < series.size()) {
            neighbours.add(neighbour("→ ", series.get(here + 1)));
        }
        return neighbours;
    }

    private Words neighbour(String arrow, Document other) {
        return Words.link(arrow + library.label(other), other.id() + ".html");
    }

    /** All that is known of it, and where it is known from. */
    List<Fact> facts() {
        Provenance provenance = document.provenance();
        List<Fact> facts = new ArrayList<>();
        Stream.of(
                        fact("Type", document.occasion().type()),
                        fact(
                                "Series",
                                library.content()
                                        .seriesTitle(document.occasion().series())),
                        fact("Text", provenance.textStatus().name().toLowerCase(Locale.ROOT)),
                        source(provenance),
                        fact("Retrieved", Objects.toString(provenance.retrieved(), "")),
                        fact("File", provenance.file()),
                        fact("SHA-256", provenance.sha256()))
                .filter(fact -> !fact.value().isEmpty())
                .forEach(facts::add);
        Show.known(document).forEach((from, fields) -> facts.add(fact("Known from " + from, fields)));
        return facts;
    }

    private static Fact fact(String term, String value) {
        String shown = Visible.text(value);
        return new Fact(term, shown.isEmpty() ? List.of() : Sentence.plain(shown));
    }

    /** The other language versions of the work. */
    List<Words> siblings() {
        return library.declarations().stream()
                .map(Declaration::document)
                .filter(other ->
                        other.workId().equals(document.workId()) && !other.id().equals(document.id()))
                .map(other -> Words.link(
                        other.language().equals(document.language())
                                ? Show.language(other.language()) + " (" + other.id() + ")"
                                : Show.language(other.language()),
                        other.id() + ".html"))
                .toList();
    }

    private static Fact source(Provenance provenance) {
        String url = provenance.sourceUrl();
        return Citation.isWebAddress(url) ? new Fact("Source", List.of(Words.link(url, url))) : fact("Source", url);
    }
}

package declarations.report.page.clause;

import declarations.clause.Reference;
import declarations.clause.Reference.Kind;
import declarations.document.Document;
import declarations.report.chart.Strips;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.library.ReferenceIndex;
import declarations.report.library.ReferenceIndex.Cited;
import declarations.report.page.clause.ReferencesView.Row;
import declarations.report.page.clause.ReferencesView.Section;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which instruments are cited, since when, and until when? */
final class ReferencesPage {
    private static final int MOST_PLACES = 12;

    private final Library library;
    private final Frames frames;

    /** The dated declarations that count, by date; of translations that of the most frequent language. */
    private final List<Document> line;

    ReferencesPage(Library library, Frames frames) {
        this.library = library;
        this.frames = frames;
        Map<String, Document> works = new LinkedHashMap<>();
        library.languages().stream()
                .flatMap(language -> library.compared(language).stream())
                .map(Declaration::document)
                .filter(document -> document.primary() && document.occasion().date() != null)
                .forEach(document -> works.putIfAbsent(document.workId(), document));
        this.line = works.values().stream().sorted(Document.BY_DATE).toList();
    }

    ReferencesView view(int page) {
        return new ReferencesView(
                frames.page("References", "references.html", "references"),
                sentence(),
                tabs(page),
                Strips.axis(line),
                library.references().byKind(page).entrySet().stream()
                        .map(entry -> new Section(
                                "kind-" + entry.getKey().name().toLowerCase(Locale.ROOT),
                                title(entry.getKey()),
                                entry.getValue().stream().map(this::row).toList()))
                        .toList());
    }

    private List<Frame.Tab> tabs(int open) {
        int pages = library.references().pages();
        return pages == 1
                ? List.of()
                : IntStream.range(0, pages)
                        .mapToObj(page ->
                                new Frame.Tab(String.valueOf(page + 1), ReferenceIndex.file(page), page == open))
                        .toList();
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case RESOLUTION -> "Resolutions";
            case CHARTER -> "Charters";
            case CONVENTION -> "Treaties, conventions and agreements";
            case STRATEGY -> "Strategies and programmes";
            case BODY -> "Bodies";
            case OTHER -> "Other instruments";
        };
    }

    private List<Words> sentence() {
        List<Cited> all = library.references().instruments();
        if (all.isEmpty()) {
            return Sentence.plain("No declaration cites a resolution, a charter, a treaty or another instrument by its"
                    + " number or name.");
        }
        Cited most =
                all.stream().min(Comparator.comparing(each -> -works(each))).orElseThrow();
        return Sentence.of(Show.count(all.size(), "instrument is", "instruments are")
                        + " cited; the most widely cited, by " + Show.count(works(most), "declaration") + ", is ")
                .link(
                        Visible.text(most.label()),
                        Objects.requireNonNull(library.references().href(most.id())))
                .say(", " + since(most) + ".")
                .words();
    }

    private String since(Cited cited) {
        return "first in " + library.label(document(first(cited))) + ", last in "
                + library.label(document(last(cited)));
    }

    /** Translations of one work count once. */
    private long works(Cited cited) {
        return cited.citations().stream()
                .map(each -> document(each).workId())
                .distinct()
                .count();
    }

    private Document document(Reference reference) {
        return library.document(reference.documentId());
    }

    /** By date; of one day the primary version. */
    private Comparator<Reference> byDate() {
        return Comparator.comparing(
                this::document,
                Comparator.comparing((Document document) -> document.occasion().date() == null)
                        .thenComparing(Document.BY_DATE));
    }

    private Reference first(Cited cited) {
        return cited.citations().stream().min(byDate()).orElseThrow();
    }

    private Reference last(Cited cited) {
        List<Reference> dated = cited.citations().stream()
                .filter(each -> document(each).occasion().date() != null)
                .toList();
        return (dated.isEmpty() ? cited.citations() : dated)
                .stream()
                        .max(Comparator.comparing((Reference each) -> Objects.toString(
                                        document(each).occasion().date(), ""))
                                .thenComparing(each -> document(each).primary())
                                .thenComparing(each -> document(each).id(), Comparator.reverseOrder()))
                        .orElseThrow();
    }

    private Row row(Cited cited) {
        Map<String, Reference> byDocument = new LinkedHashMap<>();
        cited.citations().forEach(each -> byDocument.putIfAbsent(each.documentId(), each));
        List<Words> places =
                byDocument.values().stream().limit(MOST_PLACES).map(this::link).toList();
        int hidden = byDocument.size() - places.size();
        Reference first = first(cited);
        Reference last = last(cited);
        return new Row(
                cited.id(),
                Visible.text(cited.label()),
                Show.count(works(cited)),
                Show.count(cited.citations().size()),
                Strips.of(line, having(cited)),
                link(first),
                Objects.toString(document(first).occasion().date(), ""),
                link(last),
                Objects.toString(document(last).occasion().date(), ""),
                status(last),
                places.size() < 2 ? List.of() : places,
                hidden == 0 ? "" : "and " + Show.count(hidden) + " more in references.csv");
    }

    /** The declarations of the line that cite it, or of which a translation does. */
    private Set<String> having(Cited cited) {
        Set<String> works =
                cited.citations().stream().map(each -> document(each).workId()).collect(Collectors.toSet());
        return line.stream()
                .filter(document -> works.contains(document.workId()))
                .map(Document::id)
                .collect(Collectors.toSet());
    }

    /** Whether the newest declaration of the series that cited it last does so still. */
    private String status(Reference last) {
        Document citing = document(last);
        if (citing.occasion().date() == null) {
            return "";
        }
        String series = citing.occasion().series();
        long since = line.stream()
                .filter(each -> each.language().equals(citing.language())
                        && each.occasion().series().equals(series)
                        && citing.mayBeSourceOf(each))
                .count();
        return since == 0
                ? "yes, in the newest of its series"
                : "not in the " + (since == 1 ? "later one" : Show.count(since) + " later ones") + " of its series";
    }

    private Words link(Reference reference) {
        Document document = document(reference);
        boolean several = library.languages().size() > 1
                && !document.language().equals(library.languages().get(0));
        return Words.link(
                library.label(document) + (several ? " (" + Show.language(document.language()) + ")" : ""),
                "d/" + document.id() + ".html#" + reference.paragraphId());
    }
}

package declarations.report.page.declaration;

import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.json.Json;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of all declarations, newest first. */
final class DocumentsPage {
    private static final int PAGE = 500;
    private static final int TITLE = 140;

    private final Library library;
    private final Frames frames;
    private final List<Declaration> newestFirst;
    private final Map<String, List<String>> flags = new HashMap<>();

    DocumentsPage(Library library, Frames frames) {
        this.library = library;
        this.frames = frames;
        this.newestFirst = library.newestFirst();
        for (Problem problem : library.content().problems()) {
            if (problem.documentId() != null && problem.severity() == Problem.Severity.WARNING) {
                flags.computeIfAbsent(problem.documentId(), id -> new ArrayList<>())
                        .add(problem.code());
            }
        }
    }

    int pages() {
        return Math.max(1, (newestFirst.size() + PAGE - 1) / PAGE);
    }

    static String file(int page) {
        return page == 0 ? "documents.html" : "documents-" + (page + 1) + ".html";
    }

    DocumentsView view(int page) {
        List<DocumentsView.Row> rows = newestFirst.stream()
                .skip((long) page * PAGE)
                .limit(PAGE)
                .map(this::row)
                .toList();
        return new DocumentsView(
                frames.page("Declarations", "documents.html", "coverage"), sentence(), tabs(page), rows, note());
    }

    private List<Frame.Tab> tabs(int open) {
        return pages() == 1
                ? List.of()
                : IntStream.range(0, pages())
                        .mapToObj(page -> new Frame.Tab(String.valueOf(page + 1), file(page), page == open))
                        .toList();
    }

    /** All declarations as a script assigns them, for looking through them from any page of several. */
    String index() {
        return newestFirst.stream()
                .map(Declaration::document)
                .map(document -> List.of(
                        Objects.toString(document.occasion().date(), ""),
                        Show.cut(Visible.text(document.title()), TITLE),
                        document.id(),
                        series(document),
                        year(document),
                        Visible.text(document.occasion().place()),
                        Show.language(document.language())))
                .map(Json.SCRIPT::of)
                .collect(Collectors.joining(",\n", "window.declarationsList = [\n", "\n];\n"));
    }

    private List<Words> sentence() {
        if (newestFirst.isEmpty()) {
            return Sentence.plain("No declarations yet.");
        }
        Map<Language, Long> languages = library.declarations().stream()
                .collect(Collectors.groupingBy(each -> each.document().language(), Collectors.counting()));
        if (languages.size() == 1) {
            String language = Show.language(languages.keySet().iterator().next());
            return Sentence.plain(Show.count(newestFirst.size(), "declaration") + span() + ", in " + language + ".");
        }
        String inLanguages = languages.entrySet().stream()
                .sorted(Map.Entry.<Language, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Show.count(entry.getValue()) + " in " + Show.language(entry.getKey()))
                .collect(Collectors.joining(", "));
        return Sentence.plain(Show.count(newestFirst.size(), "declaration") + span() + ": " + inLanguages + ".");
    }

    /** {@code from 2001 to 2025}. */
    private String span() {
        List<Integer> years = library.declarations().stream()
                .map(each -> each.document().occasion().date())
                .filter(Objects::nonNull)
                .map(date -> date.first().getYear())
                .toList();
        int undated = newestFirst.size() - years.size();
        if (years.isEmpty()) {
            return undated == 1 ? " without a date" : ", none with a date";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return (first == last ? " of " + first : " from " + first + " to " + last)
                + (undated == 0 ? "" : ", " + Show.count(undated) + " without a date");
    }

    private String note() {
        return newestFirst.size() == 1
                ? "One declaration has nothing to be compared with. Put the next one into the documents folder and run"
                        + " the job again."
                : "";
    }

    private DocumentsView.Row row(Declaration declaration) {
        Document document = declaration.document();
        Coverage coverage = library.coverage(document);
        Coverage lookBack = library.lookBack(document);
        return new DocumentsView.Row(
                series(document),
                year(document),
                document.occasion().date() == null
                        ? ""
                        : Show.date(document.occasion().date()),
                Objects.toString(document.occasion().date(), ""),
                new Words(
                        Show.cut(Visible.text(document.title()), TITLE),
                        Show.tag(document.language()),
                        "d/" + document.id() + ".html"),
                kind(document),
                Visible.text(document.occasion().place()),
                Show.language(document.language()),
                Show.count(declaration.tokenCount()),
                Show.count(declaration.compared().size()),
                lookBack == null ? Show.noShare() : Show.share(lookBack.carriedShare()),
                lookBack == null ? List.of() : main(lookBack),
                coverage == null ? Show.noShare() : Show.share(coverage.laterReuseShare()),
                flags.getOrDefault(document.id(), List.of()).stream()
                        .map(code -> Words.link(
                                code.toLowerCase(Locale.ROOT).replace('_', ' '), "quality.html#" + document.id()))
                        .toList());
    }

    private List<Words> main(Coverage coverage) {
        if (coverage.mainSourceId() == null) {
            return List.of();
        }
        Document main = library.document(coverage.mainSourceId());
        return List.of(Words.link(library.label(main), "d/" + main.id() + ".html"));
    }

    private String series(Document document) {
        String series = document.occasion().series();
        return series.equals("other") ? "" : Visible.text(library.content().seriesTitle(series));
    }

    private static String year(Document document) {
        PartialDate date = document.occasion().date();
        return date == null ? "" : String.valueOf(date.first().getYear());
    }

    private String kind(Document document) {
        return Stream.of(document.occasion().type(), series(document))
                .map(Visible::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

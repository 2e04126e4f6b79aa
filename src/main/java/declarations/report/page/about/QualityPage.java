package declarations.report.page.about;

import declarations.document.Document;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Fact;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could not be read or looks wrong, and what each document's details were taken from. */
final class QualityPage {
    /** Documents without a problem are listed up to so many, newest first; each document's page says the same. */
    private static final int MOST_DOCUMENTS = 500;

    private final Library library;

    private QualityPage(Library library) {
        this.library = library;
    }

    static QualityView of(Library library, Frames frames) {
        return new QualityPage(library).view(frames);
    }

    private QualityView view(Frames frames) {
        List<Problem> problems = library.content().problems();
        Set<String> inDoubt = problems.stream()
                .flatMap(problem -> Stream.ofNullable(problem.documentId()))
                .collect(Collectors.toSet());
        List<Declaration> newest = library.newestFirst();
        List<Declaration> listed = Stream.concat(
                        newest.stream()
                                .filter(each -> inDoubt.contains(each.document().id())),
                        newest.stream()
                                .filter(each ->
                                        !inDoubt.contains(each.document().id()))
                                .limit(MOST_DOCUMENTS))
                .toList();
        int hidden = newest.size() - listed.size();
        return new QualityView(
                frames.page("Quality", "quality.html", "quality"),
                sentence(problems),
                Show.run(library.content().run()),
                Arrays.stream(Severity.values())
                        .map(this::group)
                        .filter(group -> !group.problems().isEmpty())
                        .toList(),
                listed.stream().map(each -> row(each.document())).toList(),
                hidden == 0
                        ? ""
                        : Show.count(hidden, "older document")
                                + " without a problem " + (hidden == 1 ? "is" : "are")
                                + " not listed; the page of each says the same.");
    }

    private List<Words> sentence(List<Problem> problems) {
        int size = library.declarations().size();
        if (problems.isEmpty()) {
            return Sentence.plain(
                    size == 0
                            ? "No documents, and no file that could not be read."
                            : "Every file was read, and nothing about "
                                    + (size == 1 ? "the declaration" : "the " + Show.count(size, "declaration"))
                                    + " is in doubt.");
        }
        long files = problems.stream().map(Problem::file).distinct().count();
        return Sentence.plain(Show.count(problems.size(), "problem") + " in " + Show.count(files, "file")
                + "; below is what to do about " + (problems.size() == 1 ? "it." : "each."));
    }

    private QualityView.Group group(Severity severity) {
        List<QualityView.Problem> rows = library.content().problems().stream()
                .filter(problem -> problem.severity() == severity)
                .sorted(Problem.BY_FILE)
                .map(this::problem)
                .toList();
        return new QualityView.Group(
                severity.name().toLowerCase(Locale.ROOT), title(severity), meaning(severity), rows);
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case REJECTED -> "Rejected";
            case DUPLICATE -> "Duplicates";
            case SKIPPED -> "Skipped";
            case WARNING -> "Warnings";
        };
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case REJECTED -> "No text could be had from these files; nothing of them is in this report.";
            case DUPLICATE -> "These files say the same as another file, which stands in the report.";
            case SKIPPED -> "These files were left alone.";
            case WARNING -> "These are in the report, but something about them is in doubt.";
        };
    }

    private QualityView.Problem problem(Problem problem) {
        String id = problem.documentId();
        return new QualityView.Problem(
                Visible.text(problem.file()),
                problem.code(),
                Visible.text(problem.detail()),
                id == null || !library.has(id) ? List.of() : List.of(Words.link(id, "d/" + id + ".html")));
    }

    private static QualityView.Row row(Document document) {
        return new QualityView.Row(
                document.id(),
                new Words(
                        Show.cut(Visible.text(document.title()), 120),
                        Show.tag(document.language()),
                        "d/" + document.id() + ".html"),
                Visible.text(document.provenance().file()),
                document.provenance().sha256(),
                Show.known(document).entrySet().stream()
                        .map(entry -> new Fact(entry.getKey(), Sentence.plain(entry.getValue())))
                        .toList());
    }
}

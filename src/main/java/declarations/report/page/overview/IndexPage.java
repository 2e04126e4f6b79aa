package declarations.report.page.overview;

import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Provenance.TextStatus;
import declarations.document.Run.Counts;
import declarations.report.chart.DotChart;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.library.Newest;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Figure;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of the last run, and what is newest? The one page, with the quality page, that tells of the run. */
final class IndexPage {
    private static final int NEWEST = 8;

    private static final String HOW_TO_ADD =
            "To add a declaration, put its file (txt, md or html) into the job’s documents folder and run the job"
                    + " again. A row in index.csv is needed only for what the file does not say itself.";

    private final Library library;
    private final Frames frames;

    private IndexPage(Library library, Frames frames) {
        this.library = library;
        this.frames = frames;
    }

    static IndexView of(Library library, Frames frames) {
        return new IndexPage(library, frames).view();
    }

    private IndexView view() {
        int size = library.declarations().size();
        Newest newest = Newest.of(library);
        DotChart chart = new DotChart(library);
        int leftOut = chart.leftOut();
        Counts counts = library.content().run().counts();
        return new IndexView(
                frames.page("Overview", "index.html", "coverage"),
                IndexSentence.of(library, newest),
                notes(newest),
                figures(),
                StoryPart.brief(library),
                formulae(newest),
                Words.link(
                        "a page of its own",
                        ChangePages.file(library.content().run().id())),
                size < 2 ? List.of() : latest(),
                Show.run(library.content().run()),
                counts.equals(Counts.NONE)
                        ? ""
                        : "It saw " + Show.count(counts.seen(), "file") + ": " + sum(counts) + ".",
                RunPart.of(library.content().run()),
                problems(),
                chart.strips(),
                leftOut == 0
                        ? ""
                        : Show.count(leftOut, "smaller series has", "smaller series have") + " no strip here.");
    }

    private List<StoryView.Series> formulae(@Nullable Newest newest) {
        return newest == null || IndexSentence.isTold(library, newest.document())
                ? List.of()
                : IndexSentence.news(library, newest.document()).stream()
                        .map(news -> new FormulaPart(library, "", true).series(news))
                        .toList();
    }

    private static String sum(Counts counts) {
        return "ingested " + Show.count(counts.ingested()) + ", unchanged " + Show.count(counts.unchanged())
                + ", duplicate " + Show.count(counts.duplicate()) + ", rejected " + Show.count(counts.rejected())
                + ", skipped " + Show.count(counts.skipped());
    }

    private List<List<Words>> notes(@Nullable Newest newest) {
        List<List<Words>> notes = new ArrayList<>();
        if (library.declarations().size() < 2) {
            notes.add(Sentence.plain(HOW_TO_ADD));
        }
        if (newest != null && newest.document().provenance().textStatus() == TextStatus.TRANSLATION) {
            notes.add(Sentence.plain("The newest text is a translation; a change of a word may be the translator’s."));
        }
        return notes;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int size = library.declarations().size();
        if (size == 0) {
            return figures;
        }
        figures.add(new Figure(Show.count(size), size == 1 ? "declaration" : "declarations", "words"));
        for (Language language : library.languages()) {
            long words = library.compared(language).stream()
                    .mapToLong(Declaration::tokenCount)
                    .sum();
            String unit = language.isChinese() ? " characters" : " words";
            figures.add(new Figure(Show.count(words), Show.language(language) + unit, "words"));
        }
        long passages = library.content().comparison().passages().size();
        if (size > 1) {
            figures.add(
                    new Figure(Show.count(passages), passages == 1 ? "shared passage" : "shared passages", "passages"));
            int formulae = library.languages().stream()
                    .mapToInt(library.formulae()::wanted)
                    .sum();
            figures.add(new Figure(Show.count(formulae), formulae == 1 ? "formula" : "formulae", "formulae"));
        }
        return figures;
    }

    private List<IndexView.Newest> latest() {
        return library.newestFirst().stream().limit(NEWEST).map(this::latest).toList();
    }

    private IndexView.Newest latest(Declaration declaration) {
        Document document = declaration.document();
        Coverage lookBack = library.lookBack(document);
        String mainId = lookBack == null ? null : lookBack.mainSourceId();
        return new IndexView.Newest(
                IndexSentence.title(document),
                IndexSentence.when(document),
                Objects.toString(document.occasion().date(), ""),
                Show.count(declaration.tokenCount()),
                lookBack == null ? Show.noShare() : Show.share(lookBack.carriedShare()),
                mainId == null
                        ? List.of()
                        : List.of(Words.link(library.label(library.document(mainId)), "d/" + mainId + ".html")),
                lookBack == null ? "" : Show.count(library.newParagraphs(declaration)));
    }

    /** One sentence; empty when there are no problems. */
    private List<Words> problems() {
        List<Problem> problems = library.content().problems();
        if (problems.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long files = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (files > 0) {
                parts.add(
                        switch (severity) {
                            case REJECTED -> Show.count(files, "file") + " rejected";
                            case DUPLICATE -> Show.count(files, "duplicate");
                            case SKIPPED -> Show.count(files, "file") + " skipped";
                            case WARNING -> Show.count(files, "warning");
                        });
            }
        }
        return Sentence.of(String.join(", ", parts) + ": ")
                .link("what is the matter and what to do", "quality.html")
                .say(".")
                .words();
    }
}

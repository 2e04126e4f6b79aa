package declarations.job;

import declarations.catalogue.DocumentsFolder;
import declarations.catalogue.IndexFile;
import declarations.catalogue.Survey;
import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.document.Problem;
import declarations.read.DocumentReader;
import java.time.Duration;
import java.util.Locale;

/** Looks at a job file and its documents folder without a run and without a trace. */
final class Check {
    private final Home home;
    private final Console console;

    Check(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    int check(String job) {
        JobFile file = JobFileReader.readToRun(home, job);
        Survey survey = DocumentsFolder.survey(file.documents(), file.limits().bytes(), Duration.ZERO);
        Corpus corpus = corpus(file, survey);
        console.news(job + ": the job file is right; "
                + Plural.of(corpus.documents().size(), "document") + " in " + home.shown(file.documents()));
        corpus.documents().forEach(document -> console.news("  " + line(document)));
        corpus.problems().forEach(problem -> console.news("  " + line(problem)));
        return 0;
    }

    private static Corpus corpus(JobFile file, Survey survey) {
        try (DocumentReader reader =
                new DocumentReader(file.limits().bytes(), file.limits().seconds(), notice -> {})) {
            return Corpus.of(
                    survey,
                    survey.files(),
                    state -> reader.read(file.documents().resolve(state.path())),
                    IndexFile.read(file.documents().resolve("index.csv")),
                    file.series());
        }
    }

    private static String line(Document document) {
        PartialDate date = document.occasion().date();
        return Console.oneLine((date == null ? "undated" : date.toString()) + "  " + document.language() + "  "
                + document.title() + "  (" + document.provenance().file() + ")");
    }

    private static String line(Problem problem) {
        return Console.oneLine(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.file() + ": "
                + problem.code() + ", " + problem.detail());
    }
}

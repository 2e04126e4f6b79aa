package declarations.job;

import declarations.document.Document;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Run;
import declarations.document.Run.State;
import declarations.store.Database;
import declarations.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** Shows what each job holds and how its last runs went. */
final class Status {
    private static final int RUNS = 5;

    private final Home home;
    private final Console console;

    Status(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    /**
     * @param runs latest first
     * @param rejected what was refused, by file
     */
    private record Standing(JobFile file, List<Document> documents, List<Run> runs, List<Problem> rejected) {
        boolean isFailed() {
            return !runs.isEmpty() && runs.get(0).state() == State.FAILED;
        }
    }

    int show(List<String> names, boolean json) {
        List<Standing> standings = new ArrayList<>();
        for (String job : names.isEmpty() ? home.jobs() : names) {
            standings.add(standing(JobFileReader.read(home, job)));
        }
        if (json) {
            console.news(
                    "[" + String.join(",", standings.stream().map(Status::json).toList()) + "]");
        } else {
            standings.forEach(this::print);
        }
        return standings.stream().anyMatch(Standing::isFailed) ? Failure.UNEXPECTED : 0;
    }

    private Standing standing(JobFile file) {
        Path store = home.data(file.name()).resolve("store");
        if (!Files.exists(Path.of(store + ".mv.db"))) {
            return new Standing(file, List.of(), List.of(), List.of());
        }
        try (JobLock lock = JobLock.take(file.name(), home.data(file.name()));
                Database database = Database.open(store)) {
            try {
                return standing(file, Store.in(database.dataSource()));
            } catch (RuntimeException e) {
                throw database.explained(e);
            }
        }
    }

    private static Standing standing(JobFile file, Store store) {
        List<Problem> rejected = store.problems().stream()
                .filter(problem -> problem.severity() == Severity.REJECTED)
                .toList();
        return new Standing(file, store.documents(), store.runs(RUNS), rejected);
    }

    private void print(Standing standing) {
        String job = standing.file().name();
        if (standing.runs().isEmpty()) {
            console.news(job + ": never run");
            return;
        }
        console.news(job + ": " + Plural.of(standing.documents().size(), "document"));
        for (Run run : standing.runs()) {
            console.news("  run " + run.id() + " " + state(run) + ", " + run.counts());
        }
        for (Problem problem : standing.rejected()) {
            console.news("  rejected " + Console.oneLine(problem.file()) + ": " + problem.code() + ", "
                    + Console.oneLine(problem.detail()));
        }
    }

    private static String state(Run run) {
        return switch (run.state()) {
            case RUNNING -> "died";
            case DONE -> "done";
            case FAILED -> "failed";
        };
    }

    private static String json(Standing standing) {
        List<String> runs = standing.runs().stream()
                .map(run -> "{\"run\":" + quoted(run.id()) + ",\"state\":" + quoted(state(run)) + ",\"seen\":"
                        + run.counts().seen() + ",\"ingested\":" + run.counts().ingested() + ",\"unchanged\":"
                        + run.counts().unchanged() + ",\"duplicate\":"
                        + run.counts().duplicate() + ",\"rejected\":"
                        + run.counts().rejected() + ",\"skipped\":"
                        + run.counts().skipped() + "}")
                .toList();
        List<String> rejected = standing.rejected().stream()
                .map(problem -> "{\"file\":" + quoted(problem.file()) + ",\"code\":" + quoted(problem.code())
                        + ",\"detail\":" + quoted(problem.detail()) + "}")
                .toList();
        return "{\"job\":" + quoted(standing.file().name()) + ",\"documents\":"
                + standing.documents().size() + ",\"runs\":[" + String.join(",", runs) + "],\"rejected\":["
                + String.join(",", rejected) + "]}";
    }

    private static String quoted(String text) {
        return '"' + StringEscapeUtils.escapeJson(text) + '"';
    }
}

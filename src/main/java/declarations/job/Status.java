package declarations.job;

import declarations.document.Document;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import declarations.document.Run;
import declarations.document.Run.State;
import declarations.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param active the run that is at work, such as {@code pid 17, since 2026-11-23T17:00:00Z}; empty for none, and
     *     where it is not, nothing else can be told before it has ended
     * @param runs latest first
     * @param rejected what was refused, by file
     */
    private record Standing(
            String job, String active, List<Document> documents, List<Run> runs, List<Problem> rejected) {
        static Standing unknown(String job, String active) {
            return new Standing(job, active, List.of(), List.of(), List.of());
        }

        boolean isFailed() {
            return !runs.isEmpty() && runs.get(0).state() == State.FAILED;
        }
    }

    int show(List<String> names, boolean json) {
        List<Standing> standings = new ArrayList<>();
        int worst = 0;
        for (String job : names.isEmpty() ? home.jobs() : names) {
            try {
                Standing standing = standing(JobFileReader.read(home, job));
                standings.add(standing);
                worst = Math.max(worst, standing.isFailed() ? Failure.UNEXPECTED : 0);
            } catch (RuntimeException e) { // the other jobs are told of all the same
                worst = Math.max(worst, Faults.explain(e, job, console));
            }
        }
        if (json) {
            console.news(
                    "[" + String.join(",", standings.stream().map(Status::json).toList()) + "]");
        } else {
            standings.forEach(this::print);
        }
        return worst;
    }

    private Standing standing(JobFile file) {
        Path data = home.data(file.name());
        if (file.operation().store().isEmbedded() && !Files.isDirectory(data)) {
            return Standing.unknown(file.name(), "");
        }
        Optional<JobLock> lock = JobLock.takeToLook(data);
        if (lock.isEmpty()) {
            return Standing.unknown(file.name(), JobLock.holder(data));
        }
        try (JobLock held = lock.get()) {
            Storage storage = new Storage(home, file);
            return storage.exists()
                    ? storage.look(store -> standing(file.name(), store))
                    : Standing.unknown(file.name(), "");
        }
    }

    private static Standing standing(String job, Store store) {
        List<Problem> rejected = store.problems().stream()
                .filter(problem -> problem.severity() == Severity.REJECTED)
                .toList();
        return new Standing(job, "", store.documents(), store.runs(RUNS), rejected);
    }

    private void print(Standing standing) {
        String job = standing.job();
        if (!standing.active().isEmpty()) {
            console.news(job + ": a run is active (" + standing.active() + "); ask again when it has ended");
            return;
        }
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
        if (!standing.active().isEmpty()) {
            return "{\"job\":" + quoted(standing.job()) + ",\"active\":" + quoted(standing.active()) + "}";
        }
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
        return "{\"job\":" + quoted(standing.job()) + ",\"documents\":"
                + standing.documents().size() + ",\"runs\":[" + String.join(",", runs) + "],\"rejected\":["
                + String.join(",", rejected) + "]}";
    }

    private static String quoted(String text) {
        return '"' + StringEscapeUtils.escapeJson(text) + '"';
    }
}

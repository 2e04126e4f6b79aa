package declarations.job;

import declarations.document.Run;
import declarations.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what each job holds, how its last runs went and when the next is due. It reads what the last run wrote down, so
 * it may be asked at any time, also while a run is at work and by who may only read.
 */
final class Status {
    private final Home home;
    private final Console console;
    private final Clock clock;

    Status(Home home, Console console) {
        this(home, console, Clock.systemUTC());
    }

    Status(Home home, Console console, Clock clock) {
        this.home = home;
        this.console = console;
        this.clock = clock;
        Log.to(home);
    }

    /**
     * What is told of one job.
     *
     * @param active the run that is at work, such as {@code pid 17, since 2026-11-23T17:00:00Z}; empty for none
     * @param died the run that ended without a word, told in the same way; empty for none
     */
    private record Told(String job, String active, String died, Standing standing, Optional<Due> due) {
        boolean isBad() {
            return !died.isEmpty() || due.filter(Due::isOverdue).isPresent() || isFailed();
        }

        private boolean isFailed() {
            return standing.last()
                    .filter(run -> run.state() == Run.State.FAILED)
                    .isPresent();
        }
    }

    /** Exits with 1 where the last run failed or died, or is overdue. */
    int show(List<String> names, boolean json) {
        List<Told> all = new ArrayList<>();
        int worst = 0;
        for (String job : names.isEmpty() ? home.jobs() : names) {
            try {
                Told told = told(JobFileReader.read(home, job));
                all.add(told);
                worst = Math.max(worst, told.isBad() ? Failure.UNEXPECTED : 0);
            } catch (RuntimeException e) { // the other jobs are told of all the same
                worst = Math.max(worst, Faults.explain(e, job, console));
            }
        }
        if (json) {
            console.news(Json.ASCII.of(all.stream().map(Status::fields).toList()));
        } else {
            all.forEach(this::print);
        }
        return worst;
    }

    private Told told(JobFile file) {
        Path data = home.data(file.name());
        JobLock.Seen lock = JobLock.look(data);
        Standing standing = Standing.read(data).orElseGet(() -> lock.isHeld() ? Standing.NONE : asked(file, data));
        Optional<Due> due =
                file.operation().schedule().map(schedule -> Due.of(schedule, standing, written(file), clock.instant()));
        String holder = lock.holder();
        return new Told(file.name(), lock.isHeld() ? holder : "", lock.isHeld() ? "" : holder, standing, due);
    }

    /** Since when the job is known, where it never ran well. */
    private Instant written(JobFile file) {
        try {
            return Files.getLastModifiedTime(home.jobFile(file.name())).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the store says itself: nothing was written down yet where it came from a copy or an older version. */
    private Standing asked(JobFile file, Path data) {
        Storage storage = new Storage(home, file);
        if (file.operation().store().isEmbedded() && !storage.exists()) {
            return Standing.NONE;
        }
        try (JobLock held = JobLock.take(file.name(), data)) {
            return storage.exists() ? storage.look(Standing::of) : Standing.NONE;
        }
    }

    private void print(Told told) {
        String job = told.job();
        Standing standing = told.standing();
        boolean fresh = standing.runs().isEmpty();
        console.news(job + ": " + (fresh ? "never run" : Plural.of(standing.documents(), "document")));
        if (!told.active().isEmpty()) {
            console.news("  a run is active (" + told.active() + ")");
        }
        if (!told.died().isEmpty()) {
            console.news("  the run of " + told.died() + " died; the next run does what it left undone");
        }
        told.due().ifPresent(due -> console.news("  " + due.line()));
        for (Run run : standing.runs()) {
            console.news("  run " + run.id() + " " + Standing.word(run) + ", " + run.counts() + took(run));
        }
        for (Standing.Rejected rejected : standing.rejected()) {
            console.news("  rejected " + Console.oneLine(rejected.file()) + ": " + rejected.code() + ", "
                    + Console.oneLine(rejected.detail()));
        }
    }

    private static String took(Run run) {
        return run.finished() == null
                ? ""
                : "; took "
                        + Plural.of(
                                (int) Duration.between(run.started(), run.finished())
                                        .toSeconds(),
                                "second");
    }

    private static Map<String, Object> fields(Told told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("job", told.job());
        if (!told.active().isEmpty()) {
            fields.put("active", told.active());
        }
        if (!told.died().isEmpty()) {
            fields.put("died", told.died());
        }
        told.due().ifPresent(due -> fields.put("schedule", due.fields()));
        fields.putAll(told.standing().fields());
        fields.put("good", !told.isBad());
        return fields;
    }
}

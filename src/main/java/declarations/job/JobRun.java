package declarations.job;

import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.State;
import declarations.store.Database;
import declarations.store.StorageFault;
import declarations.store.StorageFault.Kind;
import declarations.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of one job, under its lock: what {@code run}, {@code ingest}, {@code compare} and {@code report} do. */
final class JobRun {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** How often a run that lost its database server begins again. */
    private static final int RECONNECTIONS = 3;

    private static final int ALL = Integer.MAX_VALUE;

    private final Home home;
    private final JobFile file;
    private final Console console;
    private final Clock clock;
    private final Stop stop;

    JobRun(Home home, JobFile file, Console console, Clock clock, Stop stop) {
        this.home = home;
        this.file = file;
        this.console = console;
        this.clock = clock;
        this.stop = stop;
    }

    /**
     * What a run came to.
     *
     * @param counts all zero where the run did not look at the documents folder
     * @param published whether a new report appeared
     */
    record Result(Counts counts, boolean published) {}

    /** Launches some of the three Batch jobs, in the order given. */
    Result execute(List<String> batchJobs) {
        stop.check();
        Publication.requireWritable(file.reports());
        try (JobLock lock = JobLock.take(file.name(), home.data(file.name()))) {
            for (int lost = 0; ; lost++) {
                Optional<Result> result = untilLost(batchJobs, lost < RECONNECTIONS);
                if (result.isPresent()) {
                    return result.get();
                }
            }
        }
    }

    /** Empty when the server of the database went away and the work may begin again: it goes on with what is left. */
    private Optional<Result> untilLost(List<String> batchJobs, boolean again) {
        Storage storage = new Storage(home, file);
        try (Database database = storage.open()) {
            try {
                return Optional.of(execute(batchJobs, database, Store.in(database.dataSource())));
            } catch (RuntimeException e) {
                RuntimeException explained = storage.explained(database, e);
                if (!again || !(explained instanceof StorageFault fault) || fault.kind() != Kind.UNREACHABLE) {
                    throw explained;
                }
                console.fault(file.name() + ": the connection to the database was lost; trying again");
                return Optional.empty();
            }
        }
    }

    private Result execute(List<String> batchJobs, Database database, Store store) {
        List<Run> before = store.runs(ALL);
        markDead(before, store);
        Run run = begin(before, store);
        Progress progress = new Progress(console, file.name());
        Task task = new Task(file, run, console, progress, stop);
        try (Batch batch = new Batch(database.dataSource(), store, task)) {
            try {
                batchJobs.forEach(batch::launch);
            } catch (RuntimeException e) {
                end(store, run, State.FAILED, batch.counts(), e);
                throw e;
            }
            end(store, run, State.DONE, batch.counts(), null);
            return new Result(batch.counts(), batch.isPublished());
        } finally {
            progress.end();
        }
    }

    /** Notes how a run ended; where even that can't be written, the first failure is the one to tell. */
    private void end(Store store, Run run, State state, Counts counts, @Nullable RuntimeException failure) {
        try {
            store.save(new Run(run.id(), run.started(), now(), state, counts));
        } catch (RuntimeException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
    }

    /** A run that is marked as running is dead: this one holds the lock. */
    private void markDead(List<Run> runs, Store store) {
        for (Run run : runs) {
            if (run.state() == State.RUNNING) {
                store.save(new Run(run.id(), run.started(), null, State.FAILED, run.counts()));
                console.fault(file.name() + ": run " + run.id() + " died; this run does what it left undone");
            }
        }
    }

    /** The clock may have jumped back: no earlier run has the same id. */
    private Run begin(List<Run> before, Store store) {
        Instant started = now();
        Set<String> taken = before.stream().map(Run::id).collect(Collectors.toSet());
        String id = ID.format(started);
        for (int i = 2; taken.contains(id); i++) {
            id = ID.format(started) + "-" + i;
        }
        Run run = new Run(id, started, null, State.RUNNING, Counts.NONE);
        store.save(run);
        return run;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

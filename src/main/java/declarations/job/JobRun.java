package declarations.job;

import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.State;
import declarations.store.Database;
import declarations.store.StorageFault;
import declarations.store.StorageFault.Kind;
import declarations.store.Store;
import java.io.IOException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One run of one job, under its lock: what {@code run}, {@code ingest}, {@code compare} and {@code report} do. */
final class JobRun {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

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
     * @param backupFault why the run, good as it was, has no backup; empty where it has one or needs none
     */
    record Result(Counts counts, boolean published, Optional<RuntimeException> backupFault) {}

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
        sayWhatWasLeft(before, store);
        Run run = begin(before, store);
        Progress progress = new Progress(console, file.name());
        Task task = new Task(file, run, console, progress, stop, new Metrics());
        MDC.put("run", run.id());
        LOG.info("run begun");
        stop.last(() -> cutOff(store, task));
        try (Batch batch = new Batch(database.dataSource(), store, task)) {
            try {
                batchJobs.forEach(batch::launch);
            } catch (RuntimeException e) {
                end(store, task, stateAfter(e), batch.counts(), e);
                throw e;
            }
            end(store, task, State.DONE, batch.counts(), null);
            Optional<RuntimeException> fault = batchJobs.contains(ReportJob.NAME) && batchJobs.size() > 1
                    ? backUp(run, database)
                    : Optional.empty();
            return new Result(batch.counts(), batch.isPublished(), fault);
        } finally {
            stop.last(() -> {});
            progress.end();
            MDC.remove("run");
        }
    }

    private static State stateAfter(RuntimeException thrown) {
        return Faults.known(thrown) instanceof Failure failure && failure.exitCode() == Failure.STOPPED
                ? State.STOPPED
                : State.FAILED;
    }

    /** Work that does not end in time after a signal is cut off; that much can still be noted. */
    private void cutOff(Store store, Task task) {
        console.fault(file.name() + ": stopped by a signal in the middle of its work; the next run does what is left");
        end(store, task, State.STOPPED, Counts.NONE, null);
    }

    /** After a whole run. What goes wrong here leaves the report published, and older backups where they are. */
    private Optional<RuntimeException> backUp(Run run, Database database) {
        try {
            KeptBackups.of(home, file).ifPresent(backups -> backups.keep(run, database));
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("the backup failed", e);
            return Optional.of(Failure.storage("the report is published, but this run has no good backup: "
                    + database.explained(e).getMessage()));
        }
    }

    /** Notes how a run ended; where even that can't be written, the first failure is the one to tell. */
    private void end(Store store, Task task, State state, Counts counts, @Nullable RuntimeException failure) {
        Run run = task.run();
        LOG.atInfo().addKeyValue("state", state).addKeyValue("counts", counts).log("run ended");
        try {
            store.save(new Run(
                    run.id(),
                    run.started(),
                    now(),
                    state,
                    counts,
                    task.metrics().steps()));
            Standing.of(store).write(home.data(file.name()));
        } catch (IOException | RuntimeException e) {
            if (failure == null) {
                throw e instanceof IOException io
                        ? Failure.storage(Faults.unwritable(home.data(file.name()), io))
                        : (RuntimeException) e;
            }
            failure.addSuppressed(e);
        }
    }

    /** A run that is marked as running is dead: this one holds the lock. */
    private void sayWhatWasLeft(List<Run> runs, Store store) {
        for (Run run : runs) {
            if (run.state() == State.RUNNING) {
                store.save(new Run(run.id(), run.started(), null, State.FAILED, run.counts(), run.steps()));
                console.fault(file.name() + ": run " + run.id() + ", begun at " + run.started()
                        + ", died; this run does what it left undone");
                LOG.atWarn().addKeyValue("died", run.id()).log("a run had died");
            }
        }
        if (!runs.isEmpty() && runs.get(0).state() == State.STOPPED) {
            console.note(file.name() + ": run " + runs.get(0).id()
                    + " was stopped by a signal; this run does what it left undone");
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

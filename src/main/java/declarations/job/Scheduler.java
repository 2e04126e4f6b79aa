package declarations.job;

import declarations.document.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays up and runs each job at the times of its job file. One at a time: a run uses all processors and as much memory
 * as it is given, so two side by side would only make both later. What came due meanwhile runs next, once.
 */
final class Scheduler {
    /** No sleep is longer, so that a changed job file, a new one and a clock that was set are soon noticed. */
    private static final Duration NAP = Duration.ofSeconds(30);

    /** A run that begins later than this says why. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final Home home;
    private final Console console;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Launcher launcher;

    /** When each job is to run next. */
    private final Map<String, Planned> plan = new TreeMap<>();

    /** The job files as they were read last: what has not changed need not be read again. */
    private final Map<String, String> texts = new HashMap<>();

    private final Set<String> unscheduled = new HashSet<>();

    /** What was wrong with a job file, so that it is said once. */
    private final Map<String, String> wrong = new HashMap<>();

    private Instant seen = Instant.EPOCH;

    Scheduler(Home home, Console console, Clock clock, Sleeper sleeper, Launcher launcher) {
        this.home = home;
        this.console = console;
        this.clock = clock;
        this.sleeper = sleeper;
        this.launcher = launcher;
    }

    private record Planned(Operation.Schedule schedule, Instant due) {}

    /** Waits. */
    interface Sleeper {
        /** Waits at most so long; true when there is nothing more to wait for: a signal came. */
        boolean sleep(Duration most) throws InterruptedException;
    }

    /** Runs a job. */
    interface Launcher {
        /** Reads the job file anew, runs the job, says what came of it, and returns the exit code. */
        int launch(String job);
    }

    /** Until a signal comes. */
    int run() throws InterruptedException {
        refresh(clock.instant());
        if (plan.isEmpty()) {
            throw Failure.refused("no job has a schedule"
                    + (wrong.isEmpty() ? "" : " that can be read")
                    + "; write one into its job file, such as  schedule: \"0 0 5 * * *\"  for every day at five");
        }
        plan.forEach((job, planned) -> say(job + ": next run at " + planned.schedule.shown(planned.due)));
        while (true) {
            Instant now = clock.instant();
            refresh(now);
            Optional<String> first = plan.keySet().stream()
                    .min(Comparator.comparing(this::due).thenComparing(Comparator.naturalOrder()));
            Duration left = first.map(job -> Duration.between(now, due(job)))
                    .filter(until -> until.compareTo(NAP) < 0)
                    .orElse(NAP);
            boolean stopped;
            if (left.isZero() || left.isNegative()) {
                launch(first.orElseThrow(), now);
                stopped = sleeper.sleep(Duration.ZERO);
            } else {
                stopped = sleeper.sleep(left);
            }
            if (stopped) {
                say("schedule: stopped by a signal");
                return Failure.STOPPED;
            }
        }
    }

    private Instant due(String job) {
        return planned(job).due;
    }

    private Planned planned(String job) {
        return Objects.requireNonNull(plan.get(job), job);
    }

    private void launch(String job, Instant now) {
        Planned planned = planned(job);
        sayIfLate(job, planned, now);
        int code = launcher.launch(job);
        LOG.atInfo().addKeyValue("job", job).addKeyValue("code", code).log("scheduled run ended");
        plan.remove(job);
        planned.schedule.next(now).ifPresent(next -> plan.put(job, new Planned(planned.schedule, next)));
    }

    private void sayIfLate(String job, Planned planned, Instant now) {
        long more = planned.schedule.count(planned.due, now);
        if (more > 0) {
            fault(job + ": " + Plural.of((int) more + 1, "run") + " came due since "
                    + planned.schedule.shown(planned.due)
                    + " while this program was busy, asleep or not running; one run now does the work of all");
        } else if (Duration.between(planned.due, now).compareTo(LATE) > 0) {
            fault(job + ": the run of " + planned.schedule.shown(planned.due)
                    + " begins only now: this program was busy, asleep or not running");
        }
    }

    /** Looks at all job files again. One that is wrong stops only its own job. */
    private void refresh(Instant now) {
        if (now.isBefore(seen.minus(LATE))) {
            fault("schedule: the clock was set back from " + seen + " to " + now
                    + "; the next runs follow the new time");
            plan.clear();
        }
        boolean beginning = seen.equals(Instant.EPOCH);
        seen = now;
        List<String> jobs = home.jobs();
        plan.keySet().retainAll(jobs);
        jobs.forEach(job -> refresh(job, now, beginning));
    }

    private void refresh(String job, Instant now, boolean beginning) {
        String text = text(job);
        if (text.equals(texts.put(job, text)) && (plan.containsKey(job) || unscheduled.contains(job))) {
            return;
        }
        unscheduled.remove(job);
        try {
            Optional<Operation.Schedule> schedule =
                    JobFileReader.read(home, job).operation().schedule();
            if (wrong.remove(job) != null) {
                say(job + ": its job file is right again");
            }
            Planned planned = plan.get(job);
            if (schedule.isEmpty()) {
                plan.remove(job);
                unscheduled.add(job);
            } else if (planned == null || !planned.schedule.equals(schedule.get())) {
                plan.remove(job);
                (beginning ? first(job, schedule.get(), now) : schedule.get().next(now))
                        .ifPresent(due -> plan.put(job, new Planned(schedule.get(), due)));
            }
        } catch (Failure e) {
            plan.remove(job);
            String message = String.valueOf(e.getMessage());
            if (!message.equals(wrong.put(job, message))) {
                fault(message + "; until then the job does not run");
            }
        }
    }

    /** Of one that can't be read the reader says why. */
    private String text(String job) {
        try {
            return Files.readString(home.jobFile(job), StandardCharsets.ISO_8859_1);
        } catch (IOException | Failure e) {
            return "";
        }
    }

    /** Where the last run left work, at once; where one came due while nobody was there to run it, at once as well. */
    private Optional<Instant> first(String job, Operation.Schedule schedule, Instant now) {
        JobLock.Seen lock = JobLock.look(home.data(job));
        Optional<Run> last = Standing.read(home.data(job)).flatMap(Standing::last);
        boolean unfinished = !lock.isHeld() && !lock.holder().isEmpty()
                || last.filter(run -> run.state() == Run.State.STOPPED).isPresent();
        if (unfinished) {
            say(job + ": its last run was not finished; it goes on now");
            return Optional.of(now);
        }
        Instant since = last.map(Run::started).filter(now::isAfter).orElse(now);
        return schedule.next(since);
    }

    private void say(String line) {
        console.note(line);
        LOG.info(line);
    }

    private void fault(String line) {
        console.fault(line);
        LOG.warn(line);
    }
}

package declarations.job;

import declarations.document.Run.Counts;
import declarations.report.Landing;
import declarations.report.site.PublishedJob;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.MDC;

/** Runs jobs one after the other and says what came of each. */
final class Runner {
    private static final List<String> WHOLE = List.of(IngestJob.NAME, CompareJob.NAME, ReportJob.NAME);

    private static final List<Integer> WORST_FIRST = List.of(
            Failure.STOPPED,
            Failure.STORAGE,
            Failure.UNEXPECTED,
            Failure.ANOTHER_RUN,
            Failure.DOCUMENTS_REJECTED,
            Failure.REFUSED);

    private final Home home;
    private final Console console;

    Runner(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    /** The three jobs of each job file; the exit code is that of the worst: 5, 1, 4, 3, whichever comes first. */
    int run(List<String> names, boolean strict) {
        try (Stop stop = Stop.listen()) {
            return run(names, strict, stop);
        }
    }

    /** As above, with somebody else listening to signals. */
    int run(List<String> names, boolean strict, Stop stop) {
        List<String> jobs = names.isEmpty() ? home.jobs() : List.copyOf(new LinkedHashSet<>(names));
        if (jobs.isEmpty()) {
            throw Failure.refused("no job files in " + home.folder().resolve("jobs") + "; write one, such as sco.yaml");
        }
        List<JobFile> files = new ArrayList<>();
        for (String job : jobs) {
            files.add(JobFileReader.readToRun(home, job)); // a wrong job file is refused before any work
        }
        Log.requireWritable(home);
        files.forEach(Room::requireHeap);
        Set<Integer> codes = new HashSet<>();
        for (JobFile file : files) {
            if (!codes.contains(Failure.STOPPED)) {
                codes.add(run(file, strict, stop));
            }
        }
        if (codes.contains(0) || codes.contains(Failure.DOCUMENTS_REJECTED)) {
            codes.add(writeLanding());
        }
        return WORST_FIRST.stream().filter(codes::contains).findFirst().orElse(0);
    }

    private int run(JobFile file, boolean strict, Stop stop) {
        MDC.put("job", file.name());
        try {
            Room.requireDisk(home, file);
            JobRun.Result result = new JobRun(home, file, console, Clock.systemUTC(), stop).execute(WHOLE);
            Counts counts = result.counts();
            boolean news = result.published() || (strict && counts.rejected() > 0);
            String line = file.name() + ": " + counts;
            if (news) {
                console.news(line);
            } else {
                console.say(line);
                console.say(file.name() + ": nothing is new; the report is up to date");
            }
            if (result.backupFault().isPresent()) {
                writeLanding();
                return Faults.explain(result.backupFault().get(), file.name(), console);
            }
            return strict && counts.rejected() > 0 ? Failure.DOCUMENTS_REJECTED : 0;
        } catch (RuntimeException e) {
            return Faults.explain(e, file.name(), console);
        } finally {
            MDC.remove("job");
        }
    }

    /** Stays up and runs each job by its schedule, until a signal comes. */
    int schedule() {
        Log.requireWritable(home);
        try (Stop stop = Stop.listen()) {
            return new Scheduler(home, console, Clock.systemUTC(), stop::sleep, job -> scheduled(job, stop)).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Failure.STOPPED;
        }
    }

    /** Whatever goes wrong in one run, the next ones are due all the same. */
    private int scheduled(String job, Stop stop) {
        try {
            return run(List.of(job), false, stop);
        } catch (RuntimeException | OutOfMemoryError e) {
            return Faults.explain(e, job, console);
        }
    }

    /** One of the three jobs alone. */
    int step(String job, String batchJob) {
        JobFile file = JobFileReader.readToRun(home, job);
        Log.requireWritable(home);
        MDC.put("job", job);
        try (Stop stop = Stop.listen()) {
            JobRun.Result result = new JobRun(home, file, console, Clock.systemUTC(), stop).execute(List.of(batchJob));
            switch (batchJob) {
                case IngestJob.NAME -> console.news(job + ": " + result.counts());
                case CompareJob.NAME -> console.say(job + ": compared");
                default -> {
                    return writeLanding();
                }
            }
            return 0;
        }
    }

    /** The page that lists all jobs; last of all, it is named for the user to open. */
    private int writeLanding() {
        try (FileChannel channel = FileChannel.open(
                        home.folder().resolve("data").resolve("landing.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) { // whoever writes last lists all that is there
            List<PublishedJob> jobs = new ArrayList<>();
            for (String job : home.jobs()) {
                listed(job).ifPresent(jobs::add);
            }
            Landing.write(jobs, home.reports());
            console.say(home.shown(home.reports().resolve("index.html")));
            return 0;
        } catch (IOException e) {
            return Faults.explain(Failure.storage(Faults.unwritable(home.reports(), e)), "", console);
        }
    }

    private Optional<PublishedJob> listed(String job) throws IOException {
        JobFile file;
        try {
            file = JobFileReader.read(home, job);
        } catch (Failure e) { // of a job that was not asked for
            console.fault(e.getMessage() + "; meanwhile its report is not listed");
            return Optional.empty();
        }
        String link = home.reports().relativize(file.reports()).toString().replace('\\', '/');
        return PublishedJob.of(job, file.title(), file.notice(), link, file.reports());
    }
}

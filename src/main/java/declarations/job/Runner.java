package declarations.job;

import declarations.document.Run.Counts;
import declarations.report.Landing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Runs jobs one after the other and says what came of each. */
final class Runner {
    private static final List<String> WHOLE = List.of(IngestJob.NAME, CompareJob.NAME, ReportJob.NAME);

    private final Home home;
    private final Console console;

    Runner(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    /** The three jobs of each job file; the exit code is that of the worst: 5, 1, 4, 3, whichever comes first. */
    int run(List<String> names, boolean strict) {
        List<String> jobs = names.isEmpty() ? home.jobs() : names;
        if (jobs.isEmpty()) {
            throw Failure.refused("no job files in " + home.folder().resolve("jobs") + "; write one, such as sco.yaml");
        }
        List<JobFile> files = new ArrayList<>();
        for (String job : jobs) {
            files.add(JobFileReader.readToRun(home, job)); // a wrong job file is refused before any work
        }
        List<Integer> codes = new ArrayList<>();
        for (JobFile file : files) {
            codes.add(run(file, strict));
        }
        if (codes.contains(0) || codes.contains(Failure.DOCUMENTS_REJECTED)) {
            codes.add(writeLanding());
        }
        for (int worst : List.of(
                Failure.STORAGE,
                Failure.UNEXPECTED,
                Failure.ANOTHER_RUN,
                Failure.DOCUMENTS_REJECTED,
                Failure.REFUSED)) {
            if (codes.contains(worst)) {
                return worst;
            }
        }
        return 0;
    }

    private int run(JobFile file, boolean strict) {
        try {
            JobRun.Result result = new JobRun(home, file, console, Clock.systemUTC()).execute(WHOLE);
            Counts counts = result.counts();
            boolean news = result.published() || counts.rejected() > 0;
            String line = file.name() + ": " + counts;
            if (news) {
                console.news(line);
            } else {
                console.say(line);
                console.say(file.name() + ": nothing is new; the report is up to date");
            }
            return strict && counts.rejected() > 0 ? Failure.DOCUMENTS_REJECTED : 0;
        } catch (RuntimeException e) {
            return Faults.explain(e, file.name(), console);
        }
    }

    /** One of the three jobs alone. */
    int step(String job, String batchJob) {
        JobFile file = JobFileReader.readToRun(home, job);
        JobRun.Result result = new JobRun(home, file, console, Clock.systemUTC()).execute(List.of(batchJob));
        switch (batchJob) {
            case IngestJob.NAME -> console.news(job + ": " + result.counts());
            case ReportJob.NAME -> {
                return writeLanding();
            }
            default -> console.say(job + ": compared");
        }
        return 0;
    }

    /** The page that lists all jobs; last of all, it is named for the user to open. */
    private int writeLanding() {
        try {
            List<Landing.Job> jobs = new ArrayList<>();
            for (String job : home.jobs()) {
                JobFile file = JobFileReader.read(home, job);
                Path link = home.reports().relativize(file.reports());
                Landing.Job.of(job, file.title(), file.notice(), link.toString().replace('\\', '/'), file.reports())
                        .ifPresent(jobs::add);
            }
            Landing.write(jobs, home.reports());
            console.say(home.shown(home.reports().resolve("index.html")));
            return 0;
        } catch (IOException e) {
            return Faults.explain(e);
        }
    }
}

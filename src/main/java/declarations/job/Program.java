package declarations.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "declarations",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        description = {
            "Compares the declarations of an organisation over the years: what is new, what was carried over and from"
                    + " where, which phrases recur and since when.",
            "",
            "Without a command it runs every job of jobs/*.yaml."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 unexpected failure or unmet expectation, nothing published; 2 wrong usage, job file"
                    + " or environment; 3 done, but documents were rejected (only with --strict); 4 another run of the"
                    + " same job is active; 5 storage fault, the old report is untouched; 143 stopped by a signal."
        })
public final class Program implements Callable<Integer> {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the folder with seeds/, jobs/, reports/ and data/; by default the current one")
    private Path home = Path.of("");

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "print only news and faults")
    private boolean quiet;

    private Program() {}

    /** Does what the arguments say and returns the exit code. */
    public static int execute(String... arguments) {
        if (!"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"))) {
            Console.standard(false)
                    .fault("the locale is not UTF-8, so file names can't be read: start with jobs/declarations, or set"
                            + " LC_ALL=C.UTF-8");
            return Failure.REFUSED;
        }
        Program program = new Program();
        CommandLine line = new CommandLine(program);
        line.setOverwrittenOptionsAllowed(true); // the launcher names a home, and whoever starts it may name another
        line.setParameterExceptionHandler((exception, given) -> program.refuse(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> program.explain(exception));
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return program.explain(e);
        }
    }

    private int explain(Throwable thrown) {
        return Faults.explain(thrown, "", console());
    }

    /** Wrong usage in one line: what is wrong, and where to read what is right. */
    private int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && command.getParent() == null) {
            message = noCommand(
                    unmatched.getUnmatched().get(0), command.getSubcommands().keySet());
        }
        console().fault(message + "; see: " + command.getCommandSpec().qualifiedName() + " --help");
        return Failure.REFUSED;
    }

    private String noCommand(String word, Set<String> commands) {
        return isJob(word)
                ? "'" + word + "' is a job; to run it: declarations run " + word
                : "no command '" + word + "'; the commands are " + String.join(", ", new TreeSet<>(commands));
    }

    private boolean isJob(String word) {
        try {
            return Home.at(home).jobs().contains(word);
        } catch (Failure e) {
            return false; // no home, no jobs
        }
    }

    @Override
    public Integer call() {
        return run(List.of(), false);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Read what is new, compare and report: the default command. A job that fails does not stop"
                    + " the next.")
    int run(
            @Parameters(paramLabel = "JOB", arity = "0..*", description = "jobs; every one in jobs/ when none is named")
                    List<String> jobs,
            @Option(names = "--strict", description = "exit with 3 when documents were rejected") boolean strict) {
        return runner().run(jobs == null ? List.of() : jobs, strict);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Read what is new in the documents folder of a job.")
    int ingest(@Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job) {
        return runner().step(job, IngestJob.NAME);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Compare what was read, and find the phrases that recur.")
    int compare(@Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job) {
        return runner().step(job, CompareJob.NAME);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Write and publish the report of what was compared.")
    int report(@Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job) {
        return runner().step(job, ReportJob.NAME);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Check a job file and its documents folder without a run: what would be read, what is wrong.")
    int check(@Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job) {
        return new Check(Home.at(home), console()).check(job);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Show what files are understood to be, copy them into the documents folder of a job, and write"
                            + " their rows in index.csv; the next run takes them.")
    int add(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "documents") List<Path> files,
            @Option(names = "--job", required = true, paramLabel = "JOB", description = "the job they are for")
                    String job,
            @Option(names = "--dry-run", description = "only show what would be done") boolean dryRun,
            @Mixin AddedFacts facts) {
        return new Add(Home.at(home), console(), job).add(files, facts.said(), dryRun);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Take a document out of the corpus: its row in index.csv says so, the file stays.")
    int withdraw(
            @Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job,
            @Parameters(paramLabel = "ID", description = "the id of the document") String id) {
        return new Withdraw(Home.at(home), console()).withdraw(job, id);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Ask for the page on which two documents stand side by side: published with this report and"
                    + " every later one.")
    int pair(
            @Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job,
            @Parameters(paramLabel = "A", description = "the id of a document") String one,
            @Parameters(paramLabel = "B", description = "the id of another one in the same language") String other) {
        return new Pairing(Home.at(home), console()).pair(job, one, other);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Pack the published report into an ordinary archive, for a mail or a stick.")
    int export(
            @Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job,
            @Parameters(paramLabel = "FILE.zip", description = "the archive to write") Path archive,
            @Option(names = "--force", description = "replace the archive if it is there") boolean force) {
        return new Export(Home.at(home), console()).export(job, archive, force);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Show documents, last runs, what was rejected and why, and when the next run is due; exit"
                    + " with 1 where the last run failed or is overdue.")
    int status(
            @Parameters(paramLabel = "JOB", arity = "0..1", description = "a job; every one when none is named")
                    String job,
            @Option(names = "--json", description = "print JSON") boolean json) {
        return new Status(Home.at(home), console()).show(job == null ? List.of() : List.of(job), json);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Stay up and run each job that has a schedule, at its times, until stopped by a signal.")
    int schedule() {
        return runner().schedule();
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Write the whole store of a job to one file, which can be restored on any machine, into either"
                            + " kind of database. A backup that is there already is replaced.")
    int backup(
            @Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job,
            @Parameters(paramLabel = "FILE", description = "the backup, such as sco.zip") Path file) {
        return new BackupCommands(Home.at(home), console()).backup(job, file);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Put the content of a backup in the place of a job's store: checked first, then all at once.")
    int restore(
            @Parameters(paramLabel = "JOB", description = "its name: that of jobs/JOB.yaml") String job,
            @Parameters(paramLabel = "FILE", description = "a file that backup wrote") Path file,
            @Option(
                            names = "--of",
                            paramLabel = "JOB",
                            description = "the job that the backup is of, where that has another name")
                    String of) {
        return new BackupCommands(Home.at(home), console()).restore(job, file, of == null ? job : of);
    }

    private Runner runner() {
        return new Runner(Home.at(home), console());
    }

    private Console console() {
        return Console.standard(quiet);
    }
}

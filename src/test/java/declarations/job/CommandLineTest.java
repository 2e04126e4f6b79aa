package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the command line meets: exit codes, one-line faults, results on standard output. */
class CommandLineTest {
    private static final String CLAUSE =
            "The keepers of the lakes agree to read the gauges of the upper river together.";

    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        job("expect: { rejected: 0 }");
        document("2001-06-14-first.txt", CLAUSE);
        document("2002-06-14-second.txt", CLAUSE + "\n\nThe ferries wait for the fog to lift before they leave.");
    }

    private void job(String more) {
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\n" + more + "\n");
    }

    private Path document(String name, String body) {
        return home.write("seeds/lakes/" + name, "Specimen: a declaration\n\n" + body + "\n");
    }

    @Test
    void helpAndVersionNeedNoHome() throws Exception {
        Child.Result help = Child.run(List.of(), "--home", "/nowhere", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("run", "ingest", "compare", "report", "check", "status", "--quiet", "Exit codes");
        Child.Result version = Child.run(List.of(), "--version");
        assertThat(version.out()).matches("declarations \\d+\\.\\d+\\.\\d+ \\(Java .*\\)\\R");
    }

    @Test
    void aRunEndsWithTheReportItMade() throws Exception {
        Child.Result result = Child.run(List.of(), "--home", folder.toString(), "run", "lakes");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "lakes: seen 2 = ingested 2 + unchanged 0 + duplicate 0 + rejected 0 + skipped 0",
                        "reports/index.html");
        assertThat(result.err()).contains("lakes: reading 2 files").doesNotContain("Exception", "WARN");
    }

    @Test
    void aLocaleThatCannotNameFilesIsRefused() throws Exception {
        Child.Result result = Child.run("POSIX", List.of(), "--home", folder.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void wrongUsageIsRefused() throws Exception {
        Child.Result result = Child.run(List.of(), "--home", folder.toString(), "run", "--colour");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("Unknown option: '--colour'; see: declarations run --help\n");
        Child.Result noHome = Child.run(List.of(), "--home", "/nowhere", "run");
        assertThat(noHome.exitCode()).isEqualTo(2);
        assertThat(noHome.err()).hasLineCount(1).contains("/nowhere", "--home");
    }

    @Test
    void aWordThatIsNoCommandIsExplainedInALine() throws Exception {
        Child.Result job = Child.run(List.of(), "--home", folder.toString(), "lakes", "--strict");
        assertThat(job.exitCode()).isEqualTo(2);
        assertThat(job.err())
                .isEqualTo("'lakes' is a job; to run it: declarations run lakes; see: declarations --help\n");
        Child.Result word = Child.run(List.of(), "colour");
        assertThat(word.exitCode()).isEqualTo(2);
        assertThat(word.err())
                .hasLineCount(1)
                .startsWith("no command 'colour'; the commands are add, backup, check, compare, ");
    }

    @Test
    void theLastHomeWins() throws Exception {
        Child.Result before = Child.run(List.of(), "--home", "/nowhere", "--home", folder.toString(), "status");
        assertThat(before.exitCode()).isZero();
        Child.Result after = Child.run(List.of(), "--home", "/nowhere", "status", "--home", folder.toString());
        assertThat(after.out()).isEqualTo("lakes: never run\n");
    }

    @Test
    void aSignalEndsARunInOrderAndTheNextGoesOn() throws Exception {
        job("limits: { settle: 4 }");
        Path fresh = document("2003-06-14-third.txt", "The gauges are read at noon.");
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
        Process process = Child.start("--home", folder.toString(), "run");
        Path lock = folder.resolve("data/lakes/lock");
        while (process.isAlive()
                && !(Files.exists(lock) && Files.readString(lock).startsWith("pid "))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        new Status(home.home(), home.console(false)).show(List.of(), true);
        assertThat(home.out()).startsWith("[{\"job\":\"lakes\",\"active\":\"pid " + process.pid() + ", since ");
        process.toHandle().destroy(); // SIGTERM, while it waits for the fresh file to settle
        assertThat(process.inputReader().lines().toList())
                .containsExactly("lakes: stopped by a signal; the next run does what is left");
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(folder.resolve("reports/lakes")).doesNotExist();
        job("");
        assertThat(home.run()).isZero();
        assertThat(home.out()).startsWith("lakes: seen 3 = ingested 3");
        assertThat(home.err()).doesNotContain("died");
    }

    @Test
    void nothingIsPublishedThatWasNotCompared() {
        home.run();
        document("2003-06-14-third.txt", "The gauges are read at noon.");
        Runner runner = home.runner(false);
        assertThat(runner.step("lakes", IngestJob.NAME)).isZero();
        assertThatThrownBy(() -> runner.step("lakes", ReportJob.NAME))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("first run: declarations compare lakes");
        assertThat(home.run()).isZero();
        assertThat(home.read("reports/lakes/data/documents.csv")).contains("2003-06-14-third.txt");
    }

    @Test
    void aReportThatIsNotWholeIsPublishedAnew() throws Exception {
        home.run();
        Files.delete(folder.resolve("reports/lakes/method.html"));
        assertThat(home.run()).isZero();
        assertThat(folder.resolve("reports/lakes/method.html")).exists();
        Files.delete(folder.resolve("reports/lakes"));
        assertThat(home.run()).isZero();
        assertThat(folder.resolve("reports/lakes/method.html")).exists();
        assertThat(home.run()).isZero();
        assertThat(home.out()).contains("nothing is new");
    }

    @Test
    void anotherJobFileThatIsWrongFailsOnlyItsOwnJob() {
        home.run();
        home.write("jobs/wrong.yaml", "titel: Lakes\n");
        assertThat(home.run("lakes", "lakes")).isZero();
        assertThat(home.out()).containsOnlyOnce("lakes: seen 2").endsWith("reports/index.html\n");
        assertThat(home.err())
                .isEqualTo("jobs/wrong.yaml: title is missing; every job needs it (titel is not a key);"
                        + " meanwhile its report is not listed\n");
        assertThat(home.read("reports/index.html")).contains("Lakes");
        Status status = new Status(home.home(), home.console(false));
        assertThat(status.show(List.of(), false)).isEqualTo(2);
        assertThat(home.out()).startsWith("lakes: 2 documents");
    }

    @Test
    void quietPrintsOnlyNews() {
        job("");
        home.write("seeds/lakes/blank.txt", " ");
        assertThat(home.runner(true).run(List.of(), false)).isZero();
        assertThat(home.out())
                .isEqualTo("lakes: seen 3 = ingested 2 + unchanged 0 + duplicate 0 + rejected 1 + skipped 0\n");
        assertThat(home.runner(true).run(List.of(), false)).isZero();
        assertThat(home.out() + home.err()).isEmpty();
    }

    @Test
    void aMissingDocumentsFolderIsRefusedBeforeAnyWork() {
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/gone\n");
        assertThat(home.run("lakes")).isEqualTo(2);
        assertThat(home.err()).hasLineCount(1).contains("jobs/lakes.yaml: documents", "seeds/gone");
        assertThat(folder.resolve("data/lakes/store.mv.db")).doesNotExist();
    }

    @Test
    void anEmptyDocumentsFolderIsNoFault() throws Exception {
        Files.createDirectories(folder.resolve("seeds/none"));
        home.write("jobs/none.yaml", "title: None\ndocuments: seeds/none\n");
        assertThat(home.run("none")).isZero();
        assertThat(home.out()).startsWith("none: seen 0 = ingested 0");
        assertThat(home.read("reports/none/index.html")).contains("No ");
    }

    @Test
    void whatCannotBeReadIsListedAndStopsNothingElse() {
        job("");
        home.write("seeds/lakes/blank.txt", " \n\n\t\n");
        home.write("seeds/lakes/picture.txt", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000");
        home.write("seeds/lakes/.hidden.txt", CLAUSE);
        home.write("seeds/lakes/copy.txt", "Specimen: a declaration\n\n" + CLAUSE + "\n");
        assertThat(home.run()).isZero();
        assertThat(home.out())
                .startsWith("lakes: seen 6 = ingested 2 + unchanged 0 + duplicate 1 + rejected 2 + skipped 1");
        assertThat(home.read("reports/lakes/data/problems.csv"))
                .contains("blank.txt,NO_TEXT,rejected,")
                .contains("picture.txt,")
                .contains("copy.txt,DUPLICATE,duplicate,")
                .contains(".hidden.txt,TEMP_OR_HIDDEN,skipped,");
        assertThat(home.runner(false).run(List.of("lakes"), true))
                .as("--strict")
                .isEqualTo(3);
    }

    @Test
    void anExpectationThatIsNotMetPublishesNothing() throws Exception {
        home.run();
        String before = home.read("reports/lakes/index.html");
        home.write("seeds/lakes/blank.txt", " ");
        assertThat(home.run()).isEqualTo(1);
        assertThat(home.err()).contains("jobs/lakes.yaml: expect.rejected is 0 but 1 came out");
        assertThat(home.read("reports/lakes/index.html")).isEqualTo(before);
        assertThat(new Status(home.home(), home.console(false)).show(List.of("lakes"), false))
                .isEqualTo(1);
        assertThat(home.out()).contains("failed", "rejected blank.txt: NO_TEXT");
        Files.delete(folder.resolve("seeds/lakes/blank.txt"));
        assertThat(home.run()).as("the next good run recovers").isZero();
    }

    @Test
    void aJobThatFailsDoesNotStopTheNext() {
        home.write("jobs/a.yaml", "title: A\ndocuments: seeds/lakes\nexpect: { documents: 99 }\n");
        assertThat(home.run()).isEqualTo(1);
        assertThat(home.out()).contains("lakes: seen 2 = ingested 2", "reports/index.html");
    }

    @Test
    void aSecondRunOfAJobIsTurnedAwayInOneLine() {
        try (JobLock lock = JobLock.take("lakes", home.home().data("lakes"))) {
            assertThat(home.run()).isEqualTo(4);
            assertThat(home.err()).hasLineCount(1).contains("another run (pid ");
        }
    }

    @Test
    void theThreeJobsCanBeStartedOneByOne() {
        Runner runner = home.runner(false);
        assertThat(runner.step("lakes", IngestJob.NAME)).isZero();
        assertThat(home.out()).contains("lakes: seen 2 = ingested 2");
        assertThat(folder.resolve("reports/lakes")).doesNotExist();
        assertThat(runner.step("lakes", CompareJob.NAME)).isZero();
        assertThat(runner.step("lakes", ReportJob.NAME)).isZero();
        assertThat(home.read("reports/lakes/data/passages.csv")).hasLineCount(2);
    }

    @Test
    void checkShowsWhatARunWouldReadAndLeavesNoTrace() {
        home.write("seeds/lakes/blank.txt", " ");
        assertThat(new Check(home.home(), home.console(false)).check("lakes")).isZero();
        assertThat(home.out())
                .contains("lakes: the job file is right; 2 documents")
                .contains("2001-06-14  en  Specimen: a declaration  (2001-06-14-first.txt)")
                .contains("rejected blank.txt: NO_TEXT");
        assertThat(folder.resolve("data/lakes")).doesNotExist();
    }

    @Test
    void statusTellsOfTheLastRuns() {
        Status status = new Status(home.home(), home.console(false));
        assertThat(status.show(List.of(), false)).isZero();
        assertThat(home.out()).isEqualTo("lakes: never run\n");
        home.run();
        assertThat(new Status(home.home(), home.console(false)).show(List.of(), false))
                .isZero();
        assertThat(home.out()).contains("lakes: 2 documents", "done, seen 2 = ingested 2");
        new Status(home.home(), home.console(false)).show(List.of(), true);
        assertThat(home.out()).contains("\"job\":\"lakes\"", "\"documents\":2", "\"ingested\":2");
    }

    @Test
    void aChangedDocumentIsTakenAnew() {
        home.run();
        document("2002-06-14-second.txt", CLAUSE + "\n\nThe ferries leave at dawn, whatever the weather may be like.");
        assertThat(home.run()).isZero();
        assertThat(home.out()).startsWith("lakes: seen 2 = ingested 1 + unchanged 1");
        assertThat(home.read("reports/lakes/data/paragraphs.csv"))
                .contains("whatever the weather")
                .doesNotContain("wait for the fog");
    }

    @Test
    void aDocumentThatIsGoneStaysInTheCorpusAndIsMarked() throws Exception {
        home.run();
        Files.delete(folder.resolve("seeds/lakes/2001-06-14-first.txt"));
        assertThat(home.run()).isZero();
        assertThat(home.out()).startsWith("lakes: seen 1 = ingested 0 + unchanged 1");
        assertThat(home.read("reports/lakes/data/documents.csv")).contains("2001-06-14-first.txt");
        assertThat(home.read("reports/lakes/data/problems.csv")).contains("2001-06-14-first.txt,");
    }
}

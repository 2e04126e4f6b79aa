package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What people and monitors are told of the jobs. */
class StatusTest {
    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = Lakes.home(folder);
        schedule("0 0 5 * * *");
    }

    private void schedule(String cron) {
        home.write(
                "jobs/lakes.yaml",
                "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 0 }\nschedule: \"" + cron + "\"\n"
                        + "time-zone: Asia/Almaty\n");
    }

    private int status(Duration later, boolean json) {
        Clock clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        return new Status(home.home(), home.console(false), clock).show(List.of(), json);
    }

    private Map<String, Object> json(Duration later) {
        status(later, true);
        List<Map<String, Object>> jobs = new Yaml().load(home.out());
        return jobs.get(0);
    }

    @Test
    void itTellsOfDocumentsRunsRejectionsAndTheNextTime() {
        home.run();
        assertThat(status(Duration.ZERO, false)).isZero();
        assertThat(home.out())
                .containsPattern("^lakes: 8 documents\n"
                        + "  next run at \\d{4}-\\d\\d-\\d\\d 05:00:00 \\+05:00 \\(Asia/Almaty\\)\n"
                        + "  run \\S+ done, seen 10 = ingested 8 \\+ .*; took \\d+ seconds?\n"
                        + "  rejected blank.txt: NO_TEXT, ");
    }

    @Test
    void monitorsGetTheSame() {
        home.run();
        Map<String, Object> told = json(Duration.ZERO);
        assertThat(told)
                .containsEntry("job", "lakes")
                .containsEntry("documents", 8)
                .containsEntry("good", true);
        assertThat(told.get("schedule")).asString().contains("cron=0 0 5 * * *", "zone=Asia/Almaty", "overdue=false");
        assertThat(told.get("rejected")).asString().contains("file=blank.txt, code=NO_TEXT, detail=");
        List<?> runs = (List<?>) told.get("runs");
        assertThat(runs).singleElement().asString().contains("state=done", "ingested=8", "step=readFiles, seconds=");
    }

    @Test
    void aJobWhoseTimePassedWithoutAGoodRunIsOverdue() {
        assertThat(status(Duration.ZERO, false)).as("never run, and old").isOne();
        home.run();
        assertThat(status(Duration.ofDays(2), false)).isOne();
        assertThat(home.out()).contains("\n  overdue since ", "is `schedule`, cron or the timer at work?");
        assertThat(json(Duration.ofDays(2))).containsEntry("good", false);
        schedule("0 0 5 1 1 *");
        assertThat(status(Duration.ZERO, false)).isZero();
    }

    @Test
    void aFailedRunIsToldUntilAGoodOneFollows() {
        home.write(
                "jobs/lakes.yaml",
                "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 0 }\nexpect: { rejected: 0 }\n");
        assertThat(home.run()).isOne();
        assertThat(status(Duration.ZERO, false)).isOne();
        assertThat(home.out()).contains(" failed, seen 10");
        schedule("0 0 5 * * *");
        home.run();
        assertThat(status(Duration.ZERO, false)).isZero();
    }

    @Test
    void itAnswersWhileARunIsAtWorkAndOpensNoStore() throws Exception {
        home.run();
        Files.setLastModifiedTime(
                home.write("seeds/lakes/2011-06-14-fresh.txt", "Declaration\n\nThe gauges are read at noon.\n"),
                FileTime.from(Instant.now()));
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 30 }\n");
        Process process = Child.start("--home", folder.toString(), "run");
        Path lock = folder.resolve("data/lakes/lock");
        while (process.isAlive() && !Files.readString(lock).startsWith("pid ")) {
            Thread.sleep(20);
        }
        assertThat(status(Duration.ZERO, false)).isZero();
        assertThat(home.out())
                .startsWith("lakes: 8 documents\n  a run is active (pid " + process.pid() + ", since ")
                .contains(" done, seen 10");
        assertThat(json(Duration.ZERO))
                .containsEntry("active", Files.readString(lock).strip());
        process.destroyForcibly().waitFor();
        Files.writeString(folder.resolve("data/lakes/store.mv.db"), "not a database");
        assertThat(status(Duration.ZERO, false)).as("it died").isOne();
        assertThat(home.out()).contains("  the run of pid " + process.pid());
    }

    @Test
    void whatNobodyWroteDownTheStoreIsAsked() throws Exception {
        home.run();
        status(Duration.ZERO, true);
        String before = home.out();
        Files.delete(folder.resolve("data/lakes/status.json"));
        status(Duration.ZERO, true);
        assertThat(home.out().replaceAll("\"seconds\":[0-9.]+", ""))
                .isEqualTo(before.replaceAll("\"seconds\":[0-9.]+", ""));
        Files.writeString(
                folder.resolve("data/lakes/status.json"), "{\"runs\":[{\"run\":\"x\",\"started\":\"never\"}]}");
        status(Duration.ZERO, true);
        assertThat(home.out()).contains("\"documents\":8");
    }
}

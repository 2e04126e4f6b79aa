package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule whose clock is the test's: to sleep moves it on, and so does a run. */
class SchedulerTest {
    private static final String DAILY = "schedule: \"0 0 5 * * *\"\n";

    @TempDir
    private Path folder;

    private final List<String> launched = new ArrayList<>();
    private final Map<String, Runnable> during = new TreeMap<>();

    private TestHome home = new TestHome(Path.of(""));
    private Instant now = Instant.parse("2026-03-02T00:00:00Z");
    private Duration run = Duration.ofMinutes(1);

    @BeforeEach
    void makeHome() throws Exception {
        home = new TestHome(folder);
        Files.createDirectories(folder.resolve("seeds/lakes"));
    }

    private void job(String name, String more) {
        home.write("jobs/" + name + ".yaml", "title: Lakes\ndocuments: seeds/lakes\n" + more);
    }

    /** Until so many runs have begun. */
    private int schedule(int runs) throws InterruptedException {
        launched.clear();
        return new Scheduler(
                        home.home(),
                        home.console(false),
                        new TestClock(() -> now),
                        most -> {
                            now = now.plus(most);
                            String time = now.toString();
                            during.entrySet().removeIf(each -> {
                                boolean due = each.getKey().compareTo(time) <= 0;
                                if (due) {
                                    each.getValue().run();
                                }
                                return due;
                            });
                            return launched.size() >= runs;
                        },
                        job -> {
                            launched.add(job + " " + now);
                            now = now.plus(run);
                            return 0;
                        })
                .run();
    }

    @Test
    void eachJobRunsByItsOwnClock() throws Exception {
        job("almaty", DAILY + "time-zone: Asia/Almaty\n"); // five hours before UTC
        job("never", "");
        job("utc", DAILY);
        assertThat(schedule(4)).as("a signal came").isEqualTo(143);
        assertThat(launched)
                .containsExactly(
                        "utc 2026-03-02T05:00:00Z",
                        "almaty 2026-03-03T00:00:00Z",
                        "utc 2026-03-03T05:00:00Z",
                        "almaty 2026-03-04T00:00:00Z");
        assertThat(home.err())
                .contains("almaty: next run at 2026-03-03 05:00:00 +05:00 (Asia/Almaty)")
                .contains("utc: next run at 2026-03-02 05:00:00 +00:00 (UTC)")
                .endsWith("schedule: stopped by a signal\n")
                .doesNotContain("never");
    }

    @Test
    void anHourThatTheClockSkipsHasNoRunThatDay() throws Exception {
        now = Instant.parse("2026-03-28T00:00:00Z"); // in Vienna, 29 March has no half past two
        job("lakes", "schedule: \"0 30 2 * * *\"\ntime-zone: Europe/Vienna\n");
        schedule(2);
        assertThat(launched).containsExactly("lakes 2026-03-28T01:30:00Z", "lakes 2026-03-30T00:30:00Z");
    }

    @Test
    void anHourThatTheClockRepeatsHasTwoRuns() throws Exception {
        now = Instant.parse("2026-10-24T12:00:00Z"); // in Vienna, 25 October has half past two twice
        job("lakes", "schedule: \"0 30 2 * * *\"\ntime-zone: Europe/Vienna\n");
        schedule(2);
        assertThat(launched).containsExactly("lakes 2026-10-25T00:30:00Z", "lakes 2026-10-25T01:30:00Z");
    }

    @Test
    void withoutAnyScheduleThereIsNothingToStayUpFor() {
        job("lakes", "");
        assertThatThrownBy(() -> schedule(1))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no job has a schedule; write one into its job file")
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(2));
    }

    @Test
    void jobsThatAreDueTogetherRunOneAfterTheOther() throws Exception {
        run = Duration.ofMinutes(10);
        job("b", DAILY);
        job("a", DAILY);
        schedule(2);
        assertThat(launched).containsExactly("a 2026-03-02T05:00:00Z", "b 2026-03-02T05:10:00Z");
        assertThat(home.err())
                .contains("b: the run of 2026-03-02 05:00:00 +00:00 (UTC) begins only now: this program was busy");
    }

    @Test
    void whatComesDueDuringARunIsSaidAndRunOnce() throws Exception {
        job("lakes", "schedule: \"0 * * * * *\"\n");
        run = Duration.ofSeconds(210);
        schedule(2);
        assertThat(launched).containsExactly("lakes 2026-03-02T00:01:00Z", "lakes 2026-03-02T00:04:30Z");
        assertThat(home.err())
                .containsOnlyOnce("came due")
                .contains(
                        "lakes: 3 runs came due since 2026-03-02 00:02:00 +00:00 (UTC) while this program was busy, asleep"
                                + " or not running; one run now does the work of all");
    }

    @Test
    void aMachineThatSleptRunsOnceWhenItWakes() throws Exception {
        job("lakes", DAILY);
        during.put("2026-03-02T04:00:00Z", () -> now = now.plus(Duration.ofDays(3)));
        schedule(2);
        assertThat(launched.get(0)).startsWith("lakes 2026-03-05T04:00");
        assertThat(launched.get(1)).isEqualTo("lakes 2026-03-05T05:00:00Z");
        assertThat(home.err()).contains("lakes: 3 runs came due since 2026-03-02 05:00:00 +00:00");
    }

    @Test
    void aClockThatIsSetBackIsFollowed() throws Exception {
        job("lakes", DAILY);
        during.put("2026-03-02T06:00:00Z", () -> now = now.minus(Duration.ofDays(2)));
        schedule(2);
        assertThat(launched).containsExactly("lakes 2026-03-02T05:00:00Z", "lakes 2026-03-01T05:00:00Z");
        assertThat(home.err()).containsOnlyOnce("the clock was set back");
    }

    @Test
    void aJobFileIsReadAnewAndAWrongOneStopsOnlyItsOwnJob() throws Exception {
        job("lakes", DAILY);
        job("rivers", DAILY);
        during.put("2026-03-02T01:00:00Z", () -> job("lakes", "schedule: \"0 0 3 * * *\"\n"));
        during.put("2026-03-02T02:00:00Z", () -> job("rivers", "colour: blue\n"));
        during.put("2026-03-03T02:00:00Z", () -> job("rivers", "schedule: \"0 0 4 * * *\"\n"));
        schedule(3);
        assertThat(launched)
                .containsExactly(
                        "lakes 2026-03-02T03:00:00Z", "lakes 2026-03-03T03:00:00Z", "rivers 2026-03-03T04:00:00Z");
        assertThat(home.err())
                .containsOnlyOnce("jobs/rivers.yaml: colour is not a key")
                .contains("until then the job does not run")
                .contains("rivers: its job file is right again");
    }

    @Test
    void aNewJobFileJoins() throws Exception {
        job("lakes", DAILY);
        during.put("2026-03-02T01:00:00Z", () -> job("rivers", "schedule: \"0 0 2 * * *\"\n"));
        schedule(1);
        assertThat(launched).containsExactly("rivers 2026-03-02T02:00:00Z");
    }

    @Test
    void whatCameDueWhileNobodyScheduledIsRunOnceAtTheStart() throws Exception {
        job("lakes", DAILY);
        home.run(); // today, by the real clock
        now = Instant.now().plus(Duration.ofDays(3));
        Instant began = now;
        schedule(1);
        assertThat(launched).containsExactly("lakes " + began);
        assertThat(home.err()).contains("lakes: 3 runs came due since ");
    }

    @Test
    void aRunThatDiedGoesOnAtOnce() throws Exception {
        job("lakes", DAILY);
        home.run();
        now = Instant.now();
        home.write("data/lakes/lock", "pid 1, since 2001-06-15T00:00:00Z\n");
        Instant began = now;
        schedule(1);
        assertThat(launched).containsExactly("lakes " + began);
        assertThat(home.err()).contains("lakes: its last run was not finished; it goes on now");
    }
}

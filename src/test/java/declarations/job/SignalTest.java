package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Run.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM, as a service that is stopped or a machine that shuts down sends it. */
class SignalTest {
    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = Lakes.home(folder);
    }

    @RepeatedTest(4)
    void aSignalAtAnyMomentEndsTheRunInOrder(RepetitionInfo repetition, @TempDir Path golden) throws Exception {
        Process process = Child.start("--home", folder.toString(), "run");
        Path lock = folder.resolve("data/lakes/lock");
        while (process.isAlive()
                && !(Files.exists(lock) && Files.readString(lock).startsWith("pid "))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.waitFor(new Random(repetition.getCurrentRepetition()).nextInt(2_000), TimeUnit.MILLISECONDS);
        process.toHandle().destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS))
                .as("it ends within 10 s")
                .isTrue();
        List<String> said = process.inputReader().lines().toList();
        if (process.exitValue() == 143 && said.stream().noneMatch(line -> line.startsWith("lakes: seen"))) {
            assertThat(said) // in the middle of its work where a step is long
                    .anyMatch(line -> line.matches(
                            "lakes: stopped by a signal( in the middle of its work)?; the next run does what is left"));
            assertThat(lastState()).isEqualTo(State.STOPPED);
            assertThat(new Status(home.home(), home.console(false)).show(List.of(), false))
                    .as("nothing is wrong")
                    .isZero();
            assertThat(home.run()).isZero();
            assertThat(home.err())
                    .containsPattern("lakes: run \\S+ was stopped by a signal; this run does what it left undone")
                    .doesNotContain("died");
        }
        TestHome undisturbed = Lakes.home(golden);
        assertThat(undisturbed.run()).isZero();
        Map<String, String> expected = undisturbed.report("lakes");
        assertThat(home.report("lakes")).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** The work does not look at the signal: its thread is held up where it says what it does. */
    @Test
    void workThatDoesNotEndInTimeIsNotedAsStopped() throws Exception {
        Stop stop = Stop.without(Duration.ofMillis(50));
        CompletableFuture<Void> signal = new CompletableFuture<>();
        Console console = home.console(false);
        AtomicInteger asked = new AtomicInteger();
        Clock late = new TestClock(() -> Instant.parse("2026-03-02T05:00:00Z").plusSeconds(asked.getAndIncrement()));
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 3 }\n");
        Path fresh = home.write("seeds/lakes/2011-06-14-fresh.txt", "Declaration\n\nThe gauges are read at noon.\n");
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
        JobFile file = JobFileReader.readToRun(home.home(), "lakes");
        CompletableFuture<Object> run = CompletableFuture.supplyAsync(() -> {
            try {
                return new JobRun(home.home(), file, console, late, stop).execute(List.of(IngestJob.NAME));
            } catch (RuntimeException e) {
                return Faults.known(e);
            }
        });
        while (!Files.exists(folder.resolve("data/lakes/store.mv.db"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(1_000); // it waits for the fresh file to settle
        CompletableFuture.runAsync(stop::await).thenRun(() -> signal.complete(null));
        signal.get(10, TimeUnit.SECONDS);
        assertThat(lastState()).isEqualTo(State.STOPPED);
        assertThat(home.err()).contains("lakes: stopped by a signal in the middle of its work");
        assertThat(run.get(20, TimeUnit.SECONDS)).isInstanceOf(Failure.class);
    }

    private State lastState() {
        return Standing.read(folder.resolve("data/lakes"))
                .orElseThrow()
                .last()
                .orElseThrow()
                .state();
    }
}

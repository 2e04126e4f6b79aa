package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.store.FaultPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that dies at a named point, in a process of its own, and the run after it. */
class FaultPointsTest {
    static final List<String> POINTS = List.of(
            "between instance and execution of ingest",
            "after hash",
            "before commit of surveyFiles",
            "before save",
            "after save",
            "after commit of readFiles",
            "before commit of catalogueDocuments",
            "between instance and execution of compare",
            "before commit of comparePairs",
            "after commit of comparePairs",
            "before commit of findPhrases",
            "before commit of drawFindings",
            "after commit of drawFindings",
            "between instance and execution of report",
            "before rename",
            "between renames",
            "after rename",
            "before commit of publishSite",
            "after commit of publishSite");

    private static Map<String, String> undisturbed = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUndisturbed(@TempDir Path golden) {
        TestHome home = Lakes.home(golden);
        assertThat(home.run()).isZero();
        undisturbed = home.report("lakes");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("POINTS")
    void theNextRunFinishesWhatADeadOneLeft(String point) throws Exception {
        TestHome home = Lakes.home(folder);
        Child.Result dead = Child.run(List.of("-Dfault.halt=" + point), "--home", folder.toString(), "run");
        assertThat(dead.exitCode()).isEqualTo(FaultPoint.EXIT);
        JobLock.Seen lock = JobLock.look(folder.resolve("data/lakes"));
        assertThat(lock.isHeld()).as("the lock died with its run").isFalse();
        assertThat(new Status(home.home(), home.console(false)).show(List.of(), false))
                .isEqualTo(1);
        assertThat(home.out()).contains("  the run of pid ", " died; the next run does what it left undone");
        assertThat(home.run()).as(() -> home.out() + home.err()).isZero();
        assertThat(home.err())
                .containsPattern("lakes: run (\\S+), begun at \\S+Z, died; this run does what it left undone\n");
        assertThat(home.out())
                .containsPattern("lakes: seen 10 = ingested \\d \\+ unchanged \\d \\+ duplicate 1 \\+"
                        + " rejected 1 \\+ skipped 0");
        assertThat(home.report("lakes")).containsExactlyInAnyOrderEntriesOf(undisturbed);
        assertThat(leftovers()).isEmpty();
        assertThat(new Status(home.home(), home.console(false)).show(List.of(), false))
                .isZero();
        assertThat(home.out())
                .startsWith("lakes: " + Lakes.DOCUMENTS + " documents\n")
                .contains(" done, ", " died, ");
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".tmp-"))
                    .toList();
        }
    }

    /** Of the first start of all, in each of its migrations: nothing is left that looks like a database. */
    @ParameterizedTest(name = "migration {0}")
    @ValueSource(ints = {1, 2, 5, 8})
    void aFirstStartThatDiesInAMigrationIsBegunAgain(int migration) throws Exception {
        TestHome home = Lakes.home(folder);
        Child.Result dead = Child.run(
                List.of("-Dfault.halt=in migration:" + migration), "--home", folder.toString(), "ingest", "lakes");
        assertThat(dead.exitCode()).isEqualTo(FaultPoint.EXIT);
        assertThat(folder.resolve("data/lakes/store.mv.db")).doesNotExist();
        assertThat(home.run()).as(() -> home.out() + home.err()).isZero();
        assertThat(home.report("lakes")).containsExactlyInAnyOrderEntriesOf(undisturbed);
    }

    @Test
    void aBackupThatDiesLeavesNothingThatLooksLikeOne() throws Exception {
        TestHome home = Lakes.home(folder);
        home.run();
        Path file = folder.resolve("lakes.zip");
        List<String> dying = List.of("-Dfault.halt=before rename of backup");
        Child.Result dead = Child.run(dying, "--home", folder.toString(), "backup", "lakes", file.toString());
        assertThat(dead.exitCode()).isEqualTo(FaultPoint.EXIT);
        assertThat(file).doesNotExist();
        Child.Result again = Child.run(List.of(), "--home", folder.toString(), "backup", "lakes", file.toString());
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(file).exists();
    }
}

package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong around the program, and how it says so. */
class EnvironmentTest {
    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = Lakes.home(folder);
    }

    /** Modes mean nothing to root: a file in the place of the folder can't be written by anybody. */
    @Test
    void aPlaceThatCannotBeWrittenIsNamedWithTheUserBeforeAnyWork() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/lakes"), "a file where a folder should be");
        assertThat(home.run()).isEqualTo(5);
        assertThat(home.err())
                .hasLineCount(1)
                .contains("the folder " + folder.toRealPath().resolve("data/lakes") + " can't be written by user "
                        + System.getProperty("user.name"));
        Files.delete(folder.resolve("data/lakes"));
        Files.delete(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports"), "a file where a folder should be");
        assertThat(home.run()).isEqualTo(5);
        assertThat(home.err())
                .hasLineCount(1)
                .contains("the folder " + folder.toRealPath().resolve("reports") + " can't be written by user ");
        assertThat(folder.resolve("data/lakes/store.mv.db")).doesNotExist();
        Files.delete(folder.resolve("reports"));
        assertThat(home.run()).isZero();
    }

    @Test
    void aFolderThatLostMostOfItsFilesIsDoubtedAndNothingIsForgotten() throws IOException {
        home.run();
        try (Stream<Path> files = Files.list(folder.resolve("seeds/lakes"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        assertThat(home.run()).isZero();
        assertThat(home.err()).contains("had 10 documents and now has 0; is a disk not mounted? Nothing is forgotten");
        assertThat(home.out()).startsWith("lakes: seen 0 = ");
        assertThat(home.read("reports/lakes/data/documents.csv"))
                .contains("2001-06-14-declaration.txt", "2008-06-14-declaration.txt");
    }

    @Test
    void cronsLocaleIsRefusedWithTheFix() throws Exception {
        Child.Result result = Child.run("POSIX", List.of(), "--home", folder.toString(), "--quiet", "run");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("start with jobs/declarations, or set LC_ALL=C.UTF-8");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fewOpenFilesAreEnough() throws Exception {
        Child.Result result = Child.limited("-n 256", "--home", folder.toString(), "run");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("lakes: seen 10 = ingested 8");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noFileStaysOpen() throws IOException {
        home.run();
        long before = open();
        for (int i = 0; i < 200; i++) {
            home.write(
                    "seeds/lakes/more/number-" + i + ".txt",
                    "Declaration " + i + "\n\nThe gauge stands at " + i + ".\n");
        }
        assertThat(home.run()).isZero();
        assertThat(home.out()).startsWith("lakes: seen 210 = ingested 200");
        assertThat(open()).isLessThanOrEqualTo(before + 2);
    }

    private static long open() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    /** A reader that outlives its run would read for nobody. */
    @Test
    void theReadersOfARunDieWithIt() throws Exception {
        for (int i = 0; i < 3; i++) {
            home.copy(
                    Path.of("seeds/specimens/2022-09-08-oxenferry-declaration.en.pdf"),
                    folder.resolve("seeds/lakes/page-" + i + ".pdf"));
        }
        Process run = Child.start("--home", folder.toString(), "run");
        List<ProcessHandle> readers = List.of();
        while (run.isAlive() && readers.isEmpty()) {
            readers = run.toHandle().descendants().toList();
            TimeUnit.MILLISECONDS.sleep(2);
        }
        run.destroyForcibly().waitFor();
        assertThat(readers).isNotEmpty();
        for (ProcessHandle reader : readers) {
            reader.onExit().get(10, TimeUnit.SECONDS);
        }
    }
}

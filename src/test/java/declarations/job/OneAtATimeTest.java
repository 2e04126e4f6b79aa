package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes over one home. */
class OneAtATimeTest {
    @TempDir
    private Path folder;

    /** The run that works waits for a file to settle, so that all others come while it does. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void ofRunsThatStartTogetherExactlyOneWorks(int starts) throws Exception {
        Path real = folder.resolve("real");
        TestHome home = Lakes.home(real);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 20 }\n");
        Files.setLastModifiedTime(
                home.write("seeds/lakes/2011-06-14-fresh.txt", "Declaration\n\nThe gauges are read at noon.\n"),
                FileTime.from(Instant.now()));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            processes.add(Child.start("--home", (i % 2 == 0 ? real : link).toString(), "run", "lakes"));
        }
        int worked = 0;
        for (Process process : processes) {
            List<String> said = process.inputReader().lines().toList();
            int code = process.waitFor();
            if (code == 0) {
                worked++;
                assertThat(said).anyMatch(line -> line.startsWith("lakes: seen 11 = ingested 9"));
            } else {
                assertThat(code).isEqualTo(4);
                assertThat(said)
                        .singleElement()
                        .asString()
                        .matches("lakes: another run \\(pid \\d+, since \\S+Z\\) is active; wait until it has ended");
            }
        }
        assertThat(worked).isOne();
        assertThat(Standing.read(real.resolve("data/lakes")).orElseThrow().runs())
                .hasSize(1);
    }

    @Test
    void differentJobsRunSideBySideAndBothAreListed() throws Exception {
        TestHome home = Lakes.home(folder);
        home.write("jobs/rivers.yaml", "title: Rivers\ndocuments: seeds/lakes\nlimits: { settle: 0 }\n");
        List<Process> processes = List.of(
                Child.start("--home", folder.toString(), "run", "lakes"),
                Child.start("--home", folder.toString(), "run", "rivers"));
        for (Process process : processes) {
            List<String> said = process.inputReader().lines().toList();
            assertThat(process.waitFor()).as(said::toString).isZero();
        }
        assertThat(home.read("reports/index.html")).contains("Lakes", "Rivers");
        assertThat(home.report("rivers").keySet())
                .isEqualTo(home.report("lakes").keySet());
    }
}

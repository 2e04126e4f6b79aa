package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same documents and settings give the same bytes, however the work was done. */
class PromisesTest {
    @TempDir
    private static Path first;

    private static Map<String, String> expected = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() {
        TestHome home = TestHome.of(first, "demo", "specimens");
        assertThat(home.run()).isZero();
        expected = home.report("demo");
        assertThat(expected).hasSizeGreaterThan(25);
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        TestHome home = TestHome.of(folder, "demo", "specimens");
        home.run();
        assertThat(home.report("demo")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theOrderOfArrivalDoesNotShow(long seed) {
        TestHome home = new TestHome(folder);
        home.copy(Path.of("jobs/demo.yaml"), folder.resolve("jobs/demo.yaml"));
        home.copy(Path.of("seeds/specimens/index.csv"), folder.resolve("seeds/specimens/index.csv"));
        List<Path> files = new ArrayList<>(TestHome.files(Path.of("seeds/specimens")));
        files.removeIf(file -> file.endsWith("index.csv"));
        Collections.shuffle(files, new Random(seed));
        for (int i = 0; i < files.size(); i++) {
            home.copy(files.get(i), folder.resolve(files.get(i).toString()));
            if (i % 5 == 4 || i == files.size() - 1) {
                assertThat(home.run()).isZero();
            }
        }
        assertThat(home.report("demo")).as("seed %d", seed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} threads")
    @CsvSource({"tr-TR, Asia/Kathmandu, 1", "ar-EG, America/New_York, 2", "zh-CN, Pacific/Kiritimati, 3"})
    void localeTimeZoneAndThreadsDoNotShow(String locale, String zone, int threads) throws Exception {
        TestHome home = TestHome.of(folder, "demo", "specimens");
        Child.Result result = Child.run(
                List.of(
                        "-Duser.language=" + locale.substring(0, 2),
                        "-Duser.country=" + locale.substring(3),
                        "-Duser.timezone=" + zone,
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads),
                "--home",
                folder.toString());
        assertThat(result.err()).isEqualTo(result.err()).doesNotContain("Exception");
        assertThat(result.exitCode()).isZero();
        assertThat(home.report("demo")).isEqualTo(expected);
    }

    @Test
    void onlyWhatTellsTheStoryOfTheRunsHoldsATime() throws IOException {
        String run = Files.readString(first.resolve("reports/demo/manifest.json"))
                .replaceAll("(?s).*?(20\\d\\d-\\d\\d-\\d\\d)T\\d{6}Z.*", "$1");
        Path site = first.resolve("reports/demo").toRealPath();
        for (String path : expected.keySet()) {
            assertThat(Files.readString(site.resolve(path), StandardCharsets.ISO_8859_1))
                    .as(path)
                    .doesNotContain(run);
        }
    }
}

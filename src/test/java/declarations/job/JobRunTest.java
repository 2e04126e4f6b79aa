package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunTest {
    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\n");
        home.write("seeds/lakes/2001-06-14-first.txt", "Specimen: a declaration\n\nThe lakes are deep.\n");
    }

    @Test
    void aClockThatJumpsBackChangesNothingButTheTimes() {
        run("2026-03-02T05:00:00Z");
        home.write("seeds/lakes/2002-06-14-second.txt", "Specimen: another one\n\nThe lakes are wide.\n");
        run("2026-03-02T05:00:00Z");
        home.write("seeds/lakes/2003-06-14-third.txt", "Specimen: a third one\n\nThe lakes are cold.\n");
        run("2001-01-01T00:00:00Z");
        assertThat(home.read("reports/lakes/data/documents.csv")).contains("2003-06-14-third.txt");
        new Status(home.home(), home.console(false)).show(List.of(), false);
        assertThat(home.out().lines().map(line -> line.replaceAll(" done.*", "")))
                .containsExactly(
                        "lakes: 3 documents",
                        "  run 2001-01-01T000000Z",
                        "  run 2026-03-02T050000Z-2",
                        "  run 2026-03-02T050000Z");
    }

    private void run(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        JobFile file = JobFileReader.readToRun(home.home(), "lakes");
        try (Stop stop = Stop.listen()) {
            JobRun.Result result = new JobRun(home.home(), file, home.console(false), clock, stop)
                    .execute(List.of(IngestJob.NAME, CompareJob.NAME, ReportJob.NAME));
            assertThat(result.published()).isTrue();
        }
    }
}

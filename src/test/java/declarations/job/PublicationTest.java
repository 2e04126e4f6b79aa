package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    private Path reports;

    @Test
    void aReportAppearsUnderItsName() throws IOException {
        publish("2026-01-01T000000Z", "first");
        assertThat(read()).isEqualTo("first");
        publish("2026-01-02T000000Z", "second");
        assertThat(read()).isEqualTo("second");
    }

    @Test
    void anUnfinishedReportIsNotSeenAndIsRemovedByTheNext() throws IOException {
        publish("2026-01-01T000000Z", "good");
        Path unfinished = new Publication(report(), "2026-01-02T000000Z").begin();
        Files.writeString(unfinished.resolve("index.html"), "half");
        assertThat(read()).isEqualTo("good");
        publish("2026-01-03T000000Z", "better");
        assertThat(unfinished).doesNotExist();
        assertThat(read()).isEqualTo("better");
    }

    @Test
    void onlyTheLastTwoSitesAreKept() throws IOException {
        for (int day = 1; day <= 5; day++) {
            publish("2026-01-0" + day + "T000000Z", "day " + day);
        }
        try (Stream<Path> left = Files.list(reports)) {
            assertThat(left.map(path -> path.getFileName().toString()).sorted().toList())
                    .isEqualTo(List.of(".sco-2026-01-04T000000Z", ".sco-2026-01-05T000000Z", "sco"));
        }
    }

    @Test
    void aFolderInTheReportsPlaceIsReplacedWhole() throws IOException {
        Files.createDirectories(report());
        Files.writeString(report().resolve("index.html"), "copied here by hand");
        Files.writeString(report().resolve("stray.html"), "stray");
        publish("2026-01-01T000000Z", "new");
        assertThat(read()).isEqualTo("new");
        assertThat(report().resolve("stray.html")).doesNotExist();
    }

    @Test
    void anotherJobWhoseNameBeginsAlikeIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(reports.resolve(".sco-old-2026-01-01T000000Z"));
        for (int day = 1; day <= 4; day++) {
            publish("2026-01-0" + day + "T000000Z", "day " + day);
        }
        assertThat(other).exists();
    }

    @Test
    void aReaderNeverMeetsHalfAReport() throws Exception {
        publish("2026-01-01T000000Z", "0");
        AtomicBoolean broken = new AtomicBoolean();
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!over.get()) {
                try {
                    Files.readString(report().resolve("index.html"));
                } catch (IOException e) {
                    broken.set(true);
                }
            }
        });
        reader.start();
        for (int second = 0; second < 40; second++) {
            publish(String.format("2026-01-02T0000%02dZ", second), Integer.toString(second));
        }
        over.set(true);
        reader.join();
        assertThat(broken).isFalse();
    }

    private Path report() {
        return reports.resolve("sco");
    }

    private String read() throws IOException {
        return Files.readString(report().resolve("index.html"));
    }

    private void publish(String run, String content) throws IOException {
        Publication publication = new Publication(report(), run);
        Files.writeString(publication.begin().resolve("index.html"), content);
        publication.publish();
    }
}

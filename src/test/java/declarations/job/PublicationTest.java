package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import declarations.report.Output;
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
        Path unfinished =
                new Publication(report(), "2026-01-02T000000Z").begin().folder();
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
    void aSiteIsKeptWhateverTheClockSays() throws IOException {
        publish("2026-01-05T000000Z", "one");
        publish("2026-01-06T000000Z", "two");
        publish("2026-01-01T000000Z", "after the clock jumped back");
        assertThat(read()).isEqualTo("after the clock jumped back");
        publish("2026-01-01T000000Z", "again, by a store that knows nothing");
        assertThat(read()).isEqualTo("again, by a store that knows nothing");
        try (Stream<Path> left = Files.list(reports)) {
            assertThat(left.map(path -> path.getFileName().toString()).sorted().toList())
                    .isEqualTo(List.of(".sco-2026-01-01T000000Z", ".sco-2026-01-01T000000Z-2", "sco"));
        }
    }

    @Test
    void whatASwapThatWasKilledLeftIsPutRight() throws IOException {
        Files.createDirectories(reports.resolve(".tmp-sco-old"));
        Files.writeString(reports.resolve(".tmp-sco-old/index.html"), "good");
        Files.createSymbolicLink(reports.resolve(".tmp-sco-link"), Path.of("nowhere"));
        Publication next = new Publication(report(), "2026-01-02T000000Z");
        next.begin();
        assertThat(read()).isEqualTo("good");
        next.discard();
        try (Stream<Path> left = Files.list(reports)) {
            assertThat(left).containsExactly(report());
        }
    }

    @Test
    void theInventoryTellsOfEveryFile() throws IOException {
        assertThat(new Publication(report(), "2026-01-01T000000Z").inventory()).isEmpty();
        publish("2026-01-01T000000Z", "first");
        String whole = new Publication(report(), "2026-01-02T000000Z").inventory();
        Path stray = Files.writeString(report().resolve("stray.html"), "");
        assertThat(new Publication(report(), "2026-01-02T000000Z").inventory()).isNotEqualTo(whole);
        Files.delete(stray);
        assertThat(new Publication(report(), "2026-01-02T000000Z").inventory()).isEqualTo(whole);
        Files.writeString(report().resolve("index.html"), "cut");
        assertThat(new Publication(report(), "2026-01-02T000000Z").inventory()).isNotEqualTo(whole);
    }

    @Test
    void whereThereIsNoPlaceForAReportIsSaidAtOnce() throws IOException {
        Path file = Files.writeString(reports.resolve("file"), "");
        assertThatThrownBy(() -> Publication.requireWritable(file.resolve("sco")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("the folder " + file + " can't be written by user ")
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(5));
    }

    @Test
    void aFolderInTheReportsPlaceIsReplacedWhole() throws IOException {
        Files.createDirectories(report());
        Files.writeString(report().resolve("index.html"), "copied here by hand");
        Files.writeString(report().resolve("stray.html"), "stray");
        publish("2026-01-01T000000Z", "new");
        assertThat(read()).isEqualTo("new");
        assertThat(report().resolve("stray.html")).doesNotExist();
        assertThat(report()).isSymbolicLink();
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
        Output output = publication.begin();
        output.write("index.html", content);
        publication.publish(output);
    }
}

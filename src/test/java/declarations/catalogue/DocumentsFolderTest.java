package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Digest;
import declarations.document.FileState;
import declarations.document.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {
    private static final long MAX = 1000;

    @TempDir
    private Path folder;

    @Test
    void filesAreFoundInSubfoldersAndSorted() throws IOException {
        write("b.txt", "two");
        write("a/c.md", "three");
        write("a/a b/d.html", "four");
        write("Ärger.txt", "five");
        Survey survey = survey();
        assertThat(survey.problems()).isEmpty();
        assertThat(survey.files())
                .extracting(FileState::path)
                .containsExactly("a/a b/d.html", "a/c.md", "b.txt", "Ärger.txt");
        assertThat(survey.files().get(2))
                .isEqualTo(new FileState("b.txt", 3, Digest.sha256("two".getBytes(StandardCharsets.UTF_8)), true));
    }

    @Test
    void whatStandsBesideTheDocumentsIsNotCounted() throws IOException {
        for (String name : List.of("index.csv", "truth.csv", "README.md", "a/LICENSE", "notice.txt", "PROVENANCE.md")) {
            write(name, "x");
        }
        assertThat(survey()).isEqualTo(new Survey(List.of(), List.of()));
    }

    @Test
    void hiddenAndTemporaryFilesAreSkipped() throws IOException {
        for (String name : List.of(".hidden", "~$a.docx", "a.txt~", "b.tmp", "c.part", ".git/config")) {
            write(name, "x");
        }
        assertThat(codes(survey())).isEqualTo(Map.of("SKIPPED TEMP_OR_HIDDEN", 6L));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksAndPipesAreSkippedAndNeverOpened() throws Exception {
        write("a.txt", "x");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("none"));
        run("mkfifo", folder.resolve("pipe.txt").toString());
        Survey survey = assertTimeoutPreemptively(Duration.ofSeconds(20), this::survey);
        assertThat(survey.files()).extracting(FileState::path).containsExactly("a.txt");
        assertThat(codes(survey)).isEqualTo(Map.of("SKIPPED NOT_REGULAR_FILE", 4L));
    }

    @Test
    void aFolderThatIsItselfALinkIsFollowed() throws IOException {
        write("real/a.txt", "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(DocumentsFolder.survey(link, MAX, Duration.ZERO).files())
                .extracting(FileState::path)
                .containsExactly("a.txt");
    }

    @Test
    void aLargeFileIsRejectedBySize() throws IOException {
        write("a.txt", "x".repeat(1000));
        write("b.txt", "x".repeat(1001));
        Survey survey = survey();
        assertThat(survey.files()).extracting(FileState::path).containsExactly("a.txt");
        assertThat(codes(survey)).isEqualTo(Map.of("REJECTED TOO_LARGE", 1L));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesOfEverySortAreTakenOrRefusedInWords() throws Exception {
        write("a\nb.txt", "1");
        write("=cmd|' /C calc'!A0.txt", "2");
        write("<script>\"'&.txt", "3");
        write("x".repeat(250) + ".txt", "4");
        write("a\\b.txt", "5");
        write("cafe\u0301.txt", "6");
        write("caf\u00e9.txt", "7");
        run("sh", "-c", "touch \"$1/$(printf 'bad\\377.txt')\"", "sh", folder.toString());
        Survey survey = survey();
        assertThat(survey.files()).hasSize(7);
        assertThat(survey.files()).allMatch(file -> Files.exists(folder.resolve(file.path())));
        assertThat(codes(survey)).isEqualTo(Map.of("REJECTED UNREADABLE", 1L));
        assertThat(survey.problems()).extracting(Problem::detail).allMatch(detail -> detail.contains("rename"));
    }

    @Test
    void aFreshFileIsTakenAfterAWaitAndTheOthersDoNotWaitLonger() throws IOException {
        write("old.txt", "x");
        Files.writeString(folder.resolve("fresh.txt"), "y");
        Files.setLastModifiedTime(
                write("future.txt", "z"), FileTime.from(Instant.now().plusSeconds(1000)));
        long start = System.nanoTime();
        Survey survey = DocumentsFolder.survey(folder, MAX, Duration.ofMillis(300));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(200), Duration.ofSeconds(5));
        assertThat(survey.problems()).isEmpty();
        assertThat(survey.files()).extracting(FileState::path).containsExactly("fresh.txt", "future.txt", "old.txt");
    }

    @Test
    void settledFilesAreNotWaitedFor() throws IOException {
        write("a.txt", "x");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> DocumentsFolder.survey(folder, MAX, Duration.ofSeconds(30)));
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftForTheNextRun() throws Exception {
        write("old.txt", "x");
        Path slow = Files.writeString(folder.resolve("slow.txt"), "y");
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<?> writing = writer.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Files.writeString(slow, "y", StandardOpenOption.APPEND);
                Thread.sleep(20);
            }
            return null;
        });
        try {
            Survey survey = DocumentsFolder.survey(folder, 1_000_000, Duration.ofMillis(400));
            assertThat(survey.files()).extracting(FileState::path).containsExactly("old.txt");
            assertThat(codes(survey)).isEqualTo(Map.of("SKIPPED UNSTABLE", 1L));
        } finally {
            writing.cancel(true);
            writer.shutdown();
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotAnEmptyOne() throws IOException {
        assertThatThrownBy(() -> DocumentsFolder.survey(folder.resolve("none"), MAX, Duration.ZERO))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
        Path file = write("a.txt", "x");
        assertThatThrownBy(() -> DocumentsFolder.survey(file, MAX, Duration.ZERO))
                .hasCauseInstanceOf(NotDirectoryException.class);
    }

    /** A file that has rested for an hour. */
    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private Survey survey() {
        return DocumentsFolder.survey(folder, MAX, Duration.ZERO);
    }

    private static Map<String, Long> codes(Survey survey) {
        return survey.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.severity() + " " + problem.code(), Collectors.counting()));
    }
}

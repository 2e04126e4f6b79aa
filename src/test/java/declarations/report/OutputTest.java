package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path last;

    @BeforeEach
    void publishTheLastReport() throws IOException {
        last = folder.resolve("last");
        Output output = Output.to(last);
        output.write("d/same.html", "the same");
        output.write("d/other.html", "as it was");
        output.write("data/same.csv", out -> out.write("1,2".getBytes(StandardCharsets.UTF_8)));
        output.write("data/other.csv", out -> out.write("1,2".getBytes(StandardCharsets.UTF_8)));
        for (String file : output.digests().keySet()) {
            Files.setLastModifiedTime(last.resolve(file), LONG_AGO);
        }
    }

    @Test
    void whatIsTheSameKeepsItsTimeAndWhatIsNotIsWritten() throws IOException {
        Output output = again();
        assertThat(output.folder().resolve("d/same.html")).hasContent("the same");
        assertThat(output.folder().resolve("d/other.html")).hasContent("as it is");
        assertThat(output.folder().resolve("data/same.csv")).hasContent("1,2");
        assertThat(output.folder().resolve("data/other.csv")).hasContent("1,3");
        assertThat(time("d/same.html")).isEqualTo(LONG_AGO);
        assertThat(time("data/same.csv")).isEqualTo(LONG_AGO);
        assertThat(time("d/other.html")).isGreaterThan(LONG_AGO);
        assertThat(time("data/other.csv")).isGreaterThan(LONG_AGO);
        assertThat(output.written())
                .containsExactlyInAnyOrder(
                        output.folder().resolve("d/other.html"), output.folder().resolve("data/other.csv"));
        assertThat(last.resolve("d/other.html")).hasContent("as it was");
        assertThat(last.resolve("data/other.csv")).hasContent("1,2");
    }

    @Test
    void digestsAndSizesAreThoseOfAllFiles() throws IOException {
        Output output = again();
        assertThat(output.digests())
                .isEqualTo(Map.of(
                        "d/same.html", digest("the same"),
                        "d/other.html", digest("as it is"),
                        "data/same.csv", digest("1,2"),
                        "data/other.csv", digest("1,3")));
        assertThat(output.bytes()).isEqualTo(8 + 8 + 3 + 3);
    }

    /** Somebody may have edited a published page: what is wrong there is not taken over. */
    @Test
    void aFileThatWasChangedMeanwhileIsWrittenAnew() throws IOException {
        Files.writeString(last.resolve("d/same.html"), "the sane");
        assertThat(again().folder().resolve("d/same.html")).hasContent("the same");
    }

    private Output again() throws IOException {
        Output output = Output.to(folder.resolve("next"), last);
        output.write("d/same.html", "the same");
        output.write("d/other.html", "as it is");
        output.write("data/same.csv", out -> out.write("1,2".getBytes(StandardCharsets.UTF_8)));
        output.write("data/other.csv", out -> out.write("1,3".getBytes(StandardCharsets.UTF_8)));
        return output;
    }

    private FileTime time(String file) throws IOException {
        return Files.getLastModifiedTime(folder.resolve("next").resolve(file));
    }

    private static String digest(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}

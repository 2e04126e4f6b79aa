package declarations.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Digest;
import declarations.report.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path site;

    @Test
    void theManifestNamesEveryFileTheSettingsAndTheRun() throws IOException {
        Output output = Output.to(site);
        output.write("index.html", "<p>");
        output.write("data/b.csv", "b\r\n");
        output.write("data-a", out -> out.write(new byte[200_000]));
        Manifest.write(Example.content(), output);
        assertThat(Files.readString(site.resolve("manifest.json"))).isEqualTo("""
                        {
                          "job": "waters",
                          "title": "Declarations of the \\"Waters\\"",
                          "versions": {
                            "declarations": "0.1.0",
                            "java": "%s"
                          },
                          "run": {
                            "id": "2026-11-23T170000Z",
                            "started": "2026-11-23T17:00:00Z",
                            "counts": {
                              "seen": 6,
                              "ingested": 4,
                              "unchanged": 0,
                              "duplicate": 1,
                              "rejected": 1,
                              "skipped": 0
                            }
                          },
                          "settings": {
                            "compare.min-identity": "0.5",
                            "compare.min-passage": "8",
                            "series": "[]"
                          },
                          "results": {
                            "declarations": 4,
                            "pairs": 2,
                            "passages": 1,
                            "phrases": 2,
                            "phrases left out": 3,
                            "phrase occurrences": 4,
                            "problems": 5
                          },
                          "files": {
                            "data-a": "%s",
                            "data/b.csv": "%s",
                            "index.html": "%s"
                          }
                        }
                        """.formatted(
                        Runtime.version(), Digest.sha256(new byte[200_000]), sha256("b\r\n"), sha256("<p>")));
    }

    @Test
    void writingAgainGivesTheSameManifest() throws IOException {
        Output output = Output.to(site);
        output.write("index.html", "<p>");
        Manifest.write(Example.content(), output);
        String first = Files.readString(site.resolve("manifest.json"));
        Output again = Output.to(site);
        again.write("index.html", "<p>");
        Manifest.write(Example.content(), again);
        assertThat(Files.readString(site.resolve("manifest.json"))).isEqualTo(first);
    }

    private static String sha256(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}

package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
    @TempDir
    Path reports;

    @Test
    void onlyAPublishedReportIsListed() throws IOException {
        assertThat(Landing.Job.of("none", "None", "", "none", reports.resolve("none")))
                .isEmpty();
        Files.createDirectories(reports.resolve("half"));
        assertThat(Landing.Job.of("half", "Half", "", "half", reports.resolve("half")))
                .isEmpty();
        Site.write(Specimens.plain(2), reports.resolve("whole"));
        assertThat(Landing.Job.of("whole", "Whole", "", "whole", reports.resolve("whole")))
                .isPresent();
    }

    @Test
    void aReportIsListedWithItsNewestDeclarationAndItsRun() throws IOException {
        Site.write(Specimens.plain(2), reports.resolve("lakes"));
        write(Landing.Job.of("lakes", "Lakes", "Specimens", "lakes", reports.resolve("lakes"))
                .orElseThrow());
        assertThat(index())
                .contains("href=\"lakes/index.html\"")
                .contains("Specimens")
                .contains("2\u00A0declarations.")
                .contains("href=\"lakes/d/csl-2016.html\"")
                .contains("1\u00A0June\u00A02016")
                .contains("23\u00A0November\u00A02026, 17:00 UTC");
    }

    @Test
    void aTitleComesThroughTheStampUnharmed() throws IOException {
        Site.write(Specimens.mixedNewestHostile(), reports.resolve("hostile"));
        assertThat(Files.readString(reports.resolve("hostile/assets/run.js")))
                .isASCII()
                .doesNotContain("<");
        write(Landing.Job.of("hostile", "H", "", "hostile", reports.resolve("hostile"))
                .orElseThrow());
        assertThat(index()).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("🌊");
    }

    @Test
    void aReportWhoseStampCannotBeReadIsStillListed() throws IOException {
        Site.write(Specimens.plain(1), reports.resolve("old"));
        Files.writeString(reports.resolve("old/assets/run.js"), "window.declarationsRun = {\"run: ;\n");
        write(Landing.Job.of("old", "An old report", "", "old", reports.resolve("old"))
                .orElseThrow());
        assertThat(index()).contains("An old report");
    }

    @Test
    void withoutReportsThePageSaysSo() throws IOException {
        write();
        assertThat(index()).contains("No report has been published yet.");
        assertThat(reports.resolve("index.css")).isRegularFile();
        assertThat(reports.resolve("index.js")).isRegularFile();
        assertThat(Folders.files(reports)).hasSize(3);
    }

    private void write(Landing.Job... jobs) throws IOException {
        Landing.write(List.of(jobs), reports);
    }

    private String index() throws IOException {
        return Files.readString(reports.resolve("index.html"));
    }
}

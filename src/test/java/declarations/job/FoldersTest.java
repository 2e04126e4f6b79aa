package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() throws IOException {
        home = new TestHome(folder);
        Files.createDirectories(folder.resolve("seeds/lakes"));
        Files.createDirectories(folder.resolve("seeds/other"));
    }

    @ParameterizedTest(name = "documents {0}, reports {1}")
    @CsvSource({
        "seeds/lakes, seeds/lakes",
        "seeds/lakes, seeds/lakes/reports",
        "seeds/lakes, seeds",
        "seeds/lakes, jobs",
        "seeds/lakes, jobs/reports",
        "seeds/lakes, data",
        "seeds/lakes, reports",
        "seeds/lakes, reports/index.html",
        "seeds/lakes, .",
        "seeds/lakes, /",
        ".,           reports/lakes",
        "data,        reports/lakes",
    })
    void foldersInsideOneAnotherAreRefused(String documents, String reports) {
        job("lakes", documents, reports);
        refused("lakes", "jobs/lakes.yaml: ");
    }

    @ParameterizedTest(name = "other documents {0}, reports {1}")
    @CsvSource({
        "seeds/other,   reports/lakes",
        "seeds/other,   reports/other/../lakes",
        "seeds/other,   reports/lakes/other",
        "reports/lakes, reports/other",
    })
    void whatAnotherJobPublishesIsItsOwn(String documents, String reports) throws IOException {
        Files.createDirectories(folder.resolve("reports/lakes"));
        job("lakes", "seeds/lakes", "reports/lakes");
        job("other", documents, reports);
        refused("lakes", "of the job other");
        refused("other", "of the job lakes");
    }

    @Test
    void linksAreFollowed() throws IOException {
        home.write("seeds/lakes/2001-06-14-first.txt", "Specimen: a declaration\n\nThe lakes are deep.\n");
        job("lakes", "seeds/lakes", "reports/lakes");
        assertThat(home.run("lakes")).isZero();
        Files.createSymbolicLink(folder.resolve("seeds/link"), folder.resolve("reports/lakes"));
        job("other", "seeds/link", "reports/other");
        refused("other", "of the job lakes");
        Files.createSymbolicLink(folder.resolve("reports/elsewhere"), folder.resolve("seeds/other"));
        job("other", "seeds/other", "reports/elsewhere/site");
        refused("other", "lie one inside the other");
    }

    @Test
    void twoJobsMayReadTheSameDocuments() {
        job("lakes", "seeds/lakes", "reports/lakes");
        job("other", "seeds/lakes", "reports/other");
        assertThat(JobFileReader.readToRun(home.home(), "lakes").name()).isEqualTo("lakes");
    }

    @Test
    void aJobFileThatIsWrongStandsInNobodysWay() {
        job("lakes", "seeds/lakes", "reports/lakes");
        home.write("jobs/other.yaml", "title: [\n");
        assertThat(JobFileReader.readToRun(home.home(), "lakes").name()).isEqualTo("lakes");
    }

    @Test
    void onlyAReportIsEverReplaced() throws IOException {
        job("lakes", "seeds/lakes", "thesis");
        home.write("thesis/chapter.txt", "years of work");
        refused("lakes", "reports: thesis is there and no report of this program");
        assertThat(home.read("thesis/chapter.txt")).isEqualTo("years of work");
        Files.delete(folder.resolve("thesis/chapter.txt"));
        assertThat(home.run("lakes")).isZero();
        assertThat(home.read("thesis/index.html")).contains("Title");
        home.write("file", "years of work");
        job("lakes", "seeds/lakes", "file");
        refused("lakes", "reports: file is there and no report of this program");
    }

    private void job(String name, String documents, String reports) {
        home.write("jobs/" + name + ".yaml", "title: Title\ndocuments: " + documents + "\nreports: " + reports + "\n");
    }

    private void refused(String job, String message) {
        assertThatThrownBy(() -> JobFileReader.readToRun(home.home(), job))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(message)
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(2))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasLineCount(1));
    }
}

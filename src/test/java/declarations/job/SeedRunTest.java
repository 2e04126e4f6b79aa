package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on the one real statement. */
class SeedRunTest {
    private static final String ID = "sco-2017-06-09-astana-statement.en";

    @TempDir
    private Path folder;

    @Test
    void theStatementOfAstanaComesOutWhole() {
        TestHome home = TestHome.of(folder, "sco", "sco");
        assertThat(home.run()).isZero();
        assertThat(home.out()).isEqualTo("""
                        sco: seen 1 = ingested 1 + unchanged 0 + duplicate 0 + rejected 0 + skipped 0
                        reports/index.html
                        """);
        String documents = home.read("reports/sco/data/documents.csv");
        assertThat(documents).hasLineCount(2).contains("\r\n" + ID + ",sco-2017-06-09-astana-statement,");
        assertThat(documents)
                .contains(",2017-06-09,day,Astana,SCO,statement,")
                .contains("Statement by the heads of the member states of the Shanghai Cooperation Organisation")
                .contains(",822,");
        assertThat(home.read("reports/sco/data/paragraphs.csv").lines().filter(line -> line.contains(",body,")))
                .hasSize(16);
        String page = home.read("reports/sco/d/" + ID + ".html");
        assertThat(page).contains("importance of stronger of international cooperation");
        assertThat(home.read("reports/sco/index.html")).contains("nothing to compare");
        assertThat(home.read("reports/index.html")).contains("sco/index.html");
    }

    @Test
    void aRunWithNothingNewSaysSoAndLeavesTheReportAlone() throws Exception {
        TestHome home = TestHome.of(folder, "sco", "sco");
        home.run();
        Path site = folder.resolve("reports/sco").toRealPath();
        assertThat(home.run()).isZero();
        assertThat(home.out())
                .contains("sco: seen 1 = ingested 0 + unchanged 1 + duplicate 0 + rejected 0 + skipped 0")
                .contains("sco: nothing is new");
        assertThat(folder.resolve("reports/sco").toRealPath()).isEqualTo(site);
        assertThat(home.runner(true).run(List.of(), false)).isZero();
        assertThat(home.out()).as("quiet prints only news").isEmpty();
        assertThat(home.err()).isEmpty();
    }

    @Test
    void theDocumentsFolderIsNeverTouched() throws Exception {
        TestHome home = TestHome.of(folder, "sco", "sco");
        var before = TestHome.files(folder.resolve("seeds")).stream()
                .collect(Collectors.toMap(path -> path, SeedRunTest::stamp));
        home.run();
        assertThat(TestHome.files(folder.resolve("seeds")))
                .allSatisfy(path -> assertThat(before).containsEntry(path, stamp(path)))
                .hasSize(before.size());
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\n");
        home.write("seeds/lakes/2001-06-14-first.txt", "Specimen: a declaration\n\nThe keepers read the gauges.\n");
    }

    private int export(Path archive, boolean force) {
        return new Export(home.home(), home.console(false)).export("lakes", archive, force);
    }

    @Test
    void theArchiveIsThePublishedReportFileByFile() throws Exception {
        home.run();
        Path archive = folder.resolve("lakes.zip");
        Child.Result result = Child.run(List.of(), "--home", folder.toString(), "export", "lakes", archive.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith(archive + ": ").endsWith("unpack it and open lakes/index.html\n");
        Path site = folder.resolve("reports/lakes").toRealPath();
        Map<String, String> published = new TreeMap<>();
        for (Path file : TestHome.files(site)) {
            published.put("lakes/" + site.relativize(file), content(Files.readAllBytes(file)));
        }
        assertThat(contents(archive)).isEqualTo(published).containsKey("lakes/index.html");
        assertThat(export(folder.resolve("again.zip"), false)).isZero();
        assertThat(folder.resolve("again.zip")).hasSameBinaryContentAs(archive);
    }

    private static Map<String, String> contents(Path archive) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                contents.put(entry.getName(), content(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return contents;
    }

    private static String content(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThatIsSaid() throws IOException {
        home.run();
        Path archive = home.write("mine.zip", "mine");
        assertRefused(archive, "mine.zip is there already");
        assertThat(archive).hasContent("mine");
        assertThat(export(archive, true)).isZero();
        assertThat(contents(archive)).isNotEmpty();
        assertThat(folder.resolve(".tmp-mine.zip")).doesNotExist();
    }

    @Test
    void wrongPlacesAreRefused() throws IOException {
        assertRefused(folder.resolve("lakes.zip"), "lakes has no report yet; first run: declarations run lakes");
        home.run();
        assertRefused(folder.resolve("lakes.html"), "name a file that ends in .zip");
        assertRefused(folder.resolve("nowhere/lakes.zip"), "there is no folder");
        assertRefused(folder.resolve("reports/lakes/lakes.zip"), "name a file elsewhere");
        assertRefused(folder.resolve("reports/lakes").toRealPath().resolve("lakes.zip"), "name a file elsewhere");
        assertRefused(folder.resolve("seeds/lakes/lakes.zip"), "name a file elsewhere");
        assertThat(folder.resolve("reports/lakes/lakes.zip")).doesNotExist();
    }

    private void assertRefused(Path archive, String why) {
        assertThatThrownBy(() -> export(archive, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(why)
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(Failure.REFUSED);
    }
}

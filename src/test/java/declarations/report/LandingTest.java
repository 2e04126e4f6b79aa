package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.report.site.PublishedJob;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
    @TempDir
    Path reports;

    /** As in our jar, whose inside the threads of the common pool don't see. */
    @Test
    void aThreadThatSeesNoneOfOurClassesWritesPagesToo() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader outside = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader inside = new URLClassLoader(path.toArray(new URL[0]), outside)) {
            Method write = inside.loadClass(Landing.class.getName()).getMethod("write", List.class, Path.class);
            FutureTask<@Nullable Object> task = new FutureTask<>(() -> write.invoke(null, List.of(), reports));
            Thread thread = new Thread(task);
            thread.setContextClassLoader(outside);
            thread.start();
            task.get();
        }
        assertThat(reports.resolve("index.html")).isRegularFile();
    }

    @Test
    void onlyAPublishedReportIsListed() throws IOException {
        assertThat(PublishedJob.of("none", "None", "", "none", reports.resolve("none")))
                .isEmpty();
        Files.createDirectories(reports.resolve("half"));
        assertThat(PublishedJob.of("half", "Half", "", "half", reports.resolve("half")))
                .isEmpty();
        Site.write(Specimens.plain(2), Output.to(reports.resolve("whole")));
        assertThat(PublishedJob.of("whole", "Whole", "", "whole", reports.resolve("whole")))
                .isPresent();
    }

    @Test
    void aReportIsListedWithItsNewestDeclarationAndItsRun() throws IOException {
        Site.write(Specimens.plain(2), Output.to(reports.resolve("lakes")));
        write(PublishedJob.of("lakes", "Lakes", "Specimens", "lakes", reports.resolve("lakes"))
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
        Site.write(Specimens.mixedNewestHostile(), Output.to(reports.resolve("hostile")));
        assertThat(Files.readString(reports.resolve("hostile/assets/run.js")))
                .isASCII()
                .doesNotContain("<");
        write(PublishedJob.of("hostile", "H", "", "hostile", reports.resolve("hostile"))
                .orElseThrow());
        assertThat(index()).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("🌊");
    }

    @Test
    void aReportWhoseStampCannotBeReadIsStillListed() throws IOException {
        Site.write(Specimens.plain(1), Output.to(reports.resolve("old")));
        Files.writeString(reports.resolve("old/assets/run.js"), "window.declarationsRun = {\"run: ;\n");
        write(PublishedJob.of("old", "An old report", "", "old", reports.resolve("old"))
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

    private void write(PublishedJob... jobs) throws IOException {
        Landing.write(List.of(jobs), reports);
    }

    private String index() throws IOException {
        return Files.readString(reports.resolve("index.html"));
    }
}

package declarations.report;

import declarations.report.html.LandingPage;
import declarations.report.html.RunStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first page of all: which reports there are. */
public final class Landing {
    /**
     * A job that has a published report.
     *
     * @param notice banner of its report; empty for none
     * @param link from the landing page to the report's folder
     * @param stamp what the report says of its run; null when it says nothing that can be read
     */
    public record Job(
            String name,
            String title,
            String notice,
            String link,
            @Nullable RunStamp stamp) {
        /** Empty when no report is published there. */
        public static Optional<Job> of(String name, String title, String notice, String link, Path report)
                throws IOException {
            if (!Files.isRegularFile(report.resolve("manifest.json"))) {
                return Optional.empty();
            }
            return Optional.of(
                    new Job(name, title, notice, link, RunStamp.read(report).orElse(null)));
        }
    }

    private Landing() {}

    /** Writes {@code index.html}, and what it needs beside it, at once. */
    public static void write(List<Job> jobs, Path reports) throws IOException {
        LandingPage.write(jobs, reports);
    }
}

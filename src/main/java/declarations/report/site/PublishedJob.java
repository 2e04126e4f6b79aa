package declarations.report.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job that has a published report.
 *
 * @param notice banner of its report; empty for none
 * @param link from the landing page to the report's folder
 * @param stamp what the report says of its run; null when it says nothing that can be read
 */
public record PublishedJob(
        String name,
        String title,
        String notice,
        String link,
        @Nullable RunStamp stamp) {
    /** Empty when no report is published there. */
    public static Optional<PublishedJob> of(String name, String title, String notice, String link, Path report)
            throws IOException {
        if (!Files.isRegularFile(report.resolve("manifest.json"))) {
            return Optional.empty();
        }
        return Optional.of(new PublishedJob(
                name, title, notice, link, RunStamp.read(report).orElse(null)));
    }
}

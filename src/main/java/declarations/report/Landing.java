package declarations.report;

import declarations.report.site.LandingPage;
import declarations.report.site.PublishedJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The first page of all: which reports there are. */
public final class Landing {
    private Landing() {}

    /** Writes {@code index.html}, and what it needs beside it, at once. */
    public static void write(List<PublishedJob> jobs, Path reports) throws IOException {
        LandingPage.write(jobs, reports);
    }
}

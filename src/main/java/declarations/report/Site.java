package declarations.report;

import declarations.report.site.Pages;
import declarations.report.table.Manifest;
import declarations.report.table.Tables;
import declarations.story.Episode;
import java.io.IOException;

/** One job's report: pages for people, tables for programs. */
public final class Site {
    private Site() {}

    /** Writes all of it, the manifest last. */
    public static void write(Content content, Output output) throws IOException {
        Tables.write(content, output);
        Pages.write(content, output);
        Manifest.write(content, output);
    }

    /** The story of the run, as a site that was written tells it. */
    public static Episode episode(Content content, Output output) throws IOException {
        return Pages.episode(content, output);
    }
}

package declarations.report;

import declarations.report.site.Pages;
import declarations.report.table.Manifest;
import declarations.report.table.Tables;
import java.io.IOException;
import java.nio.file.Path;

/** One job's report: pages for people, tables for programs. */
public final class Site {
    private Site() {}

    /** Writes all of it into an empty folder, the manifest last. */
    public static void write(Content content, Path folder) throws IOException {
        Tables.write(content, folder.resolve("data"));
        Pages.write(content, folder);
        Manifest.write(content, folder);
    }
}

package declarations.report;

import declarations.report.site.Pages;
import declarations.report.table.Manifest;
import declarations.report.table.Tables;
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
}

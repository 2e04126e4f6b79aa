package declarations.report.site;

import declarations.report.Output;
import java.io.IOException;

/** The content security policy of the pages for those web servers that read it from a file beside them. */
final class Headers {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Headers() {}

    static void write(Output output) throws IOException {
        output.write("_headers", "/*\n  Content-Security-Policy: " + POLICY + "\n  X-Content-Type-Options: nosniff\n");
        output.write(
                ".htaccess",
                "<IfModule mod_headers.c>\nHeader set Content-Security-Policy \"" + POLICY
                        + "\"\nHeader set X-Content-Type-Options \"nosniff\"\n</IfModule>\n");
    }
}

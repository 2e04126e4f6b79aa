package declarations.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates, compiled with the program; they escape whatever they place. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "declarations.report.pages");

    private Templates() {}

    static void write(String template, Object page, Path file) throws IOException {
        StringOutput out = new StringOutput();
        ENGINE.render(template, page, out);
        Files.writeString(file, out.toString());
    }

    static String text(String template, Object page) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, page, out);
        return out.toString();
    }
}

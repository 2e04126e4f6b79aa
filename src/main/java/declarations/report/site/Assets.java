package declarations.report.site;

import declarations.report.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The style sheet and the scripts, the same for every report: each is made of parts, one for what all pages share and
 * one a chapter that has something of its own.
 */
final class Assets {
    private static final List<String> STYLED =
            List.of("overview", "declaration", "alike", "formula", "clause", "about");

    private static final List<String> SCRIPTED = List.of("overview", "alike", "formula");

    private Assets() {}

    static void write(Output output) throws IOException {
        output.write("assets/site.css", style());
        output.write("assets/site.js", script());
        output.write("assets/reading.js", lean(text("script/reading.js")));
        output.write("assets/search.js", lean(text("script/search.js")));
    }

    /** What is printed otherwise comes last, so that it holds. */
    static String style() throws IOException {
        StringBuilder all = new StringBuilder(text("style/shared.css"));
        for (String chapter : STYLED) {
            all.append('\n').append(text("style/" + chapter + ".css"));
        }
        return all.append('\n').append(text("style/print.css")).toString();
    }

    /** The parts share one scope; none of it is seen outside. */
    static String script() throws IOException {
        StringBuilder all = new StringBuilder("(function () {\n'use strict';\n").append(text("script/shared.js"));
        for (String chapter : SCRIPTED) {
            all.append('\n').append(text("script/" + chapter + ".js"));
        }
        return lean(all.append('\n')
                .append(text("script/start.js"))
                .append("})();\n")
                .toString());
    }

    /** Without indentation and lines of comment: it is loaded by readers, and read in the program. */
    private static String lean(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("/*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/declarations/report/assets/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

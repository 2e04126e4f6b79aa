package declarations.report.site;

import declarations.document.Document;
import declarations.json.Json;
import declarations.report.Content;
import declarations.report.library.Library;
import declarations.report.library.Newest;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What the script adds to the foot of every page, and what the list of reports shows of one: {@code assets/run.js}, an
 * assignment of a JSON object.
 *
 * @param run id of the run
 * @param day of the run, such as {@code 2026-11-23}
 * @param time of the run as pages write it
 * @param newest title of the newest declaration; empty when there is none
 * @param lang of that title
 * @param page of that declaration, from the report's folder
 * @param date of that declaration as pages write it
 */
public record RunStamp(
        String run,
        String day,
        String time,
        String declarations,
        String newest,
        String lang,
        String page,
        String date) {
    private static final String ASSIGNMENT = "window.declarationsRun = ";
    private static final String END = ";\n";

    static RunStamp of(Library library) {
        Content content = library.content();
        Newest newest = Newest.of(library);
        Document document = newest == null ? null : newest.document();
        return new RunStamp(
                content.run().id(),
                content.run().started().toString().substring(0, 10),
                Show.time(content.run().started()),
                Show.count(content.declarations().size(), "declaration"),
                document == null ? "" : Show.cut(Visible.text(document.title()), 140),
                document == null ? "" : Show.tag(document.language()),
                document == null ? "" : "d/" + document.id() + ".html",
                document == null || document.occasion().date() == null
                        ? ""
                        : Show.date(document.occasion().date()));
    }

    /** The script that assigns it. */
    String script() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("run", run);
        fields.put("day", day);
        fields.put("time", time);
        fields.put("declarations", declarations);
        fields.put("newest", newest);
        fields.put("lang", lang);
        fields.put("page", page);
        fields.put("date", date);
        return ASSIGNMENT + Json.ASCII.of(fields) + END;
    }

    /** The stamp of a published report; empty when it has none that can be read. */
    public static Optional<RunStamp> read(Path report) throws IOException {
        Path file = report.resolve("assets").resolve("run.js");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file);
        if (!text.startsWith(ASSIGNMENT) || !text.endsWith(END)) {
            return Optional.empty();
        }
        String json = text.substring(ASSIGNMENT.length(), text.length() - END.length());
        try {
            // JSON is YAML, and the program has a parser for that
            Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
            return parsed instanceof Map<?, ?> fields ? Optional.of(of(fields)) : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static RunStamp of(Map<?, ?> fields) {
        List<String> values = Stream.of("run", "day", "time", "declarations", "newest", "lang", "page", "date")
                .map(key -> Objects.toString(fields.get(key), ""))
                .toList();
        return new RunStamp(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7));
    }
}

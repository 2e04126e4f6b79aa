package declarations.report.table;

import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.json.Json;
import declarations.report.Content;
import declarations.report.Output;
import declarations.report.Parameter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a report consists of and came from: with it anyone can check that a copy is whole. */
public final class Manifest {
    private Manifest() {}

    /**
     * Writes {@code manifest.json}, the last file of a report.
     *
     * @param output all other files are in it
     */
    public static void write(Content content, Output output) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("job", content.job());
        manifest.put("title", content.title());
        manifest.put("versions", versions(content));
        manifest.put("run", run(content));
        manifest.put("settings", settings(content.parameters()));
        manifest.put("results", results(content));
        manifest.put("files", new TreeMap<String, Object>(output.digests()));
        output.write("manifest.json", Json.READABLE.of(manifest) + "\n");
    }

    private static Map<String, Object> versions(Content content) {
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("declarations", content.version());
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    private static Map<String, Object> run(Content content) {
        Counts counts = content.run().counts();
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("seen", counts.seen());
        files.put("ingested", counts.ingested());
        files.put("unchanged", counts.unchanged());
        files.put("duplicate", counts.duplicate());
        files.put("rejected", counts.rejected());
        files.put("skipped", counts.skipped());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", content.run().id());
        run.put("started", content.run().started().toString());
        run.put("counts", files);
        if (!content.run().steps().isEmpty()) {
            run.put("steps", content.run().steps().stream().map(Manifest::step).toList());
        }
        return run;
    }

    private static Map<String, Object> step(Run.Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("step", step.name());
        fields.put("seconds", Math.round(step.seconds() * 1000) / 1000.0);
        fields.put("pieces", step.pieces());
        fields.put("unit", step.unit());
        return fields;
    }

    private static Map<String, Object> settings(List<Parameter> parameters) {
        Map<String, Object> settings = new TreeMap<>(Cell.BY_CODE_POINT);
        parameters.forEach(parameter -> settings.put(parameter.name(), parameter.value()));
        return settings;
    }

    private static Map<String, Object> results(Content content) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("declarations", content.declarations().size());
        results.put("pairs", content.comparison().pairs().size());
        results.put("passages", content.comparison().passages().size());
        results.put("phrases", content.formulae().phrases().size());
        results.put("phrases left out", content.formulae().leftOut());
        results.put("phrase occurrences", content.formulae().occurrences().size());
        results.put("problems", content.problems().size());
        return results;
    }
}

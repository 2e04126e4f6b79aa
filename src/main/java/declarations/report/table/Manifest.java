package declarations.report.table;

import declarations.document.Digest;
import declarations.document.Run.Counts;
import declarations.report.Content;
import declarations.report.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a report consists of and came from: with it anyone can check that a copy is whole. */
public final class Manifest {
    private static final String FILE = "manifest.json";

    private Manifest() {}

    /**
     * Writes {@code manifest.json}, the last file of a report.
     *
     * @param site the report's folder, with all other files in it
     */
    public static void write(Content content, Path site) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("job", content.job());
        manifest.put("title", content.title());
        manifest.put("versions", versions(content));
        manifest.put("run", run(content));
        manifest.put("settings", settings(content.parameters()));
        manifest.put("results", results(content));
        manifest.put("files", digests(site));
        Files.writeString(site.resolve(FILE), Json.text(manifest));
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
        return run;
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

    /** SHA-256 of every file but the manifest, by path with {@code /}. */
    private static Map<String, Object> digests(Path site) throws IOException {
        Map<String, Object> digests = new TreeMap<>(Cell.BY_CODE_POINT);
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String path = site.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (!path.equals(FILE)) {
                    digests.put(path, sha256(file));
                }
            }
        }
        return digests;
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Digest.messageDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

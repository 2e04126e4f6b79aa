package declarations.job;

import declarations.document.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Reads a published report two hundred times a second, as visitors do, and notes whatever is not whole: every file of a
 * site that it meets for the first time, and then two files at each look, against the digests of its manifest.
 */
final class SiteReader implements Runnable {
    private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(5);

    private final Path report;
    private final List<String> faults = new ArrayList<>();
    private final Map<Path, Map<String, String>> known = new TreeMap<>();
    private final Set<Path> sites = new HashSet<>();
    private volatile boolean ended;
    private int looks;

    SiteReader(Path report) {
        this.report = report;
    }

    @Override
    public void run() {
        long next = System.nanoTime();
        while (!ended) {
            look();
            next = Math.max(next + PERIOD, System.nanoTime() - PERIOD);
            long left = next - System.nanoTime();
            if (left > 0) {
                try {
                    TimeUnit.NANOSECONDS.sleep(left);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    void end() {
        ended = true;
    }

    int looks() {
        return looks;
    }

    /** How many different sites it met. */
    int sites() {
        return sites.size();
    }

    List<String> faults() {
        return faults;
    }

    private void look() {
        looks++;
        try {
            Path site = report.toRealPath();
            Map<String, String> digests = known.get(site);
            if (digests == null) {
                sites.add(site);
                digests = manifest(site);
                known.clear();
                known.put(site, digests);
                for (Map.Entry<String, String> file : digests.entrySet()) {
                    check(site, file.getKey(), file.getValue());
                }
            }
            check(site, "index.html", digests.get("index.html"));
            List<String> paths = List.copyOf(digests.keySet());
            String path = paths.get(looks % paths.size());
            check(site, path, digests.get(path));
        } catch (IOException | RuntimeException e) {
            faults.add("look " + looks + ": " + e);
        }
    }

    private void check(Path site, String path, @Nullable String digest) throws IOException {
        if (!Digest.sha256(Files.readAllBytes(site.resolve(path))).equals(digest)) {
            faults.add("look " + looks + ": " + site.resolve(path) + " is not what the manifest says");
        }
    }

    private static Map<String, String> manifest(Path site) throws IOException {
        Map<String, Object> manifest = new Yaml().load(Files.readString(site.resolve("manifest.json")));
        Map<String, String> digests = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(manifest.get("files")))
                .forEach((path, digest) -> digests.put((String) path, (String) digest));
        return digests;
    }
}

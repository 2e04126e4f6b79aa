package declarations.job;

import declarations.document.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A home folder for one test, and what a user sees of the runs in it. */
final class TestHome {
    /** The pages and files that tell the story of the runs; all others have the same bytes whatever the runs were. */
    private static final Pattern STORY = Pattern.compile("index\\.html|quality\\.html|feed\\.xml|manifest\\.json"
            + "|assets/run\\.js|data/(changes|aliases)\\.csv|changes/.*");

    private static final Instant LONG_AGO = Instant.parse("2001-06-15T00:00:00Z");

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    TestHome(Path folder) {
        this.folder = folder;
    }

    /** With a job of the project and its documents. */
    static TestHome of(Path folder, String job, String seeds) {
        TestHome home = new TestHome(folder);
        home.copy(Path.of("jobs", job + ".yaml"), folder.resolve("jobs").resolve(job + ".yaml"));
        for (Path file : files(Path.of("seeds", seeds))) {
            home.copy(file, folder.resolve(file.toString()));
        }
        return home;
    }

    Path folder() {
        return folder;
    }

    Home home() {
        return Home.at(folder);
    }

    /** Writes a file that looks long finished. */
    Path write(String path, String content) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
            Files.setLastModifiedTime(to, FileTime.from(LONG_AGO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs jobs; all of them when none is named. Returns the exit code. */
    int run(String... jobs) {
        Console console = console(false);
        try {
            return new Runner(home(), console).run(List.of(jobs), false);
        } catch (Failure e) {
            return Faults.explain(e, "", console);
        }
    }

    Runner runner(boolean quiet) {
        return new Runner(home(), console(quiet));
    }

    Console console(boolean quiet) {
        out.reset();
        err.reset();
        return new Console(stream(out), stream(err), quiet, false);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** What the last run printed on standard output. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of every file of a report, but those that tell the story of the runs. */
    Map<String, String> report(String job) {
        Path site = folder.resolve("reports").resolve(job);
        Map<String, String> digests = new TreeMap<>();
        try {
            for (Path file : files(site.toRealPath())) {
                String path = site.toRealPath().relativize(file).toString();
                if (!STORY.matcher(path).matches()) {
                    digests.put(path, Digest.sha256(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

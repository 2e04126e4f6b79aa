package declarations.job;

import declarations.document.Digest;
import declarations.report.Output;
import declarations.store.FaultPoint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a report appear whole or not at all. The site is written to {@code .tmp-<job>-<run>}, renamed to
 * {@code .<job>-<run>}, and the link {@code <job>} is then renamed over the old one: whoever reads meets the old site or
 * the new one, and finds the old one beside it while in the middle of it. Where there are no symbolic links, two renames
 * take the place of the swap.
 */
final class Publication {
    private static final String RUN = "\\d{4}-\\d\\d-\\d\\dT\\d{6}Z(-\\d+)?";

    private final Path report;
    private final String name;
    private final Path building;
    private final Path finished;
    private final Path link;
    private final Path old;

    /**
     * @param report where readers find the site
     * @param run id of the run
     */
    Publication(Path report, String run) {
        this.report = report;
        this.name = report.getFileName().toString();
        String free = run;
        for (int i = 2; Files.exists(beside("." + name + "-" + free), LinkOption.NOFOLLOW_LINKS); i++) {
            free = run + "-" + i; // the clock jumped back, and the store that knew the run is gone
        }
        this.building = beside(".tmp-" + name + "-" + free);
        this.finished = beside("." + name + "-" + free);
        this.link = beside(".tmp-" + name + "-link");
        this.old = beside(".tmp-" + name + "-old");
    }

    private Path beside(String other) {
        return report.resolveSibling(other);
    }

    /** Says at the start, not after an hour's work, that there is no place for the report. */
    static void requireWritable(Path report) {
        Path folder = report.resolveSibling(".").normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(folder, e));
        }
        if (!Files.isWritable(folder)) {
            throw Failure.storage(Faults.unwritable(folder, null));
        }
    }

    /** What is published, as a text that changes when a file of it is missing, added, cut or replaced by a longer one. */
    String inventory() throws IOException {
        if (!Files.isDirectory(report)) {
            return "";
        }
        Path site = report.toRealPath();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                lines.add(site.relativize(file) + "\t" + Files.size(file));
            }
        }
        return Digest.hex(64, lines.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** Where to write the site, beside the one in place; what died runs left behind is put right or removed first. */
    Output begin() throws IOException {
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(report, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, report, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(old);
        delete(link);
        for (Path leftover : siblings(".tmp-" + name + "-")) {
            delete(leftover);
        }
        Files.createDirectory(building);
        return Files.isDirectory(report) ? Output.to(building, report.toRealPath()) : Output.to(building);
    }

    /** Swaps the finished site in and removes those older than the last one. */
    void publish(Output site) throws IOException {
        synchronise(site);
        FaultPoint.reach("before rename");
        Path before = Files.isSymbolicLink(report)
                ? beside(Files.readSymbolicLink(report).toString())
                : old;
        Files.move(building, finished, StandardCopyOption.ATOMIC_MOVE);
        FaultPoint.reach("between renames");
        boolean linked = makeLink();
        if (Files.exists(report, LinkOption.NOFOLLOW_LINKS) && !(linked && Files.isSymbolicLink(report))) {
            Files.move(report, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(
                linked ? link : finished, report, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FaultPoint.reach("after rename");
        delete(old);
        for (Path other : siblings("." + name + "-")) {
            if (!other.equals(finished) && !other.equals(before)) {
                delete(other);
            }
        }
    }

    private boolean makeLink() {
        try {
            Files.createSymbolicLink(link, finished.getFileName());
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            return false; // this file system has no symbolic links
        }
    }

    /** Removes what an unsuccessful try leaves. */
    void discard() {
        try {
            delete(link);
            delete(building);
        } catch (IOException e) {
            // the next publication removes it
        }
    }

    /** Folders beside the report whose name starts so and goes on with a run id. */
    private List<Path> siblings(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(beside("."))) {
            return all.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(other -> other.startsWith(prefix))
                    .filter(other -> other.substring(prefix.length()).matches(RUN))
                    .sorted(Comparator.naturalOrder())
                    .map(this::beside)
                    .toList();
        }
    }

    /** Forces every new file to the disk before the site is named: a power cut must not leave a site of empty files. */
    private static void synchronise(Output site) throws IOException {
        for (Path file : site.written()) {
            force(file);
        }
        try (Stream<Path> all = Files.walk(site.folder())) {
            for (Path folder : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                force(folder);
            }
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        }
    }
}

package declarations.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a report appear whole or not at all. The site is written to {@code .tmp-<job>-<run>}, renamed to
 * {@code .<job>-<run>}, and the link {@code <job>} is then renamed over the old one: whoever reads meets the old site or
 * the new one. Where there are no symbolic links, two renames take the place of the swap.
 */
final class Publication {
    /** The last good site stays beside the new one for readers that are in the middle of it. */
    private static final int KEPT = 2;

    private final Path report;
    private final Path building;
    private final Path finished;

    /**
     * @param report where readers find the site
     * @param run id of the run
     */
    Publication(Path report, String run) {
        this.report = report;
        this.building = report.resolveSibling(".tmp-" + report.getFileName() + "-" + run);
        this.finished = report.resolveSibling("." + report.getFileName() + "-" + run);
    }

    /** An empty folder to write the site to; what died runs left behind is removed first. */
    Path begin() throws IOException {
        Files.createDirectories(report.resolveSibling("."));
        for (Path leftover : siblings(".tmp-" + report.getFileName() + "-")) {
            delete(leftover);
        }
        return Files.createDirectory(building);
    }

    /** Swaps the finished site in and removes those older than the last one. */
    void publish() throws IOException {
        synchronise(building);
        Files.move(building, finished, StandardCopyOption.ATOMIC_MOVE);
        Path link = report.resolveSibling(".tmp-" + report.getFileName() + "-link");
        Files.deleteIfExists(link);
        if (Files.isDirectory(report, LinkOption.NOFOLLOW_LINKS)) {
            swapFolders();
        } else {
            try {
                Files.createSymbolicLink(link, finished.getFileName());
                Files.move(link, report, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (UnsupportedOperationException | AtomicMoveNotSupportedException e) {
                swapFolders();
            } catch (FileSystemException e) {
                if (Files.isSymbolicLink(link)) {
                    throw e;
                }
                swapFolders(); // this file system has no symbolic links
            }
        }
        removeOld();
    }

    private void swapFolders() throws IOException {
        Path old = report.resolveSibling(".tmp-" + report.getFileName() + "-old");
        delete(old);
        if (Files.exists(report, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(report, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(finished, report, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    private void removeOld() throws IOException {
        List<Path> sites = siblings("." + report.getFileName() + "-");
        for (Path site : sites.subList(0, Math.max(0, sites.size() - KEPT))) {
            delete(site);
        }
    }

    /** Folders beside the report whose name starts so and goes on with a run id; oldest first. */
    private List<Path> siblings(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(report.resolveSibling("."))) {
            return all.filter(path -> {
                        String name = path.getFileName().toString();
                        return name.startsWith(prefix)
                                && name.substring(prefix.length()).matches("\\d{4}-\\d\\d-\\d\\dT\\d{6}Z(-\\d+)?");
                    })
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    /** Forces every file to the disk before the site is named: a power cut must not leave a site of empty files. */
    private static void synchronise(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }

    static void delete(Path path) throws IOException {
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

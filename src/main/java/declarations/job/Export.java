package declarations.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the published report of a job into one archive that any computer opens. */
final class Export {
    /** The earliest that an archive can say: what the entries are dated is no news. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String ENDING = ".zip";

    private final Home home;
    private final Console console;

    Export(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    /**
     * @param force whether a file that is there already is replaced
     */
    int export(String job, Path archive, boolean force) {
        JobFile file = JobFileReader.read(home, job);
        Path target = target(archive, file, force);
        Path site = published(file);
        Path written = target.resolveSibling(".tmp-" + target.getFileName());
        try {
            List<Path> files = files(site);
            write(job, site, files, written);
            move(written, target, force);
            console.news(archive + ": " + Plural.of(files.size(), "file") + ", "
                    + Math.max(1, Files.size(target) / 1_000_000) + " MB; unpack it and open " + job + "/index.html");
            return 0;
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(target.resolveSibling(".").normalize(), e));
        } finally {
            discard(written);
        }
    }

    private static Path target(Path archive, JobFile file, boolean force) {
        Path target = archive.toAbsolutePath().normalize();
        if (target.getFileName() == null
                || !target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw Failure.refused(archive + " is not the name of an archive; name a file that ends in " + ENDING);
        }
        Path folder = real(target.resolveSibling(".").normalize());
        if (!Files.isDirectory(folder)) {
            throw Failure.refused(
                    "there is no folder " + folder + " for " + archive + "; make it, or name another file");
        }
        for (Path held : List.of(file.reports(), file.documents())) {
            if (folder.startsWith(held) || folder.startsWith(real(held))) {
                throw Failure.refused(
                        archive + " lies in " + held + ", which is not for archives; name a file elsewhere");
            }
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !(force && Files.isRegularFile(target))) {
            throw Failure.refused(
                    archive + " is there already; remove it, name another file, or replace it with --force");
        }
        return folder.resolve(target.getFileName());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder; // it isn't there
        }
    }

    /** The folder behind the link: a report that is published meanwhile is another one. */
    private static Path published(JobFile file) {
        if (!Files.isRegularFile(file.reports().resolve("manifest.json"))) {
            throw Failure.refused(file.name() + " has no report yet; first run: declarations run " + file.name());
        }
        return real(file.reports());
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static void write(String job, Path site, List<Path> files, Path archive) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(
                        job + "/" + site.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Whole or not at all; a file that somebody made meanwhile stays. */
    private static void move(Path written, Path target, boolean force) throws IOException {
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.refused(target + " has just been made by somebody else; name another file");
        }
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void discard(Path written) {
        try {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            // the next export of that name overwrites it
        }
    }
}

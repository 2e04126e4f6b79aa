package declarations.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders that a job reads and writes, apart from each other and from all others: a report takes the place of what
 * was in its folder before.
 */
final class Folders {
    private final Home home;
    private final JobFile file;
    private final Path documents;
    private final Path reports;
    private final Path site;

    /** The report's own name is a link to the site of the last run: what is below it must not be read either. */
    private Folders(Home home, JobFile file) {
        this.home = home;
        this.file = file;
        this.documents = followed(file.documents());
        this.reports = followed(file.reports().resolveSibling("."))
                .resolve(file.reports().getFileName())
                .normalize();
        this.site = followed(file.reports());
    }

    /** Refuses folders of the job that lie one inside the other, or in those of the program. */
    static void refuseNested(Home home, JobFile file) {
        if (home.folder().startsWith(file.reports()) || file.reports().equals(home.reports())) {
            throw refusal(file, "reports must be a folder of its own, such as reports/" + file.name());
        }
        new Folders(home, file).refuseNested();
    }

    private void refuseNested() {
        Path data = followed(home.folder().resolve("data"));
        refuse("reports", reports, "documents", documents);
        refuse("reports", reports, "the program's own", data);
        refuse("reports", reports, "the program's own", followed(home.folder().resolve("jobs")));
        refuse("reports", reports, "the program's own", followed(home.reports()).resolve("index.html"));
        refuse("documents", documents, "reports", site);
        refuse("documents", documents, "the program's own", data);
    }

    /** What another job publishes is neither read nor replaced by this one. A job file that is wrong has no folders. */
    static void refuseShared(Home home, JobFile file) {
        Folders folders = new Folders(home, file);
        for (String job : home.jobs()) {
            if (!job.equals(file.name())) {
                right(home, job).ifPresent(other -> folders.refuseShared(new Folders(home, other)));
            }
        }
    }

    private static Optional<JobFile> right(Home home, String job) {
        try {
            return Optional.of(JobFileReader.read(home, job));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    private void refuseShared(Folders other) {
        String whose = " of the job " + other.file.name();
        refuse("reports", reports, "reports" + whose, other.reports);
        refuse("reports", reports, "documents" + whose, other.documents);
        refuse("documents", documents, "reports" + whose, other.reports);
        refuse("documents", documents, "reports" + whose, other.site);
    }

    private void refuse(String key, Path folder, String otherKey, Path other) {
        if (folder.startsWith(other) || other.startsWith(folder)) {
            String how = folder.equals(other) ? " are the same" : " lie one inside the other";
            throw refusal(
                    file,
                    key + " " + home.shown(folder) + " and " + otherKey + " " + home.shown(other) + how
                            + "; give each a folder of its own");
        }
    }

    /** Refuses to replace what this program did not write: a folder without a manifest, or a file. */
    static void requireReplaceable(Home home, JobFile file) {
        Path report = file.reports();
        if (!Files.exists(report, LinkOption.NOFOLLOW_LINKS)
                || Files.isSymbolicLink(report)
                || Files.exists(report.resolve("manifest.json"))
                || isEmptyFolder(report)) {
            return;
        }
        throw refusal(
                file,
                "reports: " + home.shown(report)
                        + " is there and no report of this program; move it away, or name another folder");
    }

    private static boolean isEmptyFolder(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    private static Failure refusal(JobFile file, String why) {
        return Failure.refused("jobs/" + file.name() + ".yaml: " + why);
    }

    /** With links followed as far as there is something to follow. */
    private static Path followed(Path path) {
        List<Path> missing = new ArrayList<>();
        for (Path there = path; there != null; there = there.getParent()) {
            try {
                Path real = there.toRealPath();
                for (int i = missing.size() - 1; i >= 0; i--) {
                    real = real.resolve(missing.get(i));
                }
                return real;
            } catch (IOException e) {
                Path name = there.getFileName();
                if (name != null) {
                    missing.add(name);
                }
            }
        }
        return path;
    }
}

package declarations.job;

import declarations.document.Run;
import declarations.store.Backup;
import declarations.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups that a job makes by itself after each good run, in the folder that its file names. */
record KeptBackups(Home home, JobFile file, Operation.Backup settings) {
    private static final Pattern RUN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)(?:-(\\d+))?\\.zip");

    static Optional<KeptBackups> of(Home home, JobFile file) {
        return file.operation().backup().map(settings -> new KeptBackups(home, file, settings));
    }

    /** Where the backup of a run is, by whose id it is named. */
    record Kept(Path path, String time, int number) {
        private static final Comparator<Kept> BY_TIME =
                Comparator.comparing(Kept::time).thenComparing(Kept::number);
    }

    /** Oldest first. Names of other jobs that begin like this one's are not taken for its own. */
    private List<Kept> all() throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(settings.folder())) {
            return files.flatMap(path -> kept(path).stream())
                    .sorted(Kept.BY_TIME)
                    .toList();
        }
    }

    private Optional<Kept> kept(Path path) {
        String name = path.getFileName().toString();
        String start = file.name() + "-";
        Matcher run = RUN.matcher(name.startsWith(start) ? name.substring(start.length()) : "");
        if (!run.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Kept(path, run.group(1), run.group(2) == null ? 1 : Integer.parseInt(run.group(2))));
    }

    /** The newest backup; each was good when it was made. */
    Optional<Path> last() {
        try {
            List<Kept> all = all();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(all.get(all.size() - 1).path());
        } catch (IOException e) {
            return Optional.empty(); // a folder that can't be read has none to offer
        }
    }

    /** Writes the backup of a run, tries it out, and only then removes those beyond the number that is kept. */
    void keep(Run run, Database database) {
        Path written = settings.folder().resolve(file.name() + "-" + run.id() + ".zip");
        Backup.write(database, file.name(), written);
        Backup.check(written, home.data(file.name()).resolve("check"));
        try {
            List<Kept> older =
                    all().stream().filter(kept -> !kept.path().equals(written)).toList();
            for (Kept kept : older.subList(0, Math.max(0, older.size() - settings.keep() + 1))) {
                Files.delete(kept.path());
            }
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(settings.folder(), e));
        }
    }
}

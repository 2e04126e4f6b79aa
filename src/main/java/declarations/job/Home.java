package declarations.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds {@code seeds/}, {@code jobs/}, {@code reports/} and {@code data/}.
 *
 * @param folder absolute; links are followed once, so that one home has one name
 */
record Home(Path folder) {
    private static final String ENDING = ".yaml";

    static Home at(Path folder) {
        try {
            return new Home(folder.toRealPath());
        } catch (IOException e) {
            throw Failure.refused(
                    "the home folder " + folder + " can't be opened; name the folder that holds jobs/ with --home");
        }
    }

    Path reports() {
        return folder.resolve("reports");
    }

    Path log() {
        return folder.resolve("data").resolve("log").resolve("declarations.log");
    }

    /** What one job keeps: its store, its lock. */
    Path data(String job) {
        return folder.resolve("data").resolve(job);
    }

    /** A path as a user sees it: below the home folder where it is. */
    String shown(Path path) {
        return path.startsWith(folder) && !path.equals(folder)
                ? folder.relativize(path).toString()
                : path.toString();
    }

    /** The names of all jobs, sorted: one for each {@code jobs/*.yaml}. */
    List<String> jobs() {
        Path jobs = folder.resolve("jobs");
        try (Stream<Path> files = Files.list(jobs)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.refused("no folder " + jobs + " with job files; start in the folder that has it, or name it"
                    + " with --home");
        }
    }

    Path jobFile(String job) {
        boolean fit = job.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
        if (!fit && jobs().contains(job)) {
            throw Failure.refused("jobs/" + job + ENDING + ": the name of a job is made of the letters A to Z, digits,"
                    + " '.', '_' and '-'; rename the file");
        }
        if (!fit || !Files.isRegularFile(folder.resolve("jobs").resolve(job + ENDING))) {
            throw Failure.refused("no job '" + job + "': there is no file jobs/" + job + ENDING + "; the jobs are "
                    + String.join(", ", jobs()));
        }
        return folder.resolve("jobs").resolve(job + ENDING);
    }
}

package declarations.job;

import declarations.store.Backup;
import declarations.store.Database;
import java.io.IOException;
import java.nio.file.Path;

/** The commands {@code backup} and {@code restore}: never while a run of the job is active. */
final class BackupCommands {
    private final Home home;
    private final Console console;

    BackupCommands(Home home, Console console) {
        this.home = home;
        this.console = console;
        Log.to(home);
    }

    int backup(String job, Path path) {
        JobFile file = JobFileReader.read(home, job);
        Storage storage = new Storage(home, file);
        try (JobLock lock = JobLock.take(job, home.data(job))) {
            if (!storage.exists()) {
                throw Failure.refused(job + " was never run, so there is nothing to back up; first run: declarations"
                        + " run " + job);
            }
            try (Database database = storage.open()) {
                console.say(told(Backup.write(database, job, path.toAbsolutePath()), home.shown(path)));
            }
        }
        return 0;
    }

    /**
     * @param of the job that the backup must be of
     */
    int restore(String job, Path path, String of) {
        JobFile file = JobFileReader.read(home, job);
        try (JobLock lock = JobLock.take(job, home.data(job))) {
            Storage storage = new Storage(home, file);
            Backup backup = Backup.restore(path.toAbsolutePath(), of, storage.address());
            tell(job, storage);
            console.say(job + ": restored " + told(backup, home.shown(path)) + "; to bring the report up to date:"
                    + " declarations run " + job);
        }
        return 0;
    }

    /** What {@code status} shows is that of the restored store. */
    private void tell(String job, Storage storage) {
        try {
            storage.look(Standing::of).write(home.data(job));
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(home.data(job), e));
        }
    }

    private static String told(Backup backup, String path) {
        return path + ": " + backup.rows() + " rows in " + backup.tables() + " tables of " + backup.job();
    }
}

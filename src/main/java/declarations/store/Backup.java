package declarations.store;

import declarations.store.StorageFault.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * The whole store of a job in one file: a zip archive with a text file for each table and a manifest. It does not depend
 * on the database that it came from, and the same content makes the same bytes.
 *
 * @param schema the version of the schema
 */
public record Backup(String job, int schema, int tables, long rows) {
    private static final int BUFFER = 1 << 16;

    private static Backup of(Manifest manifest) {
        return new Backup(manifest.job(), manifest.schema(), manifest.tables().size(), manifest.rows());
    }

    /**
     * Writes a backup: the file is there whole or not at all. It takes the place of another backup, and of nothing else.
     *
     * @throws StorageFault when that can't be done
     */
    public static Backup write(Database database, String job, Path file) {
        Path draft = file.resolveSibling(".tmp-" + file.getFileName());
        try {
            if (Files.exists(file)) {
                BackupFile.open(file).close();
            }
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Manifest manifest = writeDraft(database, job, draft);
            FaultPoint.reach("before rename of backup");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                force(folder);
            }
            return of(manifest);
        } catch (IOException | RuntimeException e) {
            RuntimeException explained = explained(e, file, database); // before there is room again
            discard(draft);
            throw explained;
        }
    }

    private static Manifest writeDraft(Database database, String job, Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            Manifest manifest = Dump.write(database.dataSource(), job, out);
            out.flush();
            channel.force(true);
            return manifest;
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // the next backup of that name overwrites it
        }
    }

    /** The disk of the backup may be to blame, or the database. */
    private static RuntimeException explained(Exception thrown, Path file, Database database) {
        IOException io = thrown instanceof IOException own
                ? own
                : thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        if (io != null) {
            return EmbeddedDiagnosis.of(io, file).orElseThrow();
        }
        return thrown instanceof RuntimeException unchecked
                ? database.explained(unchecked)
                : new IllegalStateException(thrown);
    }

    /**
     * Restores a backup into a new database, looks whether all of it arrived, and removes that database again.
     *
     * @param scratch where there is room for it; path of the database, without its ending
     * @throws StorageFault when the backup is not good
     */
    public static Backup check(Path file, Path scratch) {
        try (BackupFile backup = open(file, "")) {
            EmbeddedDatabase.tryOut(scratch, dataSource -> Filling.fill(dataSource, backup));
            return of(backup.manifest());
        } catch (IOException e) {
            throw new StorageFault(Kind.SPOILT, file, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Puts the content of a backup in the place of a store, if there is one: checked first, then all of it at once.
     *
     * @param job whose backup it must be; empty for any
     * @throws StorageFault when that can't be done; the store is then as it was
     */
    public static Backup restore(Path file, String job, Address to) {
        try (BackupFile backup = open(file, job)) {
            if (to instanceof Address.Server server) {
                ServerDatabase.replace(server, dataSource -> Filling.fill(dataSource, backup));
            } else {
                EmbeddedDatabase.replace(
                        ((Address.Embedded) to).store(), dataSource -> Filling.fill(dataSource, backup));
            }
            return of(backup.manifest());
        } catch (IOException e) {
            throw new StorageFault(Kind.SPOILT, file, String.valueOf(e.getMessage()), e);
        }
    }

    private static BackupFile open(Path file, String job) throws IOException {
        BackupFile backup = BackupFile.open(file);
        try {
            String of = backup.manifest().job();
            if (!job.isEmpty() && !job.equals(of)) {
                throw new StorageFault(Kind.FOREIGN, file, "it is of the job " + of, null)
                        .withRemedy("name a backup of " + job + ", or say that it is meant: --of " + of);
            }
            backup.check();
            return backup;
        } catch (IOException | RuntimeException e) {
            backup.close();
            throw e;
        }
    }
}

package declarations.store;

import declarations.store.StorageFault.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * One job's database, open: an H2 file below the job's data folder. What was committed is on the disk, so that a killed
 * process loses none of it. A process opens it once at a time.
 */
public final class Database implements AutoCloseable {
    private static final String ENDING = ".mv.db";

    /** H2's two headers: a file with nothing behind them is taken for a new database, so it never gets to see one. */
    private static final long HEADERS = 8192;

    /** H2 leaves gaps where rows were replaced: a file that grew by more than this and twofold is written anew. */
    private static final long SLACK = 16_000_000;

    private final Path file;
    private final long sizeWhenOpened;
    private final JdbcConnectionPool connections;

    private Database(Path file, long size, String further) {
        this.file = file;
        this.sizeWhenOpened = size;
        String url = "jdbc:h2:file:" + base(file.toAbsolutePath())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0" + further;
        this.connections = JdbcConnectionPool.create(url, "sa", "");
    }

    /**
     * Opens the database {@code STORE.mv.db} and brings its schema up to date; makes it where there is none, whole or
     * not at all. One that can't be used is left as it is.
     *
     * @throws StorageFault when it can't be used
     */
    public static Database open(Path store) {
        Path file = store.resolveSibling(store.getFileName() + ENDING);
        try {
            if (file.toAbsolutePath().toString().contains(";")) { // there H2 would read settings
                throw new StorageFault(Kind.UNWRITABLE, file, "there is a semicolon in its path", null);
            }
            if (!Files.exists(file)) {
                create(file);
            }
            requireUsable(file);
            Seal.of(file).open();
            Database database = new Database(file, Files.size(file), ";IFEXISTS=TRUE");
            database.bringUpToDate();
            return database;
        } catch (IOException | RuntimeException e) {
            throw explained(e, file);
        }
    }

    /** Made under another name first: a start that is killed leaves nothing that looks like a database. */
    private static void create(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path draft = Path.of(base(file) + ".new" + ENDING);
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new StorageFault(Kind.UNWRITABLE, file, "", null);
        }
        Files.deleteIfExists(draft);
        Database database = new Database(draft, 0, "");
        database.orLetGo(() -> Schema.migrate(database.connections));
        database.shutDown();
        Files.deleteIfExists(Seal.of(file).file());
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    /** So that the content of a file, or the names in a folder, outlive a power failure. */
    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Against what H2 would do silently: start anew in an empty file, read on in a damaged one, open a read-only one. */
    private static void requireUsable(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
            throw new StorageFault(Kind.UNWRITABLE, file, "", null);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new StorageFault(Kind.LOCKED, file, "", null);
            }
        } catch (OverlappingFileLockException e) {
            throw new StorageFault(Kind.LOCKED, file, "this process", e);
        }
        if (Files.size(file) <= HEADERS) {
            throw new StorageFault(Kind.DAMAGED, file, "90030, nothing is in it", null);
        }
        if (!Seal.of(file).isWhole()) {
            throw new StorageFault(Kind.DAMAGED, file, "90030, it was changed since the last run", null);
        }
    }

    private void bringUpToDate() {
        orLetGo(() -> {
            int version = firstLook();
            if (version == 0) {
                throw new StorageFault(Kind.DAMAGED, file, "90030, no schema is in it", null);
            }
            if (version < Schema.NEWEST) {
                Schema.migrate(connections);
            }
        });
        int version = Schema.version(connections);
        if (version > Schema.NEWEST) {
            close();
            String detail = "schema " + version + ", this version knows " + Schema.NEWEST;
            throw new StorageFault(Kind.NEWER, file, detail, null);
        }
    }

    /** The version of the schema. What fails here for no other known reason fails because of what is in the file. */
    private int firstLook() {
        try {
            return Schema.version(connections);
        } catch (RuntimeException e) {
            throw Diagnosis.of(e, file)
                    .orElseGet(() -> new StorageFault(Kind.DAMAGED, file, "90030, it can't be opened", e));
        }
    }

    /** Closes the file without further ado when the work on it fails. */
    private void orLetGo(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            connections.dispose();
            throw e;
        }
    }

    /** Where connections come from; closing one gives it back. */
    public DataSource dataSource() {
        return connections;
    }

    /** What was thrown while the database was in use, as a storage fault where the disk or the file is to blame. */
    public RuntimeException explained(RuntimeException thrown) {
        return explained(thrown, file);
    }

    private static RuntimeException explained(Exception thrown, Path file) {
        return Diagnosis.of(thrown, file)
                .<RuntimeException>map(fault -> fault)
                .orElseGet(() ->
                        thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown));
    }

    @Override
    public void close() {
        try {
            shutDown();
            Seal.of(file).close();
        } catch (IOException | RuntimeException e) {
            throw explained(e, file);
        }
    }

    private void shutDown() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            boolean gaps = Files.size(file) > 2 * sizeWhenOpened + SLACK;
            statement.execute(gaps ? "shutdown compact" : "shutdown");
        } catch (IOException | SQLException e) {
            throw explained(e, file);
        } finally {
            connections.dispose();
        }
    }

    private static String base(Path file) {
        String name = file.toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}

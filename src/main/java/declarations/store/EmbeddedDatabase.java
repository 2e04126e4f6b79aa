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
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A database in an H2 file. What was committed is on the disk, so that a killed process loses none of it. */
final class EmbeddedDatabase implements Database {
    private static final String ENDING = ".mv.db";

    /** H2's two headers: a file with nothing behind them is taken for a new database, so it never gets to see one. */
    private static final long HEADERS = 8192;

    /** H2 leaves gaps where rows were replaced: a file that grew by more than this and twofold is written anew. */
    private static final long SLACK = 16_000_000;

    private final Path file;
    private final long sizeWhenOpened;
    private final JdbcConnectionPool connections;

    private EmbeddedDatabase(Path file, long size, String further) {
        this.file = file;
        this.sizeWhenOpened = size;
        String url = "jdbc:h2:file:" + base(file.toAbsolutePath())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0" + further;
        this.connections = JdbcConnectionPool.create(url, "sa", "");
    }

    static boolean exists(Path store) {
        return Files.exists(file(store));
    }

    private static Path file(Path store) {
        return store.resolveSibling(store.getFileName() + ENDING);
    }

    static EmbeddedDatabase open(Path store) {
        Path file = file(store);
        try {
            if (file.toAbsolutePath().toString().contains(";")) { // there H2 would read settings
                throw new StorageFault(Kind.UNWRITABLE, file, "there is a semicolon in its path", null);
            }
            if (!Files.exists(file)) {
                create(file);
            }
            requireUsable(file);
            requireSealed(file);
            Seal.of(file).open();
            EmbeddedDatabase database = new EmbeddedDatabase(file, Files.size(file), ";IFEXISTS=TRUE");
            database.bringUpToDate();
            Files.deleteIfExists(aside(file)); // a restore that was killed after its last step
            return database;
        } catch (IOException | RuntimeException e) {
            throw explained(e, file);
        }
    }

    /** Made under another name first: a start that is killed leaves nothing that looks like a database. */
    private static void create(Path file) throws IOException {
        Path draft = draft(file, Schema::migrate);
        Files.deleteIfExists(Seal.of(file).file());
        place(draft, file);
    }

    /**
     * Puts another database in the place of this one, if there is one, however damaged that is: the old one is there
     * until the new one is, and there is one at any moment.
     */
    static void replace(Path store, Consumer<DataSource> filling) {
        Path file = file(store);
        try {
            if (Files.exists(file)) {
                requireFree(file);
            }
            Path draft = draft(file, filling);
            if (Files.exists(file)) {
                keepAside(file);
            }
            Seal.of(file).open(); // the old seal would not fit
            place(draft, file);
            Seal.of(file).close();
            Files.deleteIfExists(aside(file));
        } catch (IOException | RuntimeException e) {
            throw explained(e, file);
        }
    }

    /** Makes a database, looks whether all is well, and removes it again. */
    static void tryOut(Path store, Consumer<DataSource> filling) {
        Path file = file(store);
        try {
            Files.delete(draft(file, filling));
        } catch (IOException | RuntimeException e) {
            throw explained(e, file);
        }
    }

    private static Path draft(Path file, Consumer<DataSource> filling) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path draft = Path.of(base(file) + ".new" + ENDING);
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new StorageFault(Kind.UNWRITABLE, file, "", null);
        }
        Files.deleteIfExists(draft);
        EmbeddedDatabase database = new EmbeddedDatabase(draft, 0, "");
        try {
            database.orLetGo(() -> filling.accept(database.connections));
            database.shutDown();
        } catch (RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        force(draft, StandardOpenOption.WRITE);
        return draft;
    }

    private static void place(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(Objects.requireNonNull(file.toAbsolutePath().getParent()), StandardOpenOption.READ);
        }
    }

    private static Path aside(Path file) {
        return Path.of(base(file) + ".replaced" + ENDING);
    }

    /** Under a second name, so that the first one is never missing. */
    private static void keepAside(Path file) throws IOException {
        Files.deleteIfExists(aside(file));
        try {
            Files.createLink(aside(file), file);
        } catch (UnsupportedOperationException | IOException e) { // this file system has no links
            Files.copy(file, aside(file));
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
        requireFree(file);
        if (Files.size(file) <= HEADERS) {
            throw new StorageFault(Kind.DAMAGED, file, "90030, nothing is in it", null);
        }
    }

    private static void requireFree(Path file) throws IOException {
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
    }

    private static void requireSealed(Path file) throws IOException {
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
            throw EmbeddedDiagnosis.of(e, file)
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

    @Override
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public RuntimeException explained(RuntimeException thrown) {
        return explained(thrown, file);
    }

    private static RuntimeException explained(Exception thrown, Path file) {
        return EmbeddedDiagnosis.of(thrown, file)
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

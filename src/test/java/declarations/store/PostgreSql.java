package declarations.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL server for tests, from the archive that the build brings. Root must not run one: where root runs the
 * tests, the server runs as nobody.
 */
public final class PostgreSql implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private final int port;

    private PostgreSql(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** The one that all tests share which leave it as it is; it ends with the process. */
    private static final class Shared {
        private static final PostgreSql SERVER = PostgreSql.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    public static PostgreSql shared() {
        return Shared.SERVER;
    }

    /** One of its own, for a test that stops it. */
    public static PostgreSql start() {
        try {
            Path folder = Files.createTempDirectory("postgresql");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(folder.resolve("program"));
            Path data = Files.createDirectory(folder.resolve("data"));
            command("sh", "-c", isRoot() ? "chown 65534:65534 " + data : "true");
            PostgreSql server = new PostgreSql(folder, freePort());
            server.asServer(
                    "initdb", "-D", data.toString(), "-U", "postgres", "-E", "UTF8", "--locale=C", "-N", "-A", "trust");
            server.startAgain();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path program) throws IOException {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean arm = "aarch64".equals(System.getProperty("os.arch"));
        String archive = "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
        try (InputStream in = Objects.requireNonNull(PostgreSql.class.getResourceAsStream(archive), archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = program.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** After {@link #stop} or {@link #kill}, on the same port. */
    public void startAgain() {
        String options = "-p " + port + " -h 127.0.0.1 -k '' -F -c max_connections=60";
        asServer("pg_ctl", "-D", data(), "-w", "-t", "60", "-l", data() + "/log", "-o", options, "start");
    }

    /** In order, with all who are connected cut off. */
    public void stop() {
        asServer("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
    }

    /** As a power failure would. */
    public void kill() {
        asServer("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void asServer(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
        }
        command.add(folder.resolve("program/bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        command(command.toArray(String[]::new));
    }

    private static void command(String... command) {
        try {
            Path said = Files.createTempFile("postgresql", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(said));
            }
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of a database in which nothing is yet. */
    public String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        execute(url("postgres"), "create database " + name);
        return url(name);
    }

    /** Where the store of a job is in a database in which nothing is yet. */
    public Address.Server newAddress() {
        return address(newDatabase());
    }

    static Address.Server address(String url) {
        return new Address.Server(url, "postgres", "", "declarations_job", Duration.ofSeconds(2));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /** As the user who may do everything. */
    public static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                kill();
            }
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

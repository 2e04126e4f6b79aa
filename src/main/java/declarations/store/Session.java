package declarations.store;

import declarations.store.StorageFault.Kind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A connection to the server of its own, which has the lock of the job as long as it lasts: when the process dies, or
 * the connection, the lock is gone.
 */
final class Session implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Whoever has just lost a connection may still have the lock for a moment. */
    private static final int TRIES = 4;

    private final Address.Server address;
    private final Connection connection;
    private long process;

    private Session(Address.Server address, Connection connection) {
        this.address = address;
        this.connection = connection;
    }

    /** Tries again, after longer and longer pauses, while the server is away. */
    static Session begin(Address.Server address) {
        long began = System.nanoTime();
        for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
            try {
                return new Session(address, DriverManager.getConnection(address.url(), properties(address)));
            } catch (SQLException e) {
                long left = address.patience().toNanos() - (System.nanoTime() - began);
                if (left <= 0 || !ServerDiagnosis.isUnreachable(e)) {
                    throw ServerDiagnosis.of(e, address).orElseThrow(() -> new IllegalStateException(e));
                }
                pause(Math.min(left, pause.toNanos()));
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static void pause(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database server", e);
        }
    }

    /** What every connection is made with; the address may say otherwise. */
    static Properties properties(Address.Server address) {
        Properties properties = new Properties();
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
        }
        if (!address.password().isEmpty()) {
            properties.setProperty("password", address.password());
        }
        properties.setProperty("ApplicationName", "declarations, " + whoAmI());
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("socketTimeout", "300"); // a server that is silent for so long is gone
        return properties;
    }

    private static String whoAmI() {
        String process = "pid " + ProcessHandle.current().pid();
        try {
            return process + " on " + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return process;
        }
    }

    void lock() throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            if (isTrue("select pg_try_advisory_lock(?)", key())) {
                process = number("select pg_backend_pid()");
                return;
            }
            pause(FIRST_PAUSE.toNanos());
        }
        throw new StorageFault(Kind.ACTIVE, address, holder(), null);
    }

    /** What a new connection for the work must find: that the lock is still there. */
    String guard() {
        return """
                do $$ begin
                    if not exists (select 1 from pg_locks where locktype = 'advisory' and granted and pid = %d) then
                        raise exception 'the lock of the job was lost' using errcode = '08006';
                    end if;
                end $$""".formatted(process);
    }

    private String holder() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        select a.application_name || ', since '
                            || to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        from pg_locks l join pg_stat_activity a on a.pid = l.pid
                        where l.locktype = 'advisory' and l.granted
                            and ((l.classid::bigint << 32) | l.objid::bigint) = ?
                        """)) {
            statement.setLong(1, key());
            try (ResultSet holders = statement.executeQuery()) {
                String holder = holders.next() ? holders.getString(1) : null;
                return holder == null ? "" : holder;
            }
        }
    }

    /** A number for the job that no other has. */
    private long key() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("declarations " + address.schema()).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasSchema(String schema) throws SQLException {
        return isTrue("select exists (select 1 from pg_namespace where nspname = ?)", schema);
    }

    boolean hasTable(String table) throws SQLException {
        return isTrue("select to_regclass(?) is not null", table);
    }

    private boolean isTrue(String question, Object about) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, about);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private long number(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was lost before
        }
    }
}

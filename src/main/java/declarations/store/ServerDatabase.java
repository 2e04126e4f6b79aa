package declarations.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import declarations.store.StorageFault.Kind;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database in a schema of a PostgreSQL server. While it is open for work, a {@link Session} has the job's lock on the
 * server: the lock of the job on this machine says nothing of others.
 */
final class ServerDatabase implements Database {
    /** One for the work, one for what Spring Batch notes meanwhile, and two to spare. */
    private static final int CONNECTIONS = 4;

    /** A lost connection is made again for so long; beyond that the run begins anew, see {@link Address.Server#patience}. */
    private static final long RECONNECTING_MILLISECONDS = 5_000;

    private final Address.Server address;
    private final @Nullable Session session;
    private final HikariDataSource connections;

    private ServerDatabase(Address.Server address, String schema, @Nullable Session session) {
        this.address = address;
        this.session = session;
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(address.url());
        configuration.setDataSourceProperties(Session.properties(address));
        configuration.setSchema(schema);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(0);
        configuration.setConnectionTimeout(RECONNECTING_MILLISECONDS);
        configuration.setPoolName(address.schema());
        if (session != null) {
            configuration.setConnectionInitSql(session.guard());
        }
        this.connections = new HikariDataSource(configuration);
    }

    static ServerDatabase open(Address.Server address) {
        Session session = Session.begin(address);
        try {
            session.lock();
            if (!session.hasSchema(address.schema())) {
                session.execute("create schema " + quoted(address.schema()));
            }
            ServerDatabase database = new ServerDatabase(address, address.schema(), session);
            database.bringUpToDate();
            return database;
        } catch (RuntimeException | SQLException e) {
            session.close();
            throw explained(e, address);
        }
    }

    private void bringUpToDate() {
        try {
            int version = Schema.version(connections);
            refuseNewer(version);
            if (version < Schema.NEWEST) {
                Schema.migrate(connections);
            }
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private void refuseNewer(int version) {
        if (version > Schema.NEWEST) {
            String detail = "schema " + version + ", this version knows " + Schema.NEWEST;
            throw new StorageFault(Kind.NEWER, address, detail, null);
        }
    }

    /** Without the lock; where the schema is not up to date, that is mended first. */
    static ServerDatabase look(Address.Server address) {
        try (Session session = Session.begin(address)) {
            ServerDatabase database = new ServerDatabase(address, address.schema(), null);
            try {
                int version = Schema.version(database.connections);
                database.refuseNewer(version);
                if (version == Schema.NEWEST) {
                    return database;
                }
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            database.close();
        } catch (RuntimeException e) {
            throw explained(e, address);
        }
        return open(address);
    }

    static boolean exists(Address.Server address) {
        try (Session session = Session.begin(address)) {
            return session.hasTable(quoted(address.schema()) + ".flyway_schema_history");
        } catch (RuntimeException | SQLException e) {
            throw explained(e, address);
        }
    }

    /** Puts another database in the place of this one, if there is one: at one moment, with all or nothing in it. */
    static void replace(Address.Server address, Consumer<DataSource> filling) {
        String draft = address.schema() + " new";
        String aside = address.schema() + " replaced";
        Session session = Session.begin(address);
        try (session) {
            session.lock();
            session.execute("drop schema if exists " + quoted(draft) + " cascade");
            session.execute("drop schema if exists " + quoted(aside) + " cascade");
            session.execute("create schema " + quoted(draft));
            fill(address, draft, session, filling);
            String toAside = session.hasSchema(address.schema()) ? rename(address.schema(), aside) : "";
            session.execute("begin; " + toAside + rename(draft, address.schema()) + "commit");
            session.execute("drop schema if exists " + quoted(aside) + " cascade");
        } catch (RuntimeException | SQLException e) {
            throw explained(e, address);
        }
    }

    private static void fill(Address.Server address, String draft, Session session, Consumer<DataSource> filling)
            throws SQLException {
        ServerDatabase database = new ServerDatabase(address, draft, session);
        try {
            filling.accept(database.connections);
        } catch (RuntimeException e) {
            database.connections.close();
            session.execute("drop schema if exists " + quoted(draft) + " cascade");
            throw e;
        }
        database.connections.close();
    }

    private static String rename(String schema, String to) {
        return "alter schema " + quoted(schema) + " rename to " + quoted(to) + "; ";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public RuntimeException explained(RuntimeException thrown) {
        return explained(thrown, address);
    }

    private static RuntimeException explained(Exception thrown, Address.Server address) {
        return ServerDiagnosis.of(thrown, address)
                .<RuntimeException>map(fault -> fault)
                .orElseGet(() ->
                        thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown));
    }

    @Override
    public void close() {
        connections.close();
        if (session != null) {
            session.close();
        }
    }
}

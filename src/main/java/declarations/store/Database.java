package declarations.store;

import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;

/** One job's database, open; a process opens it once at a time. What was committed to it outlives a killed process. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ServerDatabase {
    /**
     * Opens the database and brings its schema up to date; makes it where there is none, whole or not at all. One that
     * can't be used is left as it is.
     *
     * @throws StorageFault when it can't be used
     */
    static Database open(Address address) {
        return address instanceof Address.Server server
                ? ServerDatabase.open(server)
                : EmbeddedDatabase.open(((Address.Embedded) address).store());
    }

    /** As {@link #open}, only to look: a server lets others look while a run is active. */
    static Database look(Address address) {
        return address instanceof Address.Server server ? ServerDatabase.look(server) : open(address);
    }

    /** Opens the embedded database {@code STORE.mv.db}. */
    static Database open(Path store) {
        return open(new Address.Embedded(store));
    }

    /**
     * Whether a store was ever made there.
     *
     * @throws StorageFault when that can't be told
     */
    static boolean exists(Address address) {
        return address instanceof Address.Server server
                ? ServerDatabase.exists(server)
                : EmbeddedDatabase.exists(((Address.Embedded) address).store());
    }

    /** Where connections come from; closing one gives it back. */
    DataSource dataSource();

    /** What was thrown while the database was in use, as a storage fault where the disk or the database is to blame. */
    RuntimeException explained(RuntimeException thrown);

    /** Works with the store in it, and explains what that throws. */
    default <T> T with(Function<Store, T> work) {
        try {
            return work.apply(Store.in(dataSource()));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    @Override
    void close();
}

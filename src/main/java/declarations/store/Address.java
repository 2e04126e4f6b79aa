package declarations.store;

import java.nio.file.Path;
import java.time.Duration;

/** Where the store of a job is. */
public sealed interface Address {
    /**
     * In an H2 file that this program makes and opens by itself.
     *
     * @param store path of the file, without its ending
     */
    record Embedded(Path store) implements Address {}

    /**
     * In a PostgreSQL database, which several jobs may share: each has a schema of its own.
     *
     * @param url as JDBC has it
     * @param password empty for none
     * @param schema all of the job's tables are in it
     * @param patience how long a server that does not answer is tried again
     */
    record Server(String url, String user, String password, String schema, Duration patience) implements Address {
        /** Without the settings behind the question mark: a password may be among them. */
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*$", "");
        }
    }
}

package declarations.store;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that the store promises the same on. */
enum Engine {
    H2,
    POSTGRESQL;

    /** Where there is no store yet. */
    Address newAddress(Path folder) {
        return this == H2
                ? new Address.Embedded(folder.resolve("store"))
                : PostgreSql.shared().newAddress();
    }

    /** A database in which nothing is yet. */
    DataSource newDataSource() {
        return this == H2
                ? new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "")
                : new DriverManagerDataSource(PostgreSql.shared().newDatabase(), "postgres", "");
    }
}

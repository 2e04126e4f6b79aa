package declarations.store;

import java.nio.file.Path;

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
}

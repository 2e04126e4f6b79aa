package declarations.store;

import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column holds, with one way to write it down that every database can read again. */
enum ColumnKind {
    TEXT(JDBCType.VARCHAR, ResultSet::getString, written -> written),
    WHOLE(JDBCType.BIGINT, ResultSet::getLong, Long::valueOf),
    NUMBER(JDBCType.DOUBLE, ResultSet::getDouble, Double::valueOf),
    FACT(JDBCType.BOOLEAN, ResultSet::getBoolean, Boolean::valueOf),
    DAY(JDBCType.DATE, (row, column) -> row.getObject(column, LocalDate.class), LocalDate::parse),
    /** As Spring Batch notes it: of a clock whose zone is not said. */
    CLOCK(JDBCType.TIMESTAMP, (row, column) -> row.getObject(column, LocalDateTime.class), LocalDateTime::parse),
    INSTANT(
            JDBCType.TIMESTAMP_WITH_TIMEZONE,
            ColumnKind::instant,
            written -> Instant.parse(written).atOffset(ZoneOffset.UTC));

    /** Takes the value out of a column, any value where it is null. */
    private interface Reading {
        @Nullable
        Object of(ResultSet row, int column) throws SQLException;
    }

    private final JDBCType type;
    private final Reading reading;
    private final Function<String, Object> value;

    ColumnKind(JDBCType type, Reading reading, Function<String, Object> value) {
        this.type = type;
        this.reading = reading;
        this.value = value;
    }

    /** How a database calls it, by the JDBC type and the type's own name. */
    static ColumnKind of(int type, String name) {
        return switch (JDBCType.valueOf(type)) {
            case CHAR, VARCHAR, LONGVARCHAR, CLOB -> TEXT;
            case SMALLINT, INTEGER, BIGINT -> WHOLE;
            case REAL, FLOAT, DOUBLE -> NUMBER;
            case BIT, BOOLEAN -> FACT;
            case DATE -> DAY;
            case TIMESTAMP -> "timestamptz".equals(name) ? INSTANT : CLOCK;
            case TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            default -> throw new IllegalStateException("no way to write down a column of type " + name);
        };
    }

    /** In whatever zone the database tells it. */
    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What is in a column; null where it is null. */
    @Nullable
    String read(ResultSet row, int column) throws SQLException {
        Object found = reading.of(row, column);
        return found == null || row.wasNull() ? null : found.toString();
    }

    void write(PreparedStatement statement, int column, @Nullable String written) throws SQLException {
        if (written == null) {
            statement.setNull(column, type.getVendorTypeNumber());
        } else {
            statement.setObject(column, value.apply(written), type.getVendorTypeNumber());
        }
    }
}

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
import org.jspecify.annotations.Nullable;

/** What a column holds, with one way to write it down that every database can read again. */
enum ColumnKind {
    TEXT(JDBCType.VARCHAR) {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String written) {
            return written;
        }
    },
    WHOLE(JDBCType.BIGINT) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return Long.toString(row.getLong(column));
        }

        @Override
        Object value(String written) {
            return Long.valueOf(written);
        }
    },
    NUMBER(JDBCType.DOUBLE) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return Double.toString(row.getDouble(column));
        }

        @Override
        Object value(String written) {
            return Double.valueOf(written);
        }
    },
    FACT(JDBCType.BOOLEAN) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return Boolean.toString(row.getBoolean(column));
        }

        @Override
        Object value(String written) {
            return Boolean.valueOf(written);
        }
    },
    DAY(JDBCType.DATE) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return String.valueOf(row.getObject(column, LocalDate.class));
        }

        @Override
        Object value(String written) {
            return LocalDate.parse(written);
        }
    },
    /** As Spring Batch notes it: of a clock whose zone is not said. */
    CLOCK(JDBCType.TIMESTAMP) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return String.valueOf(row.getObject(column, LocalDateTime.class));
        }

        @Override
        Object value(String written) {
            return LocalDateTime.parse(written);
        }
    },
    INSTANT(JDBCType.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? "" : time.toInstant().toString();
        }

        @Override
        Object value(String written) {
            return Instant.parse(written).atOffset(ZoneOffset.UTC);
        }
    };

    private final JDBCType type;

    ColumnKind(JDBCType type) {
        this.type = type;
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

    /** What is in a column that is not null. */
    abstract @Nullable String read(ResultSet row, int column) throws SQLException;

    /** @throws RuntimeException where nothing of this kind was written */
    abstract Object value(String written);

    void write(PreparedStatement statement, int column, @Nullable String written) throws SQLException {
        if (written == null) {
            statement.setNull(column, type.getVendorTypeNumber());
        } else {
            statement.setObject(column, value(written), type.getVendorTypeNumber());
        }
    }
}

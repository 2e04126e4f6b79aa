package declarations.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A row that is being written, column by column. A number that has no value (NaN) is null in the database. */
final class Row {
    private final PreparedStatement statement;
    private int columns;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    /** The number of a column that is read; NaN for null. */
    static double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? Double.NaN : number;
    }

    /** The whole number of a column that is read; empty for null. */
    static OptionalInt whole(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    Row add(@Nullable String text) throws SQLException {
        statement.setString(++columns, text == null ? null : storable(text));
        return this;
    }

    /** Without what PostgreSQL can't store: NUL goes, half of a pair of units becomes the sign for an unknown letter. */
    static String storable(String text) {
        StringBuilder storable = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean bad = unit == 0 || (Character.isSurrogate(unit) && !pair);
            if (bad && storable == null) {
                storable = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (storable != null && unit != 0) {
                storable.append(bad ? '\ufffd' : unit);
            }
            if (pair) {
                i++;
                if (storable != null) {
                    storable.append(text.charAt(i));
                }
            }
        }
        return storable == null ? text : storable.toString();
    }

    Row add(Enum<?> constant) throws SQLException {
        return add(constant.name());
    }

    Row add(int number) throws SQLException {
        statement.setInt(++columns, number);
        return this;
    }

    Row add(OptionalInt number) throws SQLException {
        if (number.isEmpty()) {
            statement.setNull(++columns, Types.INTEGER);
            return this;
        }
        return add(number.getAsInt());
    }

    Row add(long number) throws SQLException {
        statement.setLong(++columns, number);
        return this;
    }

    Row add(double number) throws SQLException {
        if (Double.isNaN(number)) {
            statement.setNull(++columns, Types.DOUBLE);
        } else {
            statement.setDouble(++columns, number);
        }
        return this;
    }

    Row add(boolean fact) throws SQLException {
        statement.setBoolean(++columns, fact);
        return this;
    }

    Row add(@Nullable LocalDate day) throws SQLException {
        statement.setObject(++columns, day, Types.DATE);
        return this;
    }

    Row add(@Nullable Instant instant) throws SQLException {
        OffsetDateTime inUtc = instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        statement.setObject(++columns, inUtc, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }
}

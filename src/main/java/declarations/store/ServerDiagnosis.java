package declarations.store;

import declarations.store.StorageFault.Kind;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells from what was thrown whether the database server is to blame, by the states that PostgreSQL documents. */
final class ServerDiagnosis {
    /** Being shut down, crashed, starting, or with too many clients. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** No such database, no right, a wrong password. */
    private static final Set<String> REFUSING = Set.of("3D000", "42501", "28000", "28P01", "3F000");

    private ServerDiagnosis() {}

    static Optional<StorageFault> of(Throwable thrown, Address.Server address) {
        SQLException deepest = null;
        Kind kind = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageFault fault) {
                return Optional.of(fault);
            }
            if (cause instanceof TransactionSystemException failed) {
                Optional<StorageFault> original = original(failed, address);
                if (original.isPresent()) {
                    return original;
                }
            }
            Kind known = cause instanceof SQLException sql ? kind(sql) : null;
            if (known != null) {
                kind = known;
                deepest = (SQLException) cause;
            }
        }
        return kind == null || deepest == null
                ? Optional.empty()
                : Optional.of(new StorageFault(kind, address, detail(kind, deepest, address), thrown));
    }

    /** A transaction that could not even be undone: what came before that tells more. */
    private static Optional<StorageFault> original(TransactionSystemException failed, Address.Server address) {
        Throwable original = failed.getApplicationException();
        return original == null ? Optional.empty() : of(original, address);
    }

    static boolean isUnreachable(SQLException error) {
        return kind(error) == Kind.UNREACHABLE;
    }

    private static @Nullable Kind kind(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (REFUSING.contains(state)) {
            return Kind.SHUT;
        }
        if (state.startsWith("08") || AWAY.contains(state) || isConnection(error)) {
            return Kind.UNREACHABLE;
        }
        return switch (state) {
            case "53100" -> Kind.FULL;
            case "25006" -> Kind.UNWRITABLE;
            case "XX001", "XX002" -> Kind.DAMAGED;
            default -> null;
        };
    }

    private static boolean isConnection(SQLException error) {
        return error instanceof SQLTransientConnectionException
                || error instanceof SQLNonTransientConnectionException
                || error instanceof SQLRecoverableException
                || error.getCause() instanceof IOException
                || "Connection is closed".equals(error.getMessage()); // the pool threw it away
    }

    private static String detail(Kind kind, SQLException error, Address.Server address) {
        String message = String.valueOf(error.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\. .*$", "");
        return kind == Kind.UNREACHABLE
                ? "tried again for " + address.patience().toSeconds() + " s: " + message
                : message;
    }
}

package declarations.store;

import declarations.store.StorageFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Tells from what was thrown whether the disk or the database file is to blame. */
final class EmbeddedDiagnosis {
    /** Below this much free space a write that fails does so for want of it: H2 writes that much at a time. */
    private static final long SCARCE_BYTES = 16_000_000;

    private EmbeddedDiagnosis() {}

    /** An {@link IOException} itself is one of the database's files; one among the causes may be of any file. */
    static Optional<StorageFault> of(Throwable thrown, Path file) {
        if (thrown instanceof IOException) {
            Kind kind = unwritten(thrown, file);
            return Optional.of(new StorageFault(kind, file, detail(kind, thrown, file), thrown));
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageFault fault) {
                return Optional.of(fault);
            }
            Kind kind = cause instanceof SQLException sql ? kind(sql, file) : null;
            if (kind != null) {
                return Optional.of(new StorageFault(kind, file, detail(kind, cause, file), thrown));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Kind kind(SQLException error, Path file) {
        boolean unwritten = isUnwritten(error);
        return switch (error.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.LOCKED;
            case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 -> Kind.UNWRITABLE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Kind.DAMAGED;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1 ->
                unwritten ? unwritten(error, file) : Kind.DAMAGED;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
                unwritten ? unwritten(error, file) : null;
            default -> null;
        };
    }

    /** H2 puts what happened to its file behind a general error. */
    private static boolean isUnwritten(SQLException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
                return true;
            }
        }
        return false;
    }

    private static Kind unwritten(Throwable cause, Path file) {
        String message = String.valueOf(root(cause).getMessage()).toLowerCase(Locale.ROOT);
        boolean full = message.contains("no space left") || message.contains("quota");
        return full || free(file) < SCARCE_BYTES ? Kind.FULL : Kind.UNWRITABLE;
    }

    private static String detail(Kind kind, Throwable cause, Path file) {
        return switch (kind) {
            case FULL -> free(file) / 1_000_000 + " MB free";
            case UNWRITABLE -> firstLine(root(cause));
            case DAMAGED, LOCKED -> cause instanceof SQLException sql ? Integer.toString(sql.getErrorCode()) : "";
            default -> "";
        };
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }

    private static long free(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return Files.getFileStore(folder == null ? file : folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // not known to be full
        }
    }
}

package declarations.job;

import declarations.store.StorageFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Turns what was thrown into one line on standard error and an exit code; the stack trace goes to the log. */
final class Faults {
    private static final String UNTOUCHED = "; the old report is untouched";

    private static final Map<Class<? extends FileSystemException>, String> WORDLESS = Map.of(
            AccessDeniedException.class, "access denied",
            NoSuchFileException.class, "no such file or folder",
            NotDirectoryException.class, "not a folder",
            DirectoryNotEmptyException.class, "the folder is not empty",
            FileAlreadyExistsException.class, "something is in its place");

    private Faults() {}

    /**
     * @param job in front of the line; empty for none
     */
    static int explain(Throwable thrown, String job, Console console) {
        String prefix = job.isEmpty() ? "" : job + ": ";
        Throwable known = known(thrown);
        if (known instanceof Failure failure) {
            String message = String.valueOf(failure.getMessage());
            console.fault(message.startsWith(prefix) || message.startsWith("jobs/") ? message : prefix + message);
            return failure.exitCode();
        }
        LoggerFactory.getLogger(Faults.class).error("{}failed", prefix, thrown);
        if (known instanceof StorageFault fault) {
            console.fault(prefix + fault.getMessage());
            return switch (fault.kind()) {
                case NEWER, FOREIGN -> Failure.REFUSED;
                case ACTIVE -> Failure.ANOTHER_RUN;
                default -> Failure.STORAGE;
            };
        }
        if (known instanceof IOException io && reason(io).contains("Too many open files")) {
            console.fault(prefix + "too many files are open for the limits of this user" + UNTOUCHED
                    + "; raise them (ulimit -n 1024, or LimitNOFILE= of a service) and run again");
            return Failure.STORAGE;
        }
        if (known instanceof IOException io) {
            console.fault(prefix + "can't read or write: " + reason(io) + UNTOUCHED + "; mend that and run again");
            return Failure.STORAGE;
        }
        if (known instanceof OutOfMemoryError) {
            console.fault(prefix + "not enough memory (" + known.getMessage() + ")" + UNTOUCHED
                    + "; give Java more: DECLARATIONS_JAVA_OPTIONS=-Xmx4g");
            return Failure.UNEXPECTED;
        }
        console.fault(prefix + "unexpected failure: " + known + "; nothing was published; the log below data/log has"
                + " the details");
        return Failure.UNEXPECTED;
    }

    /** The first cause that says what the user can do, else what was thrown. */
    static Throwable known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure
                    || cause instanceof StorageFault
                    || cause instanceof IOException
                    || cause instanceof OutOfMemoryError) {
                return cause;
            }
        }
        return thrown;
    }

    /** What a folder that can't be written means for the user. */
    static String unwritable(Path folder, @Nullable IOException cause) {
        if (cause != null && isForWantOfSpace(cause)) {
            return folder + ": the disk is full [" + free(folder) + " MB free]; make room and run again";
        }
        return "the folder " + folder + " can't be written by user " + System.getProperty("user.name")
                + (cause == null ? "" : " (" + reason(cause) + ")") + owner(folder)
                + "; make it writable for that user";
    }

    /** A folder that another user made, such as root in a first try, is the commonest reason. */
    private static String owner(Path folder) {
        try {
            String owner = Files.getOwner(folder).getName();
            return owner.equals(System.getProperty("user.name")) ? "" : ", it belongs to " + owner;
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    private static boolean isForWantOfSpace(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota");
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / 1_000_000;
        } catch (IOException e) {
            return 0;
        }
    }

    /** In words: of several exceptions the message is no more than the path. */
    static String reason(IOException e) {
        for (Map.Entry<Class<? extends FileSystemException>, String> wordless : WORDLESS.entrySet()) {
            if (wordless.getKey().isInstance(e)) {
                return wordless.getKey().cast(e).getFile() + ": " + wordless.getValue();
            }
        }
        return String.valueOf(e.getMessage());
    }
}

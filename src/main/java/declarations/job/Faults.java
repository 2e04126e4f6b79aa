package declarations.job;

import declarations.store.StorageFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;

/** Turns what was thrown into one line on standard error and an exit code; the stack trace goes to the log. */
final class Faults {
    private Faults() {}

    static int explain(Throwable thrown) {
        return explain(thrown, "", Console.standard(false));
    }

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
            return fault.kind() == StorageFault.Kind.NEWER ? Failure.REFUSED : Failure.STORAGE;
        }
        if (known instanceof IOException || known instanceof UncheckedIOException) {
            console.fault(prefix + "can't read or write: " + known.getMessage()
                    + "; the old report is untouched; look at free space and rights, then run again");
            return Failure.STORAGE;
        }
        console.fault(prefix + "unexpected failure: " + known + "; nothing was published; the log below data/log has"
                + " the details");
        return Failure.UNEXPECTED;
    }

    /** The first cause that says what the user can do, else what was thrown. */
    private static Throwable known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure || cause instanceof StorageFault || cause instanceof IOException) {
                return cause;
            }
        }
        return thrown;
    }
}

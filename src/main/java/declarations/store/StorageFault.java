package declarations.store;

import org.jspecify.annotations.Nullable;

/**
 * The disk, the database or a backup can't be used. The message is one line: which, what is wrong and what to do.
 */
public final class StorageFault extends RuntimeException {
    /** What is wrong. */
    public enum Kind {
        FULL("the disk is full", "make room and run again: nothing that was saved is lost"),
        UNWRITABLE("it can't be written by user " + System.getProperty("user.name"), "mend its rights or its disk"),
        DAMAGED(
                "the database is damaged",
                "put a good copy in its place and delete the .seal file beside it, or move both away to read all"
                        + " documents anew"),
        LOCKED("another program has the database open", "close that, then run again"),
        /** By another machine: on this one the lock of the job says so first. */
        ACTIVE("another run is active", "wait until it has ended"),
        UNREACHABLE(
                "the database server can't be reached",
                "start it or mend database.url in the job file, then run again: nothing that was saved is lost"),
        SHUT(
                "the database server refuses to work for this job",
                "mend database.url, user and password-env in the job file, or the rights of that user"),
        /** Not a fault of the disk, but of whoever started an old program. */
        NEWER("a newer version of this program wrote it", "use that version, or a newer one"),
        /** Nor is this one. */
        FOREIGN("it is no backup that can be used here", "name a file that the command backup wrote"),
        SPOILT("the backup is damaged", "take another one");

        private final String wrong;
        private final String remedy;

        Kind(String wrong, String remedy) {
            this.wrong = wrong;
            this.remedy = remedy;
        }
    }

    private final Kind kind;
    private final String finding;

    /**
     * @param place the file or the address
     * @param detail what more is known, in brackets after what is wrong; empty for nothing
     */
    StorageFault(Kind kind, Object place, String detail, @Nullable Throwable cause) {
        this(kind, place + ": " + kind.wrong + (detail.isEmpty() ? "" : " [" + detail + "]"), kind.remedy, cause);
    }

    private StorageFault(Kind kind, String finding, String remedy, @Nullable Throwable cause) {
        super(finding + "; " + remedy, cause);
        this.kind = kind;
        this.finding = finding;
    }

    public Kind kind() {
        return kind;
    }

    /** The same fault where a better advice is known. */
    public StorageFault withRemedy(String remedy) {
        return new StorageFault(kind, finding, remedy, this);
    }
}

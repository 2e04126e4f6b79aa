package declarations.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The disk or the database file can't be used. The message is one line: the file, what is wrong and what to do. */
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
        /** Not a fault of the disk, but of whoever started an old program. */
        NEWER("a newer version of this program wrote the database", "run that version, or a newer one");

        private final String wrong;
        private final String remedy;

        Kind(String wrong, String remedy) {
            this.wrong = wrong;
            this.remedy = remedy;
        }
    }

    private final Kind kind;

    /**
     * @param detail what more is known, in brackets after what is wrong; empty for nothing
     */
    StorageFault(Kind kind, Path file, String detail, @Nullable Throwable cause) {
        super(file + ": " + kind.wrong + (detail.isEmpty() ? "" : " [" + detail + "]") + "; " + kind.remedy, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

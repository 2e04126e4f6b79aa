package declarations.job;

/** Why a command can't do what it was asked: one line for the user, and the exit code that tells scripts. */
final class Failure extends RuntimeException {
    /** Wrong usage, job file or environment, refused before any work. */
    static final int REFUSED = 2;

    static final int UNEXPECTED = 1;
    static final int DOCUMENTS_REJECTED = 3;
    static final int ANOTHER_RUN = 4;
    static final int STORAGE = 5;

    /** What a process that SIGTERM ends exits with. */
    static final int STOPPED = 143;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static Failure refused(String message) {
        return new Failure(REFUSED, message);
    }

    static Failure unmet(String message) {
        return new Failure(UNEXPECTED, message);
    }

    static Failure anotherRun(String message) {
        return new Failure(ANOTHER_RUN, message);
    }

    static Failure storage(String message) {
        return new Failure(STORAGE, message);
    }

    static Failure stopped(String message) {
        return new Failure(STOPPED, message);
    }

    int exitCode() {
        return exitCode;
    }
}

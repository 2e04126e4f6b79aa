package declarations;

import declarations.job.Program;

/** Starts the program. */
public final class Declarations {
    private Declarations() {}

    public static void main(String[] arguments) {
        System.exit(Program.execute(arguments));
    }
}

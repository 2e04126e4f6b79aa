package declarations.job;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a user sees: results on standard output, progress and errors on standard error, both in UTF-8.
 *
 * @param quiet whether only news and faults are printed
 * @param terminal whether a person watches: progress is then one line that changes
 */
record Console(PrintStream out, PrintStream err, boolean quiet, boolean terminal) {
    /** The launcher knows whether standard error is a terminal and says so; Java alone can only guess. */
    private static final String TERMINAL = "declarations.terminal";

    static Console standard(boolean quiet) {
        String told = System.getProperty(TERMINAL);
        boolean terminal = told != null ? Boolean.parseBoolean(told) : System.console() != null;
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), quiet, terminal);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** A result that is news. */
    void news(String line) {
        out.println(line);
    }

    /** A result that only confirms that all is well. */
    void say(String line) {
        if (!quiet) {
            out.println(line);
        }
    }

    /** Something worth knowing that is no fault. */
    void note(String line) {
        if (!quiet) {
            err.println(oneLine(line));
        }
    }

    void fault(String line) {
        err.println(Console.oneLine(line));
    }

    /** Control characters of a file name or a title must not reach a terminal or break a log line. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}

package declarations.job;

import java.util.Locale;

/** Shows how far long work has come: on a terminal a bar in one line, elsewhere a line now and then. */
final class Progress {
    private static final int BAR = 24;
    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long ELSEWHERE_NANOS = 10_000_000_000L;

    private final Console console;
    private final String job;
    private String stage = "";
    private long started;
    private long shown;
    private boolean open;

    Progress(Console console, String job) {
        this.console = console;
        this.job = job;
    }

    /** Work of one kind begins, such as {@code reading 237 files}. */
    synchronized void begin(String what) {
        end();
        stage = what;
        started = System.nanoTime();
        shown = started;
        if (!console.quiet()) {
            if (console.terminal()) {
                console.err().print("\r\033[K" + job + ": " + stage + " …");
                console.err().flush();
                open = true;
            } else {
                console.err().println(job + ": " + stage);
            }
        }
    }

    /** So many of so many pieces are done. */
    synchronized void at(int done, int all) {
        long now = System.nanoTime();
        if (console.quiet() || now - shown < (console.terminal() ? TERMINAL_NANOS : ELSEWHERE_NANOS)) {
            return;
        }
        shown = now;
        String line = job + ": " + stage + " " + bar(done, all) + " " + done + "/" + all + left(now, done, all);
        if (console.terminal()) {
            console.err().print("\r\033[K" + line);
            console.err().flush();
        } else {
            console.err().println(line);
        }
    }

    /** The work is done; what follows on the terminal starts on a clean line. */
    synchronized void end() {
        if (open) {
            console.err().print("\r\033[K");
            console.err().flush();
            open = false;
        }
    }

    private String left(long now, int done, int all) {
        if (done == 0) {
            return "";
        }
        long seconds = Math.round((now - started) / 1e9 / done * (all - done));
        return String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
    }

    private static String bar(int done, int all) {
        int full = all == 0 ? BAR : (int) ((long) BAR * done / all);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
    }
}

package declarations.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Listens to what the PDF library logs: it mends what it can, goes on, and tells nobody else. Only the process that
 * parses listens.
 */
final class Damage {
    /** Parts that meet what is wrong with a file; what is said of fonts is mostly of style. */
    private static final Pattern PARTS =
            Pattern.compile("org\\.apache\\.pdfbox\\.(?:pdfparser|filter|contentstream|cos|text|io)\\..*");

    /** Said of files that are whole. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i).*(?:version|metadata|duplicate|unsupported|fallback).*");

    private static final int MOST = 20;

    private static final Set<String> HEARD = new TreeSet<>();

    private Damage() {}

    /** From now on what is logged is heard, and goes nowhere else. */
    static void listen() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord logged) {
                hear(String.valueOf(logged.getLoggerName()), String.valueOf(logged.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private static synchronized void hear(String logger, String message) {
        if (HEARD.size() < MOST
                && PARTS.matcher(logger).matches()
                && !HARMLESS.matcher(message).matches()) {
            HEARD.add(logger.replaceAll(".*\\.", "") + ": " + message);
        }
    }

    /** What was heard since the last time. */
    static synchronized Set<String> heard() {
        Set<String> heard = new TreeSet<>(HEARD);
        HEARD.clear();
        return heard;
    }
}

package declarations.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/** Sends the log to {@code data/log/} of the home folder; called before anything logs. */
final class Log {
    private Log() {}

    static void to(Home home) {
        System.setProperty("declarations.log", home.log().toString());
        System.setProperty("logback.configurationFile", "declarations/job/logback.xml");
    }

    /** A run that could not tell what went wrong is not begun. */
    static void requireWritable(Home home) {
        Path folder = Objects.requireNonNull(home.log().getParent());
        try {
            Files.createDirectories(folder);
            FileChannel.open(home.log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw Failure.storage(Faults.unwritable(folder, e));
        }
    }

    /** {@code 0.125}: to the millisecond, in any locale. */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}

package declarations.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job runs, and where it keeps what it knows. None of it changes a result.
 *
 * @param schedule empty for a job that runs only when it is told to
 * @param backup empty where no backup is made
 */
record Operation(Optional<Schedule> schedule, StoreAddress store, Optional<Backup> backup) {
    /** When a job runs by itself: a Spring cron expression, with seconds, in a time zone. */
    record Schedule(CronExpression cron, ZoneId zone) {
        private static final DateTimeFormatter SHOWN =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

        private static final int MANY = 100_000;

        /** The first scheduled time after an instant; empty where none comes. */
        Optional<Instant> next(Instant after) {
            return Optional.ofNullable(cron.next(after.atZone(zone))).map(ZonedDateTime::toInstant);
        }

        /** How many scheduled times lie after one instant, up to another; beyond a hundred thousand it stops counting. */
        int count(Instant after, Instant until) {
            int count = 0;
            Optional<Instant> time = next(after);
            while (count < MANY && time.isPresent() && !time.get().isAfter(until)) {
                count++;
                time = next(time.get());
            }
            return count;
        }

        /** An instant as people of the zone write it. */
        String shown(Instant instant) {
            return SHOWN.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
        }
    }

    /**
     * Where the store is.
     *
     * @param url of a PostgreSQL database; empty for the embedded one below {@code data/}
     * @param passwordEnvironment the environment variable that holds the password; empty for none
     * @param patience how long a server that does not answer is tried again
     */
    record StoreAddress(String url, String user, String passwordEnvironment, Duration patience) {
        static final Duration PATIENCE = Duration.ofSeconds(30);

        boolean isEmbedded() {
            return url.isEmpty();
        }
    }

    /**
     * What is kept after each good run.
     *
     * @param folder absolute
     * @param keep number of backups; older ones are removed once a new one has been restored for a try
     */
    record Backup(Path folder, int keep) {}
}

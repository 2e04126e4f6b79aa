package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Run;
import declarations.document.Run.Counts;
import declarations.document.Run.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.scheduling.support.CronExpression;

class DueTest {
    private static final Operation.Schedule DAILY =
            new Operation.Schedule(CronExpression.parse("0 0 5 * * *"), ZoneOffset.UTC);

    private static final Instant LONG_AGO = Instant.parse("2001-06-15T00:00:00Z");

    /** The run of the second took half an hour, so an hour and a quarter are forgiven. */
    @ParameterizedTest(name = "{0} on the second, {1} on the third: at {2} overdue {3}")
    @CsvSource({
        "DONE,   DONE,    2026-03-03T23:00:00Z, false",
        "DONE,   DONE,    2026-03-04T06:14:59Z, false",
        "DONE,   DONE,    2026-03-04T06:15:01Z, true",
        "DONE,   FAILED,  2026-03-03T06:10:00Z, false",
        "DONE,   FAILED,  2026-03-03T06:20:00Z, true",
        "DONE,   STOPPED, 2026-03-03T06:20:00Z, true",
        "FAILED, FAILED,  2026-03-03T06:20:00Z, true",
    })
    void aJobIsOverdueWhenNoRunEndedWellSinceItsTime(State second, State third, Instant now, boolean overdue) {
        Standing standing = new Standing(0, List.of(run("03", third), run("02", second)), List.of());
        assertThat(Due.of(DAILY, standing, LONG_AGO, now).isOverdue()).isEqualTo(overdue);
    }

    @Test
    void aJobThatNeverRanIsOverdueSinceItsJobFileWasWritten() {
        Instant written = Instant.parse("2026-03-02T12:00:00Z");
        assertThat(Due.of(DAILY, Standing.NONE, written, written.plusSeconds(3600))
                        .isOverdue())
                .isFalse();
        Due due = Due.of(DAILY, Standing.NONE, written, Instant.parse("2026-03-03T05:20:00Z"));
        assertThat(due.line())
                .startsWith("overdue since 2026-03-03 05:00:00 +00:00 (Z): no run has ended well;")
                .endsWith("next run at 2026-03-04 05:00:00 +00:00 (Z)");
    }

    @Test
    void aTimeThatNeverComesIsSaid() {
        Operation.Schedule never = new Operation.Schedule(CronExpression.parse("0 0 5 30 2 *"), ZoneOffset.UTC);
        assertThat(Due.of(never, Standing.NONE, LONG_AGO, Instant.parse("2026-03-03T05:20:00Z"))
                        .line())
                .contains("never comes");
    }

    private static Run run(String day, State state) {
        Instant started = Instant.parse("2026-03-" + day + "T05:00:00Z");
        return new Run(day, started, started.plusSeconds(1800), state, Counts.NONE);
    }
}

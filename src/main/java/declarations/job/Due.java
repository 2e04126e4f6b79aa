package declarations.job;

import declarations.document.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a job with a schedule is to run next, and whether it should have run well by now.
 *
 * @param next empty for a schedule whose time never comes
 * @param since the first scheduled time after the last good run
 * @param isOverdue whether that time is past by more than a run may take
 */
record Due(Operation.Schedule schedule, Optional<Instant> next, Optional<Instant> since, boolean isOverdue) {
    /** What a run may come late, beside twice the time of the longest good one. */
    private static final Duration MARGIN = Duration.ofMinutes(15);

    /**
     * @param known since when there has been the job
     */
    static Due of(Operation.Schedule schedule, Standing standing, Instant known, Instant now) {
        Instant base = standing.lastGood().map(Run::started).orElse(known);
        Optional<Instant> since = schedule.next(base);
        boolean overdue =
                since.filter(due -> due.plus(margin(standing)).isBefore(now)).isPresent();
        return new Due(schedule, schedule.next(now), since, overdue);
    }

    private static Duration margin(Standing standing) {
        Duration longest = standing.runs().stream()
                .filter(run -> run.state() == Run.State.DONE && run.finished() != null)
                .map(run -> Duration.between(run.started(), run.finished()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return MARGIN.plus(longest.multipliedBy(2));
    }

    String line() {
        String when = next.map(instant -> "next run at " + schedule.shown(instant))
                .orElse("the time of its schedule never comes; mend schedule in its job file");
        return isOverdue
                ? "overdue since " + since.map(schedule::shown).orElse("")
                        + ": no run has ended well; is `schedule`, cron or the timer at work? " + when
                : when;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cron", schedule.cron().toString());
        fields.put("zone", schedule.zone().getId());
        next.ifPresent(instant -> fields.put("next", instant.truncatedTo(ChronoUnit.SECONDS)));
        fields.put("overdue", isOverdue);
        if (isOverdue) {
            since.ifPresent(instant -> fields.put("overdue-since", instant.truncatedTo(ChronoUnit.SECONDS)));
        }
        return fields;
    }
}

package declarations.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * A date that may be known to the day, the month or the year only.
 *
 * @param first the first day it can be
 */
public record PartialDate(LocalDate first, Precision precision) {
    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** The last day it can be. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** Whether it is earlier for certain: its whole interval lies before the other's. */
    public boolean isBefore(PartialDate other) {
        return last().isBefore(other.first);
    }

    /** Days from this date to the other; empty unless both are known to the day. */
    public OptionalLong daysUntil(PartialDate other) {
        return precision == Precision.DAY && other.precision == Precision.DAY
                ? OptionalLong.of(ChronoUnit.DAYS.between(first, other.first))
                : OptionalLong.empty();
    }

    /** ISO 8601, as long as it is known: {@code 2017-06-09}, {@code 2017-06} or {@code 2017}. */
    @Override
    public String toString() {
        return first.toString()
                .substring(
                        0,
                        switch (precision) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR -> 4;
                        });
    }
}

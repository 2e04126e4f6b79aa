package declarations.document;

import static declarations.document.PartialDate.Precision.DAY;
import static declarations.document.PartialDate.Precision.MONTH;
import static declarations.document.PartialDate.Precision.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.PartialDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "DAY,   2017-06-09, 2017-06-09, 2017-06-09, 2017-06-09",
        "MONTH, 2016-02-17, 2016-02-01, 2016-02-29, 2016-02",
        "YEAR,  2017-06-09, 2017-01-01, 2017-12-31, 2017",
    })
    void aDateIsAnIntervalAsLongAsItIsUnknown(
            Precision precision, LocalDate given, LocalDate first, LocalDate last, String printed) {
        PartialDate date = new PartialDate(given, precision);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-08, DAY,   2017-06-09, DAY,   true",
        "2017-06-09, DAY,   2017-06-09, DAY,   false",
        "2017-05-01, MONTH, 2017-06-01, DAY,   true",
        "2017-06-01, MONTH, 2017-06-30, DAY,   false",
        "2017-06-30, DAY,   2017-07-01, MONTH, true",
        "2016-01-01, YEAR,  2017-01-01, YEAR,  true",
        "2017-01-01, YEAR,  2017-12-31, DAY,   false",
    })
    void earlierMeansTheWholeIntervalBefore(
            LocalDate one, Precision precision, LocalDate other, Precision otherPrecision, boolean before) {
        PartialDate left = new PartialDate(one, precision);
        PartialDate right = new PartialDate(other, otherPrecision);
        assertThat(left.isBefore(right)).isEqualTo(before);
        assertThat(before && right.isBefore(left)).isFalse();
    }

    @Test
    void daysAreCountedBetweenDaysOnly() {
        PartialDate day = PartialDate.day(LocalDate.of(2017, 6, 9));
        assertThat(day.daysUntil(PartialDate.day(LocalDate.of(2018, 6, 10)))).hasValue(366);
        assertThat(day.daysUntil(new PartialDate(LocalDate.of(2018, 6, 10), MONTH)))
                .isEmpty();
        assertThat(new PartialDate(LocalDate.of(2018, 6, 10), YEAR).daysUntil(day))
                .isEmpty();
        assertThat(new PartialDate(LocalDate.of(2017, 6, 9), DAY)).isEqualTo(day);
    }
}

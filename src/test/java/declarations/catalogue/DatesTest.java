package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.catalogue.Dates.Found;
import declarations.document.PartialDate;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-06-09                | 2017-06-09",
                "2017-06                   | 2017-06",
                "2017                      | 2017",
                "2017-06-09T23:30:00-12:00 | 2017-06-09",
                "2017-06-09 10:48:29Z      | 2017-06-09",
                "9 June 2017               | 2017-06-09",
                "June 9, 2017              | 2017-06-09",
                "9th of june, 2017         | 2017-06-09",
                "Sept. 1, 2001             | 2001-09-01",
                "8-9 June 2017             | 2017-06-09",
                "June 8–9, 2017            | 2017-06-09",
                "June 2017                 | 2017-06",
                "9 июня 2017 года          | 2017-06-09",
                "«9» июня 2017 г.          | 2017-06-09",
                "Июнь 2017 года            | 2017-06",
                "09.06.2017                | 2017-06-09",
                "2017/6/9                  | 2017-06-09",
                "2017年6月9日                | 2017-06-09",
                "２０１７年６月９日            | 2017-06-09",
                "二〇一七年六月九日            | 2017-06-09",
                "二○○一年十二月三十一日        | 2001-12-31",
                "二〇二〇年十月二十日          | 2020-10-20",
                "2017年6月                  | 2017-06",
                "2024-02-29                | 2024-02-29",
                "24/06/2016                | 2016-06-24",
                "06/24/2016                | 2016-06-24",
                "Fri, 09 Jun 2017 10:00:00 GMT | 2017-06-09",
                "June 9, 2017, 10:00 AM    | 2017-06-09",
            })
    void datesAreUnderstood(String written, String date) {
        assertThat(Dates.parse(written).map(PartialDate::toString)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2017-02-30",
                "2023-02-29",
                "31 June 2017",
                "2017-13-01",
                "2017-00-09",
                "2017-06-00",
                "0000-00-00",
                "06/09/2017",
                "32.01.2017",
                "2017年13月1日",
                "9 June",
                "170609",
                "on 9 June 2017",
                "9 June 2017 or so",
                "1-2-3"
            })
    void noOtherDayIsPutInPlaceOfOneThatDoesNotExist(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Astana, 9 June 2017                  | 2017-06-09 | 9 June 2017",
                "Done at Astana on June 9, 2017.      | 2017-06-09 | June 9, 2017",
                "г. Астана, 9 июня 2017 года          | 2017-06-09 | 9 июня 2017 года",
                "9 июня 2017 г. Астана                | 2017-06-09 | 9 июня 2017 г.",
                "（2017年6月9日于阿斯塔纳）              | 2017-06-09 | 2017年6月9日",
                "Astana, 31 June 2017                 | none       | 31 June 2017",
                "Astana, 6/9/2017                     | none       | 6/9/2017",
            })
    void aDateIsFoundInALineAndWhereItStands(String line, String date, String written) {
        Found found = Dates.find(line).orElseThrow();
        assertThat(found.date() == null ? "none" : found.date().toString()).isEqualTo(date);
        assertThat(line.substring(found.start(), found.end())).isEqualTo(written);
    }

    @Test
    void everyDayIsReadBackAsItWasWritten() {
        long seed = 20170609;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            PartialDate day = PartialDate.day(LocalDate.ofEpochDay(random.nextInt(40_000)));
            assertThat(Dates.parse(day.toString())).as("seed %d", seed).hasValue(day);
        }
    }
}

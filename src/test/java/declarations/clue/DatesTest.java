package declarations.clue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.clue.Dates.Found;
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
                "2024-02-29T23:30-12:00    | 2024-02-29",
                "2024-02-29T00:10:00+14:00 | 2024-02-29",
                "20170609                  | 2017-06-09",
                "June 9th, 2017            | 2017-06-09",
                "9TH JUNE 2017             | 2017-06-09",
                "the ninth day of June, two thousand and seventeen | 2017-06-09",
                "ninth of June two thousand seventeen | 2017-06-09",
                "Sixth of September in the Year Two Thousand and Twenty-Three | 2023-09-06",
                "Twenty-first day of May, nineteen hundred and ninety-six | 1996-05-21",
                "June the ninth, twenty seventeen | 2017-06-09",
                "девятого июня две тысячи семнадцатого года | 2017-06-09",
                "8 and 9 June 2017         | 2017-06-09",
                "8th to 9th June 2017      | 2017-06-09",
                "8 и 9 июня 2017 года      | 2017-06-09",
                "8–9 июня 2017 г.          | 2017-06-09",
                "08–09.06.2017             | 2017-06-09",
                "2017年6月8日至9日             | 2017-06-09",
                "2017年6月8—9日              | 2017-06-09",
                "二〇一七年六月廿一日            | 2017-06-21",
                "二零一七年六月九日            | 2017-06-09",
                "2017年6月9号                | 2017-06-09",
                "2017年                    | 2017",
                "09.06.2017 г.             | 2017-06-09",
                "9 янв. 2017               | 2017-01-09",
                "06/06/2017                | 2017-06-06",
                "24-06-2016                | 2016-06-24",
                "29 February 2000          | 2000-02-29",
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
                "1-2-3",
                "29 February 1900",
                "29 февраля 2023 года",
                "30 February 2017",
                "31.04.2017",
                "2017年2月30日",
                "二〇一七年十十月九日",
                "the thirty-first of June, two thousand and seventeen",
                "06-09-2017",
                "20170230",
                "2017-6-9T",
                "1582-10-32",
                "今天",
                "сегодня"
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
                "Done at Astana this ninth day of June, two thousand and seventeen. | 2017-06-09 | ninth day of June, two thousand and seventeen",
                "Совершено в городе Астане девятого июня две тысячи семнадцатого года | 2017-06-09 | девятого июня две тысячи семнадцатого года",
                "阿斯塔纳，２０１７年６月８日至９日         | 2017-06-09 | ２０１７年６月８日至９日",
                "Ufa, 30 June – 1 July 2015           | 2015-07-01 | 1 July 2015",
            })
    void aDateIsFoundInALineAndWhereItStands(String line, String date, String written) {
        Found found = Dates.find(line).orElseThrow();
        assertThat(found.date() == null ? "none" : found.date().toString()).isEqualTo(date);
        assertThat(line.substring(found.start(), found.end())).isEqualTo(written);
    }

    @Test
    void ofSeveralDaysTheLastCountsAndItIsSaid() {
        assertThat(Dates.find("Astana, 8–9 June 2017").orElseThrow().lastOfSeveral())
                .isTrue();
        assertThat(Dates.find("2017年6月8日至9日").orElseThrow().lastOfSeveral()).isTrue();
        assertThat(Dates.find("Astana, 9 June 2017").orElseThrow().lastOfSeveral())
                .isFalse();
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

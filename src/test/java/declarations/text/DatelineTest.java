package declarations.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Astana, 9 June 2017",
                "Astana, June 9, 2017.",
                "ASTANA, 9 JUNE 2017",
                "(Ufa, Russia, 9–10 July 2015)",
                "St. Petersburg, 9th of June 2017",
                "Done at the City of Astana, this 9th day of June 2017",
                "Done in Astana on 9 June 2017, in two copies, each in the Russian and Chinese languages, both being equal.",
                "ADOPTED in Jakarta, Indonesia, on the Sixth of September in the Year Two Thousand and Twenty-Three.",
                "9 June 2017",
                "June 2017",
                "Astana\n9 June 2017",
                "Washington, D.C., March 1, 2021",
                "Astana, 09.06.2017",
                "Astana, ９ June ２０１７",
                "Astana, 2017-06-09",
                "г. Астана, 9 июня 2017 года",
                "г.Астана, «9» июня 2017 г.",
                "Астана, 9 июня 2017 г.",
                "9 ИЮНЯ 2017 ГОДА, ГОРОД АСТАНА",
                "Совершено в г. Астане 9 июня 2017 года в двух экземплярах на русском и китайском языках.",
                "2017年6月9日于阿斯塔纳",
                "阿斯塔纳，2017年6月9日",
                "二〇一七年六月九日",
                "二○一七年六月九日，阿斯塔纳",
                "２０１７年６月９日于阿斯塔纳",
                "本宣言于2017年6月9日在阿斯塔纳签署。",
            })
    void placeAndDate(String text) {
        assertThat(Dateline.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting was held in Astana on 9 June 2017.",
                "THE MEETING WAS HELD IN ASTANA ON 9 JUNE 2017.",
                "On 9 June 2017, the heads of state met.",
                "We recall the declaration of 9 June 2017",
                "Astana Declaration, 9 June 2017",
                "Published: 9 June 2017",
                "Обновлено 9 июня 2017",
                "Astana",
                "Peace and security",
                "In 2017 We",
                "Resolution 2254 of 2015",
                "Встреча состоялась в Астане 9 июня 2017 года.",
                "Декларация глав государств от 9 июня 2017 года",
                "会议于2017年6月9日在阿斯塔纳举行。",
                "成员国元首理事会会议于2017年6月9日在哈萨克斯坦共和国首都阿斯塔纳举行",
                "2017年6月9日阿斯塔纳宣言",
                "",
                "9",
            })
    void otherLines(String text) {
        assertThat(Dateline.is(text)).isFalse();
    }

    @Test
    void noInputTakesLong() {
        for (String unit : List.of("9 June ", "June 9, ", "«9»–", "г. ", "年", "2017 ", "A, ", "Done at ")) {
            assertTimeout(ofSeconds(2), () -> {
                for (int length = 1; length < 200; length++) {
                    Dateline.is(unit.repeat(length) + "x");
                }
            });
        }
    }
}

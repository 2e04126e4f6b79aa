package declarations.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Statement by the wardens of the Seven Lakes on the Lake Charter | statement",
                "JOINT COMMUNIQUÉ of the meeting                                | communique",
                "Lakeside Declaration on a plan of action                       | declaration",
                "Programme of cooperation                                       | programme",
                "Press release after the meeting                                | press-release",
                "On the planet and its programmers                              | other",
                "Заявление хранителей о Хартии озёр                             | statement",
                "Совместное коммюнике                                           | communique",
                "Приозёрная декларация хранителей                               | declaration",
                "七湖守护者关于湖泊宪章的声明                                      | statement",
                "七湖守护者会议新闻公报                                           | press-release",
                "七湖宣言                                                       | declaration",
                "On water                                                       | other",
            })
    void theTypeIsWhatATitleAnnounces(String title, String type) {
        assertThat(Types.of(title).orElse(Types.OTHER)).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Declaration of the Shanghai Cooperation Organization      | SCO",
                "SCO statement on the UN Charter                           | SCO",
                "Декларация глав Шанхайской организации сотрудничества     | SCO",
                "上海合作组织成员国元首宣言                                   | SCO",
                "G7 Leaders’ Statement                                     | G7",
                "G20 and G7 statement                                      | G20",
                "Statement of the European Union                           | EU",
                "Declaration of the Wardens: we scored and united          | ''",
                "UNITED WE STAND                                           | ''",
            })
    void theIssuerIsTheBodyNamedFirst(String title, String issuer) {
        assertThat(Bodies.inTitle(title).orElse("")).isEqualTo(issuer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We, the heads of the member states of the Shanghai Cooperation Organisation, note        | SCO",
                "The leaders of the BRICS countries met                                                   | BRICS",
                "Мы, главы государств – членов ШОС, отмечаем                                              | SCO",
                "我们，上海合作组织成员国元首，声明如下                                                       | SCO",
                "We, the wardens of the Seven Lakes, support the United Nations                           | ''",
                "President Smith met the Secretary General of NATO                                        | ''",
            })
    void theFirstParagraphNamesTheIssuerWhereItSpeaksAsTheIssuer(String paragraph, String issuer) {
        assertThat(Bodies.inOpening(paragraph).orElse("")).isEqualTo(issuer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Astana, 9 June 2017                               | Astana",
                "Done at Astana on 9 June 2017                     | Astana",
                "Adopted in the city of Samarkand, 9 June 2017     | Samarkand",
                "St. Petersburg, 9 June 2017                       | St. Petersburg",
                "Washington, D.C., June 9, 2017                    | Washington",
                "New York, United States, 9 June 2017              | New York",
                "9 June 2017, Astana                               | Astana",
                "Lakeside-on-Water, 9 June 2017                    | Lakeside-on-Water",
                "Friday, 9 June 2017                               | ''",
                "Jan A. Smith, Eva B. Jones, 9 June 2017           | ''",
                "г. Астана, 9 июня 2017 года                       | Астана",
                "Санкт-Петербург, 9 июня 2017 г.                   | Санкт-Петербург",
                "9 июня 2017 года, г. Приозёрск                    | Приозёрск",
                "2017年6月9日于阿斯塔纳                               | 阿斯塔纳",
                "二〇一七年六月九日，北京                              | 北京",
                "9 June 2017                                       | ''",
            })
    void thePlaceStandsBesideTheDate(String line, String place) {
        assertThat(Dates.find(line)
                        .flatMap(found -> Places.beside(line, found, true))
                        .orElse(""))
                .isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Astana Declaration of the wardens                 | Astana",
                "The New Delhi Joint Statement                     | New Delhi",
                "Declaration of Tashkent                           | Tashkent",
                "上海合作组织成员国元首阿斯塔纳宣言                    | 阿斯塔纳",
                "Statement of Shanghai Cooperation wardens         | ''",
                "Shanghai Cooperation Organisation Declaration     | ''",
                "Joint Declaration                                 | ''",
            })
    void aKnownPlaceIsFoundInATitle(String title, String place) {
        assertThat(Places.inTitle(title).orElse("")).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Astana, astana",
        "Астана, astana",
        "阿斯塔纳, astana",
        "St. Petersburg, st-petersburg",
        "Приозёрск, priozyorsk",
        "Luleå, lulea",
        "某地, ''",
    })
    void aPlaceHasOneNameInIds(String place, String slug) {
        assertThat(Places.slug(place)).isEqualTo(slug);
    }
}

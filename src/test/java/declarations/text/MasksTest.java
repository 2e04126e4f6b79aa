package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.document.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    private static final Entities ENTITIES = Entities.of(DefaultTables.rows("entities.csv"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adopted on 9 June 2017 | adopted on <DATE>",
                "on the 9th of June, 2017 we met | on the <DATE> we met",
                "on 9-10 June 2017 | on <DATE>",
                "on June 9, 2017 | on <DATE>",
                "on June 9th | on <DATE>",
                "since June 2017 | since <DATE>",
                "this 4th day of March | this <DATE>",
                "before 09.06.2017 and 2017-06-09 | before <DATE> and 2017 06 09",
                "we may march in June | we may march in june",
                "by 2030 | by 2030",
                "12 months and 9 members | 12 months and 9 members",
                "UN Security Council resolution 2254 of 2015 stands | un security council resolution <UNSCR> stands",
                "resolutions 2199 and 2253 and others | resolutions <UNSCR> and others",
                "resolutions 1624 (2005), 2178 (2014) on terror | resolutions <UNSCR> on terror",
                "resolution No. 5 | resolution no <UNSCR>",
                "General Assembly resolution 60/288 | general assembly resolution <UNSCR>",
                "the resolution of 7 members | the resolution of 7 members",
                "India, Kazakhstan and the People's Republic of China met | <MEMBERS> met",
                "the Republic of Kazakhstan, the Kyrgyz Republic, Russia and Uzbekistan | the <MEMBERS>",
                "India and Pakistan met | india and pakistan met",
                "the summit in Astana and in New Delhi | the summit in <CITY> and in <CITY>"
            })
    void whatVariesIsLeftOpenInEnglish(String text, String masked) {
        assertThat(masked(text, Language.ENGLISH)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "принято 9 июня 2017 года | принято <DATE>",
                "с 9 по 10 июня 2017 г. | с <DATE>",
                "в июне 2017 года | в <DATE>",
                "до «15» мая | до <DATE>",
                "резолюция СБ ООН 2254 (2015) важна | резолюция сб оон <UNSCR> важна",
                "резолюции Совета Безопасности ООН № 2199 и 2253 | резолюции совета безопасности оон no <UNSCR>",
                "Индия, Казахстан, Китай и Кыргызская Республика | <MEMBERS>",
                "Индии, Казахстана и Российской Федерации | <MEMBERS>",
                "между Индией и Ираном | между индией и ираном",
                "индивидуальный подход в Астане | индивидуальныи подход в <CITY>"
            })
    void whatVariesIsLeftOpenInRussian(String text, String masked) {
        assertThat(masked(text, Language.RUSSIAN)).isEqualTo(masked.replace("ныи", "ный"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "于2017年6月9日签署 | 于 <DATE> 签 署",
                "２０１７年６月９日 | <DATE>",
                "二〇一七年六月九日在 | <DATE> 在",
                "自2017年6月起 | 自 <DATE> 起",
                "2017年 | 2017 年",
                "第2254号决议 | 第 <UNSCR> 号 决 议",
                "第2199号和第2253号决议 | 第 <UNSCR> 号 决 议",
                "印度、哈萨克斯坦、中国和巴基斯坦 | <MEMBERS>",
                "中国和印度 | 中 国 和 印 度",
                "在阿斯塔纳举行 | 在 <CITY> 举 行",
                "一月又一日 | 一 月 又 一 日"
            })
    void whatVariesIsLeftOpenInChinese(String text, String masked) {
        assertThat(masked(text, Language.CHINESE)).isEqualTo(masked);
    }

    @Test
    void theWordsAreFoundAgain() {
        List<Token> tokens = tokens("We met in Astana on 9 June 2017 at noon", Language.ENGLISH);
        List<Masked> masked = Masks.of(ENTITIES, Language.ENGLISH).mask(tokens);
        int next = 0;
        for (Masked word : masked) {
            assertThat(word.tokens().start()).isEqualTo(next);
            assertThat(word.tokens().isEmpty()).isFalse();
            next = word.tokens().end();
        }
        assertThat(next).isEqualTo(tokens.size());
        assertThat(masked)
                .filteredOn(word -> word.key().equals(Masks.DATE))
                .singleElement()
                .satisfies(date -> {
                    assertThat(tokens.subList(
                                    date.tokens().start(), date.tokens().end()))
                            .extracting(Token::key)
                            .containsExactly("9", "june", "2017");
                });
    }

    @Test
    void namesAreTheUsers() {
        Entities lakes = Entities.of(List.of(
                Map.of("lang", "en", "kind", "state", "name", "Amber Shore"),
                Map.of("lang", "en", "kind", "state", "name", "Reed"),
                Map.of("lang", "en", "kind", "state", "name", "Stone*"),
                Map.of("lang", "en", "kind", "city", "name", "Port Reed")));
        Masks masks = Masks.of(lakes, new Language("en-GB"));
        assertThat(masks.mask(tokens("Reed, Stoneland, Stone and Amber Shore; Port Reed", Language.ENGLISH)))
                .extracting(Masked::key)
                .containsExactly("reed", "stoneland", "stone", "and", "amber", "shore", "<CITY>");
        assertThat(masks.mask(tokens("Reed, Stones and Amber Shore", Language.ENGLISH)))
                .extracting(Masked::key)
                .containsExactly("<MEMBERS>");
    }

    @ParameterizedTest
    @CsvSource({
        "en, river, Reed, 'row 2: kind \"river\" must be state or city'",
        "en, '', Reed, row 2: kind is empty",
        "en, city, '', row 2: name is empty",
        "en, city, '...', row 2: name has no words",
        "e, city, Reed, row 2: lang"
    })
    void aRowThatSaysNothingIsRefused(String language, String kind, String name, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entities.of(List.of(Map.of("lang", language, "kind", kind, "name", name))))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"India and, en", "9 to , en", "2254 , en", "年, zh", "〇 , zh", "第1号和, zh", "9 , zh"})
    void nothingIsSlow(String piece, String language) {
        Language of = new Language(language);
        List<Token> tokens = new ArrayList<>(tokens("resolutions " + piece.repeat(100_000), of));
        Masks masks = Masks.of(ENTITIES, of);
        assertTimeout(
                Duration.ofSeconds(3), () -> assertThat(masks.mask(tokens)).isNotEmpty());
    }

    private static String masked(String text, Language language) {
        return Masks.of(ENTITIES, language).mask(tokens(text, language)).stream()
                .map(Masked::key)
                .collect(Collectors.joining(" "));
    }

    private static List<Token> tokens(String text, Language language) {
        return Tokeniser.tokens(text, 0, language, new Keys());
    }
}

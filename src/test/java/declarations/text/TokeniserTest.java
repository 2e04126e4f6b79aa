package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokeniserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We, the heads of the member states’ delegations, re‑affirm the “Shanghai spirit”. | 12"
                        + " | we the heads of the member states delegations reaffirm the shanghai spirit",
                "en | Counter\u00ADterrorism co-operation — UN Security Council Resolution 2254 of 2015 | 9"
                        + " | counterterrorism cooperation un security council resolution 2254 of 2015",
                "en | The international community's role – 1,5 and 3.5% | 7 | the international community role 1,5 and 3.5",
                "ru | Мы, главы государств‑членов Шанхайской организации сотрудничества, ещё раз подтверждаем № 5. | 11"
                        + " | мы главы государствчленов шанхайской организации сотрудничества еще раз подтверждаем no 5",
                "zh | 我们强烈谴责一切形式的恐怖主义，２０１７年６月９日。 | 21" + " | 我 们 强 烈 谴 责 一 切 形 式 的 恐 怖 主 义 2017 年 6 月 9 日",
                "en | I reaffirm this. | 3 | i reaffirm this",
            })
    void workedExamples(String language, String text, int count, String keys) {
        assertThat(Tokeniser.keys(text, new Language(language)))
                .containsExactly(keys.split(" "))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "U.N. | un",
                "the U.N-led talks | the unled talks",
                "U.N.-sponsored and UN-sponsored | unsponsored and unsponsored",
                "the U.S.’s view | the us view",
                "e.g. trade, i.e. goods | eg trade ie goods",
                "J.Smith and А.С.Иванов | j smith and а с иванов",
                "word—word | word word",
                "Moscow–Beijing | moscowbeijing",
                "a dash - or two -- here | a dash or two here",
                "‘quoted’ 'words' | quoted words",
                "the states' and the state's | the states and the state",
                "rock'n'roll | rocknroll",
                "Mexico´s | mexico",
                "COVID-19 and G20 | covid 19 and g 20",
                "1,000.50 and 5. | 1,000.50 and 5",
                "terrorism¹² and peace³ | terrorism and peace",
                "5½ percent | 5 1 2 percent",
                "ﬁnal eﬀort | final effort",
                "ＦＵＬＬ　ｗｉｄｔｈ | full width",
                "Ⅷ and ⅷ | viii and viii",
                "café CAFÉ cafe\u0301 | café café café",
                "re\u200Baf\u2060firm\uFEFF | reaffirm",
                "中\uFE00国2017年 | 中 国 2017 年",
                "二〇一七 | 二 〇 一 七",
                "時々 | 時 々",
                "*** — … !! | ''",
            })
    void otherWords(String text, String keys) {
        assertThat(String.join(" ", Tokeniser.keys(text, Language.ENGLISH))).isEqualTo(keys);
    }

    @Test
    void aHyphenAtTheEndOfALineJoinsButNotBeforeDigitsAndCapitals() {
        assertThat(keys("counter-\nterrorism")).containsExactly("counterterrorism");
        assertThat(keys("counter-\r\n  terrorism")).containsExactly("counterterrorism");
        assertThat(keys("counter\u00AD\nterrorism")).containsExactly("counterterrorism");
        assertThat(keys("пере-\nговоры")).containsExactly("переговоры");
        assertThat(keys("Sino-\nRussian")).containsExactly("sino", "russian");
        assertThat(keys("Covid-\n19")).containsExactly("covid", "19");
        assertThat(keys("pre- and post-war")).containsExactly("pre", "and", "postwar");
        assertThat(keys("peace -\nand order")).containsExactly("peace", "and", "order");
        assertThat(keys("10-\nyear")).containsExactly("10", "year");
    }

    @Test
    void yoIsYeInRussianOnly() {
        assertThat(Tokeniser.keys("ЕЩЁ еще\u0308", Language.RUSSIAN)).containsExactly("еще", "еще");
        assertThat(Tokeniser.keys("ЕЩЁ", new Language("ru-KZ"))).containsExactly("еще");
        assertThat(Tokeniser.keys("ЕЩЁ", new Language("be"))).containsExactly("ещё");
    }

    @Test
    void aLetterKeepsEightMarksAtMost() {
        String marks = "\u0316\u0317\u0318\u0319\u031C\u031D\u031E\u031F";
        assertThat(keys("x" + marks)).containsExactly("x" + marks);
        assertThat(keys("x" + marks + "\u0320\u0329y")).containsExactly("x" + marks + "y");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 2000);
    }

    @Test
    void everyCharacterNormalisedTwiceIsAsNormalisedOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) == Character.UNASSIGNED || Character.getType(c) == Character.PRIVATE_USE) {
                continue;
            }
            String text = "a" + Character.toString(c) + "b " + Character.toString(c);
            List<String> once = keys(text);
            assertThat(keys(String.join(" ", once))).as("U+%04X", c).isEqualTo(once);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keysOfKeysAreTheSame(long seed) {
        String text = new RandomText(seed).of(40);
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE)) {
            List<String> once = Tokeniser.keys(text, language);
            assertThat(Tokeniser.keys(String.join(" ", once), language))
                    .as("seed %d", seed)
                    .isEqualTo(once);
            assertThat(once).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theStoredFormHasTheSameKeys(long seed) {
        String text = new RandomText(seed)
                .of(40)
                .replaceAll("[\\p{Cc}\u2028\u2029]", " ")
                .replaceAll("(\\p{M})\\p{M}+", "$1"); // of more than eight, which are kept depends on their order
        assertThat(keys(StoredText.of(text))).as("seed %d", seed).isEqualTo(keys(text));
    }

    private static List<String> keys(String text) {
        return Tokeniser.keys(text, Language.ENGLISH);
    }
}

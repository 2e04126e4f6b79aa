package declarations.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest(name = "{0} words are {1} characters")
    @CsvSource({"3, 5", "5, 8", "8, 13", "4, 6", "6, 10", "15, 24", "32, 51"})
    void lengthsAreScaledForChineseOnly(int words, int characters) {
        assertThat(Language.CHINESE.scaled(words)).isEqualTo(characters);
        assertThat(new Language("zh-Hans").scaled(words)).isEqualTo(characters);
        assertThat(Language.ENGLISH.scaled(words)).isEqualTo(words);
        assertThat(Language.RUSSIAN.scaled(words)).isEqualTo(words);
        assertThat(Language.UNKNOWN.scaled(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "English language", "en_GB", "../en", "русский"})
    void whatIsNoTagIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag)).withMessageContaining(tag);
    }

    @Test
    void aRegionDoesNotChangeTheLanguage() {
        assertThat(new Language("ru-RU").isRussian()).isTrue();
        assertThat(new Language("zh-Hant-TW").isChinese()).isTrue();
        assertThat(new Language("zha").isChinese()).isFalse();
        assertThat(new Language("run").isRussian()).isFalse();
    }
}

package declarations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"evils, evil", "policies, policy", "forces, force", "status, status", "class, class", "gas, gas"})
    void anEnglishWordIsItsSingular(String word, String singular) {
        assertThat(new WordForms(Language.ENGLISH).of(word)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "организация организации организацию организацией организаций организациям",
                "шанхайский шанхайского шанхайскому шанхайским шанхайском шанхайская шанхайской",
                "дух духа духу духом духе",
                "судьба судьбы судьбе судьбу судьбой",
                "будущее будущего будущему будущим будущем",
                "единый единого единой единым единую",
                "угроза угрозы угрозе угрозу угрозой угрозам",
                "осудить осудили осудит",
                "безопасность безопасности безопасностью"
            })
    void theFormsOfARussianWordHaveOneStem(String forms) {
        WordForms russian = new WordForms(Language.RUSSIAN);
        assertThat(Arrays.stream(forms.split(" ")).map(russian::of).distinct())
                .as(forms)
                .hasSize(1);
    }

    @Test
    void differentRussianWordsKeepDifferentStems() {
        WordForms russian = new WordForms(Language.RUSSIAN);
        assertThat(russian.of("мир")).isNotEqualTo(russian.of("мера"));
        assertThat(russian.of("право")).isNotEqualTo(russian.of("правда"));
    }

    @Test
    void aWordWithoutVowelsStaysAsItIs() {
        assertThat(new WordForms(Language.RUSSIAN).of("в")).isEqualTo("в");
        assertThat(new WordForms(Language.RUSSIAN).of("снг")).isEqualTo("снг");
    }

    @Test
    void otherLanguagesStayAsTheyAre() {
        assertThat(new WordForms(new Language("fr")).of("états")).isEqualTo("états");
        assertThat(new WordForms(Language.CHINESE).of("和")).isEqualTo("和");
    }
}

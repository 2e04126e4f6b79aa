package declarations.report.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {
    @ParameterizedTest(name = "{1} is found by {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The UN’s Co‑operation, São Tomé | cooperation sao the tome un",
                "en | COVID-19 and U.N. resolution 2254 | 19 2254 and covid resolution un",
                "ru | Ещё раз, государств‑членов | государствчленов еще раз",
                "ru | Край и йод                    | и йод край",
                "zh | 恐怖主义，和平              | 主义 义和 和平 平 怖主 恐怖",
                "fr | Élan brève d'été            | breve dete elan",
                "en | ...                         | ''",
            })
    void aTextIsFoundByItsPlainWords(String language, String text, String keys) {
        assertThat(String.join(" ", SearchKeys.of(text, new Language(language))))
                .isEqualTo(keys);
    }

    @Test
    void onlyLatinLettersLoseTheirAccents() {
        assertThat(SearchKeys.folded("são")).isEqualTo("sao");
        assertThat(SearchKeys.folded("ещё")).isEqualTo("еще");
        assertThat(SearchKeys.folded("край")).isEqualTo("край");
        assertThat(SearchKeys.folded("ấn")).isEqualTo("an");
    }
}

package declarations.clue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-06-09-astana-statement.en.txt    | 2017-06-09 | astana statement | en",
                "y/x/2017_06_09_lake.md                | 2017-06-09 | lake             | -",
                "20170609.D1E.html                     | 2017-06-09 | .d1e             | -",
                "lake-2017-06.ru.html                  | 2017-06    | lake             | ru",
                "lake declaration 2017.txt             | 2017       | lake declaration | -",
                "2017-02-30-lake.txt                   | none       | lake             | -",
                "lake.txt                              | none       | lake             | -",
                "resolution-2254.txt                   | none       | resolution 2254  | -",
                "озеро.zh.txt                          | none       | озеро            | zh",
            })
    void aNameTellsDateWordsAndLanguage(String path, String date, String words, String language) {
        FileName name = FileName.of(path);
        assertThat(name.date() == null ? "none" : name.date().toString()).isEqualTo(date);
        assertThat(name.words()).isEqualTo(words);
        assertThat(name.language().map(Language::tag).orElse("-")).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "A Declaration: of the Lakes!, a-declaration-of-the-lakes",
        "Заявление глав, zayavlenie-glav",
        "Щука и ёж, shchuka-i-yozh",
        "Communiqué ½, communique-1-2",
        "中文, ''",
        "--, ''",
    })
    void slugsAreSmallLatinLetters(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
        assertThat(Slug.of(Slug.of(text))).isEqualTo(slug);
    }
}

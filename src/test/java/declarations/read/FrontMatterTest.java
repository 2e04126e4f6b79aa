package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Reading.Remark;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-06-09                       | 2017-06-09",
                "'2017-06-09'                     | 2017-06-09",
                "2017-06-09T23:30:00-12:00        | 2017-06-09T23:30:00-12:00",
                "2021-02-16 10:48:29-05:00        | 2021-02-16 10:48:29-05:00",
                "2017-02-30                       | 2017-02-30",
                "no                               | no",
                "007                              | 007",
                "\"A title: with a colon\"        | A title: with a colon",
                "[en, ru]                         | en, ru",
            },
            quoteCharacter = '~')
    void valuesAreTakenAsTheyAreWritten(String yaml, String value) {
        FrontMatter front = FrontMatter.of("---\nkey: " + yaml + "\n---\nBody\n");
        assertThat(front.properties()).isEqualTo(Map.of("key", value));
        assertThat(front.body()).isEqualTo("Body\n");
        assertThat(front.warnings()).isEmpty();
    }

    @Test
    void linesOfOneValueAreFolded() {
        FrontMatter front = FrontMatter.of("---\ntitle: Of the\n  Seven Lakes\nempty:\nnothing: null\n...\nBody");
        assertThat(front.properties()).isEqualTo(Map.of("title", "Of the Seven Lakes"));
        assertThat(front.body()).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We declare.",
                "---\nWe declare.\n",
                "---\nA text between two rules\n---\nand more",
                "---\n---\nBody",
                "--- a\nb: c\n---\n",
                "---\nWe said this: that\nand: that [\nand then we went home.\n---\nBody"
            })
    void aTextWithoutFrontMatterStaysWhole(String text) {
        FrontMatter front = FrontMatter.of(text);
        assertThat(front.body()).isEqualTo(text);
        assertThat(front.properties()).isEmpty();
    }

    @Test
    void brokenYamlCostsNeitherTheTextNorTheKeys() {
        FrontMatter front = FrontMatter.of("---\ntitle: Lakes: a declaration\ndate: \"2017-06-09\"\nbad: [\n---\nBody");
        assertThat(front.properties())
                .containsEntry("title", "Lakes: a declaration")
                .containsEntry("date", "2017-06-09");
        assertThat(front.body()).isEqualTo("Body");
        assertThat(front.warnings()).extracting(Remark::code).containsExactly("PARSE_ERROR");
    }

    @Test
    void noObjectIsMadeOfAValue() {
        FrontMatter front = FrontMatter.of("---\nkey: !!java.io.File [made.txt]\ntitle: T\n---\nBody");
        assertThat(front.properties()).containsEntry("title", "T");
        assertThat(front.warnings()).extracting(Remark::code).containsExactly("PARSE_ERROR");
    }

    @Test
    void aliasesWithinAliasesEndSoon() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(8) + before + "]\n");
        }
        String text = yaml + "---\nBody";
        FrontMatter front = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FrontMatter.of(text));
        assertThat(front.body()).endsWith("Body");
    }
}

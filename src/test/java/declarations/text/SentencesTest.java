package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.document.Span;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 3 | We support U.N. efforts. Gen. Assembly resolution No. 5 applies. H.E. Mr. Xi spoke.",
                "ru | 4 | Мы поддерживаем ООН. В 2017 г. в г. Астане и т.д. Принято решение. А. С. Иванов выступил.",
                "ru | 3 | Подписано в 2017 г. Принято решение. В ст. 5 указано.",
                "en | 3 | The document was signed in 2017. It follows UNSCR No. 2254. Mr. Putin and Mr. Xi agreed.",
                "zh | 4 | 我们强烈谴责恐怖主义。成员国支持联合国！各方重申：“不干涉内政。”会议结束。",
                "en | 1 | No full stop at all",
                "en | 1 | Trade, energy, etc. are on the agenda.",
                "en | 2 | Trade, energy, etc. We agreed.",
                "ru | 2 | Экспорт составил 5 млн. Импорт вырос.",
                "ru | 1 | Экспорт составил 5 млн. тонн.",
                "en | 0 | ' '",
            })
    void workedExamples(String language, int count, String text) {
        assertThat(Sentences.spans(text, new Language(language))).hasSize(count);
    }

    @Test
    void theYearEndsASentenceAndTheTownDoesNot() {
        String text = "Встреча прошла в 2017 г. Решение принято в г. Астане.";
        assertThat(quoted(text, Language.RUSSIAN))
                .containsExactly("Встреча прошла в 2017 г.", "Решение принято в г. Астане.");
    }

    @Test
    void sentencesHaveNoBlanksAtTheirEnds() {
        assertThat(quoted("  We met.  We\nagreed. ", Language.ENGLISH)).containsExactly("We met.", "We\nagreed.");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sentencesCoverAllThatIsWritten(long seed) {
        String text = new RandomText(seed).of(60);
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE)) {
            int last = 0;
            for (Span span : Sentences.spans(text, language)) {
                assertThat(text.substring(last, span.start()))
                        .as("seed %d", seed)
                        .matches(between -> between.chars().allMatch(Character::isWhitespace));
                last = span.end();
            }
            assertThat(text.substring(last).chars().allMatch(Character::isWhitespace))
                    .isTrue();
        }
    }

    private static List<String> quoted(String text, Language language) {
        return Sentences.spans(text, language).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}

package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause is the same clause under another number, and a word that looks like a number stays. */
class NumberingTest {
    private static List<String> keys(Language language, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(Layout.PARAGRAPH, paragraph));
        }
        return Outline.of(blocks).keys(language);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.             | 2.",
                "9.             | 10.",
                "1)             | 2)",
                "(1)            | (2)",
                "I.             | II.",
                "IX.            | X.",
                "XXXVIII.       | XXXIX.",
                "(iv)           | (v)",
                "iv.            | v.",
                "a)             | b)",
                "(a)            | (b)",
                "A.             | B.",
                "а)             | б)",
                "§ 3            | § 4",
                "§3.            | §4.",
                "Article 5.     | Article 6.",
                "ARTICLE 5:     | ARTICLE 6:",
                "Section 5 –    | Section 6 –",
                "Статья 5.      | Статья 6.",
                "Пункт 5.       | Пункт 6.",
                "1.1.           | 1.2.",
                "1.1            | 1.2",
                "2.3.4          | 2.3.5",
                "１．            | ２．",
            })
    void aNumberInSequenceIsNoWord(String first, String second) {
        assertThat(keys(
                        Language.ENGLISH,
                        first + " We share the water of the lakes.",
                        second + " We read the gauges together.",
                        "We meet again in the dry year."))
                .containsExactly(
                        "we share the water of the lakes we read the gauges together we meet again in the dry year"
                                .split(" "));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "一、 | 二、",
                "十、 | 十一、",
                "（一） | （二）",
                "(一) | (二)",
                "第三条 | 第四条",
                "第十条 | 第十一条",
                "第3条 | 第4条",
                "① | ②",
                "1. | 2.",
                "1、 | 2、",
                "１． | ２．",
                "（1） | （2）",
            })
    void aChineseNumberInSequenceIsNoWord(String first, String second) {
        assertThat(keys(Language.CHINESE, first + "各方分享湖水。", second + "各方查看水位。", "各方再次会晤。"))
                .containsExactly("各方分享湖水各方查看水位各方再次会晤".split(""));
    }

    @ParameterizedTest(name = "{0} … {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Civil. society is with us.                 | Mild. winters come.",
                "I reaffirm this.                           | We reaffirm that.",
                "2017 was a dry year.                       | 2018 was a wet year.",
                "1. We share the water of the lakes.        | We read the gauges together.",
                "1. We share the water of the lakes.        | 7. We read the gauges together.",
                "3.5 per cent of the water is lost.         | We read the gauges together.",
                "Article 5 of the treaty binds us all.      | Article 6 of the treaty does not.",
                "Section 5 describes the lakes of the land. | Section 6 describes the rivers.",
                "XL. lakes are too many for a Roman number. | XLI. lakes are one more.",
                "IVX. is no Roman number that anybody wrote. | IVXI. is none either.",
                "A. Weaver signed for the town of Tarnwick.  | C. Miller signed for Oxenferry.",
            })
    void whatOnlyLooksLikeANumberStays(String first, String second) {
        List<String> keys = new ArrayList<>(Tokeniser.keys(first, Language.ENGLISH));
        keys.addAll(Tokeniser.keys(second, Language.ENGLISH));
        keys.addAll(Tokeniser.keys("We meet again in the dry year.", Language.ENGLISH));
        assertThat(keys(Language.ENGLISH, first, second, "We meet again in the dry year."))
                .isEqualTo(keys);
    }

    @Test
    void chaptersGoOnFromOneToTheNext() {
        assertThat(keys(
                        Language.ENGLISH,
                        "1.1 We share the water.",
                        "1.2 We read the gauges.",
                        "2.1 We mend the nets.",
                        "2.2 We guard the ferries."))
                .containsExactly(
                        "we share the water we read the gauges we mend the nets we guard the ferries".split(" "));
    }

    @Test
    void bulletsAreNoWords() {
        for (String bullet : List.of("•", "-", "–", "—", "*", "·", "▪", "◦", "●", "○", "■", "➢")) {
            assertThat(keys(
                            Language.ENGLISH,
                            "We agree on two things:",
                            bullet + " to share the water;",
                            bullet + " to read the gauges."))
                    .as(bullet)
                    .containsExactly("we agree on two things to share the water to read the gauges".split(" "));
        }
    }
}

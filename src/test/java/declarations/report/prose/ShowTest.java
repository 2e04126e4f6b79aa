package declarations.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.PartialDate.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {
    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.004, under 1 %", "0.005, 1 %", "0.385, 39 %", "0.994, 99 %", "0.996, over 99 %", "1, 100 %"
    })
    void aShareIsNeverRoundedToNothingOrAll(double share, String shown) {
        assertThat(Show.percent(share).replace('\u00A0', ' ')).isEqualTo(shown);
    }

    @Test
    void numbersLookTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Show.two(0.375)).isEqualTo("0.38");
            assertThat(Show.count(1234567)).isEqualTo("1,234,567");
            assertThat(Show.coordinate(12.5)).isEqualTo("12.5");
            assertThat(Show.time(Instant.parse("2026-11-03T07:05:59Z")))
                    .isEqualTo("3\u00A0November\u00A02026, 07:05 UTC");
            assertThat(Visible.text("\u202E")).isEqualTo("⟦U+202E⟧");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(Show.two(Double.NaN)).isEmpty();
        assertThat(Show.noShare().number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DAY, 9 June 2017", "MONTH, June 2017", "YEAR, 2017"})
    void aDateIsAsLongAsItIsKnown(Precision precision, String shown) {
        assertThat(Show.date(new PartialDate(LocalDate.of(2017, 6, 9), precision))
                        .replace('\u00A0', ' '))
                .isEqualTo(shown);
    }

    @Test
    void oneIsOneAndChineseCountsCharacters() {
        assertThat(Show.count(1, "formula", "formulae")).isEqualTo("1\u00A0formula");
        assertThat(Show.count(0, "formula", "formulae")).isEqualTo("0\u00A0formulae");
        assertThat(Show.tokens(2, Language.CHINESE)).isEqualTo("2\u00A0characters");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, its one paragraph is not new",
        "1, 1, its one paragraph is new",
        "0, 5, none of its 5 paragraphs is new",
        "1, 5, 1 of its 5 paragraphs is new",
        "4, 5, 4 of its 5 paragraphs are new",
        "5, 5, all of its 5 paragraphs are new"
    })
    void newParagraphsAreTold(int fresh, int all, String told) {
        assertThat(Show.newOf(fresh, all).replace('\u00A0', ' ')).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "0.6, 0.6, all of them in",
        "0.6, 0.4, most of them (40 % of its words) in",
        "0.6, 0.3, the largest part (30 % of its words) in"
    })
    void theMainSourceHasMostOnlyWhereItHasMoreThanHalf(double carried, double main, String told) {
        assertThat(Show.mainPart(carried, main).replace('\u00A0', ' ').strip()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"one two three, 20, one two three", "one two three, 9, one two…", "abcdefghij, 5, abcd…"})
    void aLongTextIsCutBetweenWords(String text, int most, String shown) {
        assertThat(Show.cut(text, most)).isEqualTo(shown);
        assertThat(Show.cut("🌊🌊🌊", 2)).isEqualTo("🌊…");
    }
}

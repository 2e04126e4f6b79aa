package declarations.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "0000", "0007", "001B", "0085", "061C", "200E", "200F", "202A", "202E", "2066", "2069", "E0041", "FFFE",
        "10FFFF"
    })
    void whatActsUnseenIsSpeltOut(String hex) {
        String mark = Character.toString(Integer.parseInt(hex, 16));
        assertThat(Visible.text("a" + mark + "b")).isEqualTo("a⟦U+" + hex + "⟧b");
    }

    @Test
    void halfACharacterIsSpeltOut() {
        assertThat(Visible.text("a\uD800b")).isEqualTo("a⟦U+D800⟧b");
        assertThat(Visible.text("🌊")).isEqualTo("🌊");
    }

    @Test
    void spacesAreFoldedAndHyphensThatOnlyMayBreakAreLeftOut() {
        assertThat(Visible.text("  a \n\t b\u00A0\u00A0c\u00ADd\uFEFF ")).isEqualTo("a b cd");
    }

    @Test
    void joinersOfPersianAndMarksOfAnyScriptStay() {
        assertThat(Visible.text("می\u200Cخواهم é")).isEqualTo("می\u200Cخواهم é");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shownTextHasNoControlsAndShowingItAgainChangesNothing(long seed) {
        String shown = Visible.text(new Random(seed)
                .ints(400, 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        assertThat(shown.codePoints()).as("seed %d", seed).noneMatch(Character::isISOControl);
        assertThat(Visible.text(shown)).as("seed %d", seed).isEqualTo(shown);
    }
}

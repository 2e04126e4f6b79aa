package declarations.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    private static final String BLANK = "[\\s\\p{Z}\\p{Cf}&&[^\\t\\r\\n]]*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "  =1",
                "\u00A0=1",
                "\u3000=1",
                "\uFEFF=1",
                "\u200F=1",
                "\t=1",
                "\tplain",
                "\nplain",
                "\rplain",
                "\r\nplain",
                " \tplain",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "first line\n=1",
                "first line\r\n  -1",
                "first line\r@A1",
                "first\n\n\u00A0\uFF1D1",
                "\u0000=1",
                "\u0007\u001B=1",
                "\u000B=1",
                "'=1",
                "'quoted'"
            })
    void textThatASpreadsheetWouldRunHasAnApostropheBeforeIt(String text) {
        assertThat(Cell.text(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a = b",
                "well-being",
                "e@mail",
                "\u2013 a dash is no minus",
                "\u201Cquoted\u201D",
                "<script>alert(1)</script>",
                "\"quoted\"",
                "1. We met",
                "\u0414\u0435\u043A\u043B\u0430\u0440\u0430\u0446\u0438\u044F",
                "\u5BA3\u8A00",
                "\u202Eright to left\u202C",
                "two\nlines",
                "\uD83C\uDF0A wave",
                "tab\tinside"
            })
    void otherTextStandsAsItIs(String text) {
        assertThat(Cell.text(text)).isEqualTo(text);
    }

    @Test
    void controlsAreLeftOutAndThoseThatPartWordsBecomeSpaces() {
        assertThat(Cell.text("a\u0000b\u0007c\u009Fd\u007F")).isEqualTo("abcd");
        assertThat(Cell.text("one\ftwo\u000Bthree\u0085four")).isEqualTo("one two three four");
        assertThat(Cell.text("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void halfACharacterCanStillBeWritten() {
        assertThat(Cell.text("a\uD83Cb\uDF0A")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void takingOneApostropheOffGivesTheTextBack() {
        long seed = 20240607;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = random(random, "ab '=+-@\t\n\u00A0\uFF1D\u200F");
            String cell = Cell.text(text);
            String back = cell.startsWith("'") ? cell.substring(1) : cell;
            assertThat(back).as("seed %d, round %d", seed, i).isEqualTo(text);
            assertThat(cell)
                    .as("seed %d, round %d", seed, i)
                    .doesNotMatch(BLANK + "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20](?s:.*)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "0.5, 0.5",
        "0.3333333333333333, 0.333333",
        "0.6666666666666666, 0.666667",
        "0.0000005, 0",
        "0.0000015, 0.000002",
        "0.9999999, 1",
        "-0.25, -0.25",
        "-0.0000001, 0",
        "1e7, 10000000",
        "1234567.125, 1234567.125",
        "NaN, ''"
    })
    void numbersHaveAtMostSixDecimalsAndNoZerosAtTheEnd(double value, String expected) {
        assertThat(Cell.decimal(value)).isEqualTo(expected);
    }

    @Test
    void textsAreSortedAsTheirUtf8Is() {
        long seed = 42;
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            texts.add(random(random, "ab\u00E9\u5BA3\uE000\uFFFD"));
            texts.add(random(random, "a\uFFFD") + new String(Character.toChars(0x1F30A + random.nextInt(3))) + "a");
        }
        List<String> expected = new ArrayList<>(texts);
        expected.sort((left, right) ->
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8)));
        texts.sort(Cell.BY_CODE_POINT);
        assertThat(texts).as("seed %d", seed).isEqualTo(expected);
    }

    private static String random(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}

package declarations.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether everybody can read the pages: WCAG 2.2, contrast of text 4.5 to 1, of marks 3 to 1, in both themes. */
class PaletteTest {
    private static final Pattern BLOCK = Pattern.compile("(:root[^{]*)\\{\\s*color-scheme: (light|dark);([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    private static final List<String> TEXT =
            List.of("ink", "soft", "link", "visited", "verbatim", "edited", "partly", "new");
    private static final List<String> MARKS = List.of("edge", "focus", "fresh", "dot", "edited");

    private record Theme(String selector, String scheme, Map<String, String> colours) {
        String of(String name) {
            return Objects.requireNonNull(colours.get(name), name);
        }

        @Override
        public String toString() {
            return selector.strip();
        }
    }

    static Stream<Theme> themes() throws IOException {
        return BLOCK.matcher(style()).results().map(block -> {
            Map<String, String> colours = new TreeMap<>();
            Matcher matcher = COLOUR.matcher(block.group(3));
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
            return new Theme(block.group(1), block.group(2), colours);
        });
    }

    private static String style() throws IOException {
        return Assets.style();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textStandsOutFromWhatIsBehindIt(Theme theme) {
        for (String background : List.of("page", "panel")) {
            for (String text : TEXT) {
                assertThat(contrast(theme.of(text), theme.of(background)))
                        .as("%s on %s", text, background)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(theme.of("ink"), theme.of("notice"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme.of("page"), theme.of("ink")))
                .as("a pressed button")
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksStandOutFromThePage(Theme theme) {
        for (String mark : MARKS) {
            assertThat(contrast(theme.of(mark), theme.of("page"))).as(mark).isGreaterThanOrEqualTo(3);
            assertThat(contrast(theme.of(mark), theme.of("panel"))).as(mark).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void numbersStandOutFromTheirCells(Theme theme) {
        for (int step = 1; step <= 7; step++) {
            String text = theme.of(step < 5 ? "on-light" : "on-dark");
            assertThat(contrast(text, theme.of("m" + step))).as("m%d", step).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theStepsOfTheMatrixGoOneWay(Theme theme) {
        for (int step = 1; step < 7; step++) {
            double here = contrast(theme.of("m" + step), theme.of("page"));
            double next = contrast(theme.of("m" + (step + 1)), theme.of("page"));
            assertThat(next).as("m%d", step + 1).isGreaterThan(here * 1.1);
        }
    }

    @Test
    void darkIsDarkWhetherAskedForByTheSystemOrTheReader() throws IOException {
        List<Theme> themes = themes().toList();
        assertThat(themes).extracting(Theme::scheme).containsExactly("light", "dark", "dark");
        assertThat(themes.get(1).colours()).isEqualTo(themes.get(2).colours());
        assertThat(themes.get(0).colours().keySet())
                .isEqualTo(themes.get(1).colours().keySet());
    }

    @Test
    void theScriptIsSmall() throws IOException {
        assertThat(Assets.script().length()).isLessThan(15_000);
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    private static double contrast(String left, String right) {
        double light = Math.max(luminance(left), luminance(right));
        double dark = Math.min(luminance(left), luminance(right));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

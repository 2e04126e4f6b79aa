package declarations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.Pair;
import declarations.corpus.Dendrogram;
import declarations.document.Language;
import declarations.report.Specimens;
import declarations.report.library.Library;
import declarations.report.view.Matrix;
import declarations.text.Declaration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixChartTest {
    private static final Pattern CELL = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\d+z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.001, 1",
        "0.0999, 1",
        "0.10, 2",
        "0.1999, 2",
        "0.20, 3",
        "0.35, 4",
        "0.4999, 4",
        "0.50, 5",
        "0.65, 6",
        "0.7999, 6",
        "0.80, 7",
        "1, 7"
    })
    void aShareHasTheStepThatItsLimitsSay(double share, int step) {
        assertThat(Steps.ofShares().step(share)).isEqualTo(step);
    }

    /** Every pair with a share is one cell of its step, whatever the order and however cells are joined. */
    @ParameterizedTest
    @ValueSource(ints = {5, 21, 75, 230})
    void everyShareHasItsCell(int size) {
        Library library = new Library(Specimens.plain(size));
        List<Declaration> all = library.compared(Language.ENGLISH);
        ShareTable shares = new ShareTable(library, all);
        Dendrogram tree = Dendrogram.of(all, library.content().comparison().pairs());
        for (Matrix matrix : List.of(
                MatrixChart.byDate(library, Language.ENGLISH, shares),
                MatrixChart.byLikeness(library, Language.ENGLISH, shares, tree))) {
            List<Integer> order = List.of(matrix.grid().order().split(" ")).stream()
                    .map(Integer::valueOf)
                    .toList();
            Set<String> drawn = cells(matrix);
            Set<String> expected = new TreeSet<>();
            for (int row = 0; row < order.size(); row++) {
                for (int column = 0; column < row; column++) {
                    int step = Steps.ofShares().step(shares.share(order.get(row), order.get(column)));
                    if (step > 0) {
                        expected.add(row + " " + column + " m" + step);
                    }
                }
            }
            assertThat(drawn).isEqualTo(expected).isNotEmpty();
            assertThat(new TreeSet<>(order)).hasSize(size);
            assertThat(matrix.numbers()).hasSize(size <= 20 ? expected.size() : 0);
        }
    }

    private static Set<String> cells(Matrix matrix) {
        Matrix.Grid grid = matrix.grid();
        Set<String> cells = new TreeSet<>();
        for (Matrix.Step step : matrix.steps()) {
            for (MatchResult cell : CELL.matcher(step.path()).results().toList()) {
                int column = (Integer.parseInt(cell.group(1)) - grid.left()) / grid.side();
                int row = (Integer.parseInt(cell.group(2)) - grid.top()) / grid.side();
                int width = (Integer.parseInt(cell.group(3)) + grid.side() - 1) / grid.side();
                for (int i = 0; i < width; i++) {
                    assertThat(cells.add(row + " " + (column + i) + " " + step.style()))
                            .isTrue();
                }
            }
        }
        return cells;
    }

    @Test
    void theScriptIsToldEveryShareAndEveryPage() {
        Library library = new Library(Specimens.plain(12));
        ShareTable shares = new ShareTable(library, library.compared(Language.ENGLISH));
        String text = shares.text();
        assertThat(text).hasSize(66);
        for (int later = 1; later < 12; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                int code = text.charAt(later * (later - 1) / 2 + earlier) - 0x100;
                String left = shares.dated().get(earlier).document().id();
                String right = shares.dated().get(later).document().id();
                Pair pair = Objects.requireNonNull(library.pair(left, right));
                assertThat(code & 0x7F)
                        .isEqualTo((int) Math.round(100 * pair.sharing().shareOfLater()));
                assertThat((code & 0x80) != 0).isEqualTo(library.sideBySide().href(left, right) != null);
            }
        }
    }

    @Test
    void aPictureHasADotForEveryPair() throws IOException {
        Library library = new Library(Specimens.plain(40));
        ShareTable shares = new ShareTable(library, library.compared(Language.ENGLISH));
        String address = MatrixPicture.address(shares);
        assertThat(address).startsWith("data:image/png;base64,").isEqualTo(MatrixPicture.address(shares));
        var image = ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))));
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(40);
        int[] colours = {0xFFFFFF, 0xE2E8F1, 0xC8D4E7, 0xAABFDB, 0x8AA8CF, 0x44689E, 0x2C4F88, 0x12305F};
        for (int row = 0; row < 40; row++) {
            for (int column = 0; column < 40; column++) {
                int expected =
                        column >= row ? 0xFBFAF6 : colours[Steps.ofShares().step(shares.share(row, column))];
                assertThat(image.getRGB(column, row) & 0xFFFFFF).isEqualTo(expected);
            }
        }
    }

    @Test
    void theMeanOfTheYearsIsThatOfTheirPairs() {
        Library library = new Library(Specimens.plain(15));
        List<Declaration> all = library.compared(Language.ENGLISH);
        Matrix years = YearMatrix.of(library, Language.ENGLISH, all);
        Matrix dates = MatrixChart.byDate(library, Language.ENGLISH, new ShareTable(library, all));
        assertThat(years.numbers().stream().map(Matrix.Label::text))
                .as("with one declaration a year the means are the shares")
                .containsExactlyElementsOf(
                        dates.numbers().stream().map(Matrix.Label::text).toList());
        assertThat(years.labels().get(0).text()).isEqualTo("2015  (1)");
        assertThat(years.description()).contains("fewest pairs has 1.");
    }

    @Test
    void threeHundredYearsShareRows() {
        Library library = new Library(Specimens.plain(301));
        Matrix years = YearMatrix.of(library, Language.ENGLISH, library.compared(Language.ENGLISH));
        assertThat(years.labels()).hasSizeLessThanOrEqualTo(100);
        assertThat(years.labels().get(0).text()).isEqualTo("2015–2018  (4)");
    }
}

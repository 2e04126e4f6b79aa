package declarations.report.page.alike;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.report.Specimens;
import declarations.report.library.Library;
import declarations.report.library.SideBySide.Beside;
import declarations.report.page.alike.BesideView.Change;
import declarations.report.page.alike.BesideView.Part;
import declarations.report.page.alike.BesideView.Row;
import declarations.report.page.alike.BesideView.Side;
import declarations.report.prose.Visible;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BesideRowsTest {
    private static final String GAUGES =
            "The keepers of the lakes agree to read the gauges of the upper river together.";
    private static final String FERRIES =
            "The ferries wait for the fog to lift before they leave the northern harbour.";
    private static final String SALT =
            "We condemn the smuggling of salt in all its forms and manifestations on the lakes.";
    private static final String NETS =
            "The fishing rights of small villages must be respected by every fleet of the coast.";

    private static Matched matched(String earlier, String later) {
        Library library = new Library(Specimens.of(List.of(
                Specimens.declaration("csl-2001", "2001-06-01", earlier),
                Specimens.declaration("csl-2003", "2003-06-01", later))));
        return new Matched.Finder(library).of(new Beside("csl-2001", "csl-2003", "x"));
    }

    private static List<String> told(List<Row> rows) {
        return rows.stream()
                .map(row -> row.left().stream()
                                .map(side -> side.number().text())
                                .collect(Collectors.joining("+"))
                        + " " + row.glyph() + " "
                        + (row.right() == null ? "" : row.right().number().text()))
                .toList();
    }

    private static BesideView.Side right(Row row) {
        return Objects.requireNonNull(row.right());
    }

    private static String text(List<Part> parts, Change... some) {
        return parts.stream()
                .filter(part -> List.of(some).contains(part.change()))
                .map(Part::text)
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void paragraphsThatBelongTogetherShareARow() {
        List<Row> rows = BesideRows.of(matched(
                GAUGES + "\n\n" + FERRIES + "\n\n" + SALT,
                GAUGES + "\n\n" + NETS + "\n\n" + SALT.replace("We", "We strongly")));
        assertThat(told(rows)).containsExactly("1 = 1", "2 − ", " + 2", "3 ~ 3");
        Row edited = rows.get(3);
        assertThat(edited.style()).isEqualTo("is-changed");
        assertThat(edited.verdict()).startsWith("edited, ").endsWith(" alike");
        assertThat(text(right(edited).text(), Change.INSERTED)).isEqualTo("strongly");
        assertThat(text(edited.left().get(0).text(), Change.DELETED)).isEmpty();
        assertThat(right(rows.get(0)).number().href()).startsWith("../d/csl-2003.html#p-");
    }

    @Test
    void whatMovedIsSaidAndWhatIsGoneComesBeforeWhatIsNew() {
        List<Row> rows = BesideRows.of(matched(
                GAUGES + "\n\n" + FERRIES + "\n\n" + SALT, FERRIES + "\n\n" + SALT + "\n\n" + GAUGES + "\n\n" + NETS));
        assertThat(told(rows)).containsExactly("2 = 1", "3 = 2", "1 = 3", " + 4");
        assertThat(rows.get(2).style()).contains("is-moved");
        assertThat(rows.get(2).verdict()).isEqualTo("verbatim, moved");
    }

    @Test
    void eachPartOfASplitParagraphStandsBesideTheWhole() {
        List<Row> rows = BesideRows.of(matched(GAUGES + " " + SALT, GAUGES + "\n\n" + SALT));
        assertThat(told(rows)).containsExactly("1 Y 1", "1 Y 2");
        assertThat(text(rows.get(0).left().get(0).text(), Change.DELETED))
                .as("the other part has the rest")
                .isEmpty();
        List<Row> merged = BesideRows.of(matched(GAUGES + "\n\n" + SALT, GAUGES + " " + SALT));
        assertThat(told(merged)).containsExactly("1+2 A 1");
        assertThat(text(right(merged.get(0)).text(), Change.INSERTED)).isEmpty();
    }

    @Test
    void shortParagraphsAreShownWithoutAVerdict() {
        List<Row> rows = BesideRows.of(matched("We decide:\n\n" + GAUGES + "\n\nSo be it.", "We decide:\n\n" + GAUGES));
        assertThat(told(rows)).containsExactly("1 = 1", "2 = 2", "3  ");
        assertThat(rows.get(0).style()).isEqualTo("is-open");
        assertThat(rows.get(2).verdict()).isEqualTo("too short to judge");
    }

    /** Whatever the two: no paragraph is lost, and no word of one. */
    @Test
    void everyParagraphOfBothStandsInTheRowsWordForWord() {
        Library library = new Library(Specimens.mixed());
        Matched.Finder finder = new Matched.Finder(library);
        assertThat(library.sideBySide().pages()).hasSizeGreaterThan(10);
        for (Beside page : library.sideBySide().pages()) {
            List<Row> rows = BesideRows.of(finder.of(page));
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (Row row : rows) {
                for (Side side : row.left()) {
                    left.add(text(side.text(), Change.KEPT, Change.DELETED));
                }
                if (row.right() != null) {
                    right.add(text(row.right().text(), Change.KEPT, Change.INSERTED));
                }
            }
            assertThat(right).as(page.file()).isEqualTo(texts(library.declaration(page.laterId())));
            assertThat(left).as(page.file()).containsAll(texts(library.declaration(page.earlierId())));
        }
    }

    private static List<String> texts(Declaration declaration) {
        return declaration.compared().stream()
                .map(Paragraph::text)
                .map(Visible::text)
                .toList();
    }
}

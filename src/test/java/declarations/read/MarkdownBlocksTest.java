package declarations.read;

import static declarations.document.Block.Layout.HEADING;
import static declarations.document.Block.Layout.LIST_ITEM;
import static declarations.document.Block.Layout.PARAGRAPH;
import static declarations.document.Block.Layout.UNSPLIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBlocksTest {
    @Test
    void headingsParagraphsAndQuotesAreBlocks() {
        assertThat(
                        blocks(
                                "# Of the *Lakes*\n\nWe,\nthe wardens,\ndeclare.\n\n> Water is [free](http://x.test).\n\n---\n\nEnd"))
                .containsExactly(
                        new Block(HEADING, "Of the Lakes"),
                        new Block(PARAGRAPH, "We, the wardens, declare."),
                        new Block(PARAGRAPH, "Water is free."),
                        new Block(PARAGRAPH, "End"));
    }

    @Test
    void itemsKeepTheirNumbersAndLoseTheirBullets() {
        assertThat(blocks("3. Third\n4. Fourth\n   goes on\n\n   and on\n\n- outer\n  - inner\n"))
                .containsExactly(
                        new Block(LIST_ITEM, "3. Third"),
                        new Block(LIST_ITEM, "4. Fourth goes on"),
                        new Block(PARAGRAPH, "and on"),
                        new Block(LIST_ITEM, "outer"),
                        new Block(LIST_ITEM, "inner"));
    }

    @Test
    void picturesAndTagsGoAndTheirTextStays() {
        assertThat(
                        blocks(
                                "We ![seal](seal.png) <em>declare</em>.<br>Twice\n\n<div><p>In a box</p><script>x()</script></div>"))
                .containsExactly(new Block(PARAGRAPH, "We  declare.\nTwice"), new Block(PARAGRAPH, "In a box"));
    }

    @Test
    void whatIsLeftOutOfEmbeddedHtmlIsTold() {
        Contents contents = MarkdownBlocks.of("""
                We declare.

                <div><nav><a href="x">Home</a> <a href="y">News</a></nav>
                <p>We, the members, affirm that the lake is open to all who live on its shores.</p></div>
                """);
        assertThat(contents.blocks())
                .containsExactly(
                        new Block(PARAGRAPH, "We declare."),
                        new Block(
                                PARAGRAPH,
                                "We, the members, affirm that the lake is open to all who live on its shores."));
        assertThat(contents.warnings()).extracting(Remark::code).containsExactly("FURNITURE_REMOVED");
    }

    @Test
    void anIndentedTextIsATextAndNotAProgram() {
        assertThat(blocks("    We declare.\n\n    We affirm.\n"))
                .containsExactly(new Block(UNSPLIT, "We declare.\n\n    We affirm.".replace("    ", "")));
    }

    @Test
    void marksOfFootnotesAreNoWords() {
        assertThat(blocks("We declare[^1] and affirm.[^note]\n\n[^1]: As before.\n"))
                .containsExactly(new Block(PARAGRAPH, "We declare and affirm."), new Block(PARAGRAPH, "As before."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ",
                "text <!-- ",
                "<a:",
                "<![CDATA[",
                "<?",
                "[a](",
                "![",
                "*a **b ",
                "_a",
                "`` ` ",
                "\\",
                "> "
            })
    void openingsThatNothingClosesTakeNoTime(String opening) {
        String markdown = "We declare\n\n" + opening.repeat(400_000 / opening.length()) + "\n\nand *affirm*";
        List<Block> blocks = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> blocks(markdown));
        assertThat(blocks.get(0)).isEqualTo(new Block(PARAGRAPH, "We declare"));
        assertThat(blocks.get(blocks.size() - 1)).isEqualTo(new Block(PARAGRAPH, "and affirm"));
    }

    @Test
    void nothingMakesNoBlock() {
        assertThat(blocks("\n\n---\n\n[a]: http://x.test\n")).isEmpty();
    }

    private static List<Block> blocks(String markdown) {
        return MarkdownBlocks.of(markdown).blocks();
    }
}

package declarations.read;

import static declarations.document.Block.Layout.HEADING;
import static declarations.document.Block.Layout.LIST_ITEM;
import static declarations.document.Block.Layout.PARAGRAPH;
import static declarations.document.Block.Layout.UNSPLIT;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    @Test
    void eachElementThatStandsAloneIsABlock() {
        assertThat(blocks(
                        "<h1>Of the <i>Lakes</i></h1><div>We, the<b>se</b> wardens<p>declare\n  this.</p>And more</div>"
                                + "<table><tr><td>one<td>two</table><blockquote>three</blockquote>"))
                .containsExactly(
                        new Block(HEADING, "Of the Lakes"),
                        new Block(PARAGRAPH, "We, these wardens"),
                        new Block(PARAGRAPH, "declare this."),
                        new Block(PARAGRAPH, "And more"),
                        new Block(PARAGRAPH, "one"),
                        new Block(PARAGRAPH, "two"),
                        new Block(PARAGRAPH, "three"));
    }

    @Test
    void itemsAreItemsAndWhatFollowsInThemIsNot() {
        assertThat(blocks("<ul><li>one<ul><li><p>two</p><p>more of two</p></li></ul></li><li>three</ul>after"))
                .containsExactly(
                        new Block(LIST_ITEM, "one"),
                        new Block(LIST_ITEM, "two"),
                        new Block(PARAGRAPH, "more of two"),
                        new Block(LIST_ITEM, "three"),
                        new Block(PARAGRAPH, "after"));
    }

    @Test
    void breaksAreLinesAndLinesStillHaveToBeSplit() {
        assertThat(blocks("<p>We declare.<br><br>\n We <br/> affirm.</p><pre>a\n\n  b</pre>"))
                .containsExactly(new Block(UNSPLIT, "We declare.\n\nWe\naffirm."), new Block(UNSPLIT, "a\n\n  b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>left out</script>",
                "<style>left out</style>",
                "<nav><a href=x>left out</a></nav>",
                "<template><p>left out</p></template>",
                "<noscript><p>left out</p></noscript>",
                "<svg><text>left out</text></svg>",
                "<p hidden>left out</p>",
                "<div style='color: red; display:none'><p>left out</p></div>",
                "<div role=navigation><ul><li>left out</ul></div>",
                "<footer>left out</footer>",
                "<aside>left out</aside>",
                "<div role=contentinfo>left out</div>",
                "<div id='cookie-banner'><p>left out</p></div>",
                "<ol class='page-breadcrumb'><li>left out</ol>",
                "<ul><li><a href=x>left out</a><li><a href=y>left out too</a></ul>",
                "<p><a href=x>left</a> | <a href=y>out</a></p>",
                "<!-- left out -->",
                "<select><option>left out</select>",
                "<textarea>left out</textarea>",
                "<button>left out</button>",
                "<iframe>left out</iframe>",
                "<p>\u00A0</p>",
                "<ruby>in<rt>left out</rt></ruby>"
            })
    void whatIsNoTextOfThePageIsLeftOut(String markup) {
        List<Block> blocks = blocks("<p>We declare</p>" + markup + "<p>and affirm</p>");
        assertThat(blocks)
                .contains(new Block(PARAGRAPH, "We declare"), new Block(PARAGRAPH, "and affirm"))
                .noneMatch(block -> block.text().contains("left"));
    }

    @Test
    void theFooterOfADocumentStays() {
        assertThat(blocks("<article><p>We declare</p><footer>Lakeside, 9 June 2017</footer></article>"))
                .contains(new Block(PARAGRAPH, "Lakeside, 9 June 2017"));
    }

    @Test
    void aLinkMayBeTextAllTheSame() {
        assertThat(blocks("<h1><a href=x>Lake Declaration</a></h1><p><a href=x>Lakeside, 9 June 2017</a></p>"
                        + "<p>As <a href=y>said before</a></p><p><a name=z>We part</a></p>"))
                .extracting(Block::text)
                .containsExactly("Lake Declaration", "Lakeside, 9 June 2017", "As said before", "We part");
        assertThat(blocks("<p><a href=x>all there is")).containsExactly(new Block(PARAGRAPH, "all there is"));
    }

    @Test
    void aNameThatOnlyLooksLikeAMenusStays() {
        assertThat(blocks("<div class=nocookies><p>We declare</p></div><main class='cookie'><p>and affirm</p></main>"))
                .hasSize(2);
    }

    @Test
    void aFootnoteMarkIsNotGluedToItsWord() {
        assertThat(blocks("<p>Resolution 2254<sup>12</sup></p>"))
                .containsExactly(new Block(PARAGRAPH, "Resolution 2254¹²"));
    }

    @Test
    void theHeadTellsWhatThePageIs() {
        Contents page = HtmlReader.read("<!doctype html><html lang=en-GB><head><title>Of the\n Lakes</title>"
                + "<meta name=DC.Date content=2017-06-09><meta property='article:published_time' content='2017-06-10T00:00Z'>"
                + "<meta name=empty content=' '><link rel=canonical href='https://x.test/a'></head><body><p>We</p>"
                + "<title>Not this</title></body></html>");
        assertThat(page.properties())
                .containsEntry("title", "Of the Lakes")
                .containsEntry("lang", "en-GB")
                .containsEntry("dc.date", "2017-06-09")
                .containsEntry("article:published_time", "2017-06-10T00:00Z")
                .containsEntry("canonical", "https://x.test/a")
                .doesNotContainKey("empty");
    }

    @Test
    void brokenMarkupIsReadAsABrowserWould() {
        assertThat(blocks("<p>One & two <p>three < four</b></div><p>five"))
                .extracting(Block::text)
                .containsExactly("One & two", "three < four", "five");
    }

    private static List<Block> blocks(String html) {
        return HtmlReader.read(html).blocks();
    }
}

package declarations.read;

import declarations.read.html.WebPage;

/** A decoded HTML page to the blocks of its document and to what its head says. */
final class HtmlReader {
    private HtmlReader() {}

    static Contents read(String html) {
        WebPage page = WebPage.read(html);
        return new Contents(page.blocks(), page.properties(), page.remarks());
    }
}

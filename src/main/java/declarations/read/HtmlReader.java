package declarations.read;

import declarations.document.Block;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

/** A decoded HTML page to its blocks and to what its head says, through Tika's parser of possibly broken HTML. */
final class HtmlReader {
    private static final JSoupParser PARSER = new JSoupParser();

    private HtmlReader() {}

    static Contents read(String html) {
        HtmlBlocks blocks = new HtmlBlocks();
        HtmlPage page = new HtmlPage(blocks);
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE); // the default one drops elements we look at
        try {
            PARSER.parseString(html, page, new Metadata(), context);
        } catch (SAXException e) {
            throw new IllegalStateException("our own handlers don't refuse anything", e);
        }
        List<Block> found = blocks.blocks();
        return new Contents(found, page.properties(), List.of());
    }
}

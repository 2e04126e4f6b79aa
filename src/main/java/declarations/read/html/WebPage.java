package declarations.read.html;

import declarations.document.Block;
import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

/**
 * The document on a web page, through Tika's parser of possibly broken HTML.
 *
 * @param properties what the page says of itself
 * @param remarks what was dropped, and whether the page breaks off
 */
public record WebPage(List<Block> blocks, Map<String, String> properties, List<Remark> remarks) {
    private static final JSoupParser PARSER = new JSoupParser();
    private static final Pattern OPENED = Pattern.compile("(?i)<(?:html|body)[\\s>]");
    private static final Pattern CLOSED = Pattern.compile("(?i)</(?:html|body)\\s*>");
    private static final Pattern TAG_BROKEN_OFF = Pattern.compile("(?s).*<[a-zA-Z/!][^<>]{0,500}");

    /** How far before the end of a file a page may be closed. */
    private static final int TAIL = 20_000;

    public static WebPage read(String html) {
        Blocks blocks = new Blocks();
        PageHandler page = new PageHandler(blocks);
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE); // the default one drops elements we look at
        try {
            PARSER.parseString(html, page, new Metadata(), context);
        } catch (SAXException e) {
            throw new IllegalStateException("our own handlers don't refuse anything", e);
        }
        return pruned(blocks, page.properties(), isBrokenOff(html));
    }

    private static WebPage pruned(Blocks blocks, Map<String, String> said, boolean brokenOff) {
        List<Found> found = blocks.found();
        Pruning.Result pruning = Pruning.of(found, blocks.boxes());
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!pruning.dropped()[i]) {
                kept.add(found.get(i).block());
            }
        }
        boolean nothingLeft = kept.stream().noneMatch(block -> Found.words(block.text()) > 0);
        List<Remark> remarks = new ArrayList<>();
        Map<String, String> properties = new TreeMap<>(said);
        if (nothingLeft) {
            kept = found.stream().map(Found::block).toList();
        } else {
            Dropped.remark(found, pruning.dropped()).ifPresent(remarks::add);
            pruning.properties().forEach(properties::putIfAbsent);
        }
        if (brokenOff) {
            remarks.add(new Remark("PARTIAL", "the page breaks off before its end; save it afresh"));
        }
        return new WebPage(kept, properties, remarks);
    }

    private static boolean isBrokenOff(String html) {
        String tail = html.substring(Math.max(0, html.length() - TAIL));
        return OPENED.matcher(html).find() && !CLOSED.matcher(tail).find()
                || TAG_BROKEN_OFF
                                .matcher(html.substring(Math.max(0, html.length() - 500)))
                                .matches()
                        && OPENED.matcher(html).find();
    }
}

package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The blocks of a Markdown text, without its mark-up; numbers of numbered paragraphs are kept, pictures are not. */
final class MarkdownBlocks {
    /** Quotations in quotations: deeper ones are text. */
    private static final int DEEPEST = 50;

    /** The mark of a footnote, in the text and before the note. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,30}\\](?::\\s*)?");

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private final List<Block> blocks = new ArrayList<>();

    private final List<Remark> remarks = new ArrayList<>();

    private MarkdownBlocks() {}

    /** With what is to be said of the HTML in it. */
    static Contents of(String markdown) {
        MarkdownBlocks found = new MarkdownBlocks();
        found.walk(PARSER.parse(Traps.defused(markdown)));
        return new Contents(found.blocks, Map.of(), found.remarks);
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                add(Layout.HEADING, inline(node));
            } else if (node instanceof Paragraph) {
                add(Layout.PARAGRAPH, inline(node));
            } else if (node instanceof OrderedList list) {
                items(list, list.getMarkerStartNumber(), list.getMarkerDelimiter());
            } else if (node instanceof BulletList) {
                items(node, null, "");
            } else if (node instanceof BlockQuote) {
                walk(node);
            } else if (node instanceof HtmlBlock html) {
                add(HtmlReader.read(html.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                add(Layout.UNSPLIT, code.getLiteral());
            } else if (node instanceof FencedCodeBlock code) {
                add(Layout.UNSPLIT, code.getLiteral());
            }
        }
    }

    /**
     * @param start the first item's number; null for a list without numbers
     */
    private void items(Node list, @Nullable Integer start, @Nullable String delimiter) {
        int number = start == null ? 0 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int first = blocks.size();
            walk(item);
            if (first < blocks.size() && item.getFirstChild() instanceof Paragraph) {
                String mark = start == null ? "" : number + String.valueOf(delimiter) + " ";
                blocks.set(
                        first,
                        new Block(Layout.LIST_ITEM, mark + blocks.get(first).text()));
            }
            number++;
        }
    }

    private void add(Contents html) {
        blocks.addAll(html.blocks());
        remarks.addAll(html.warnings());
    }

    private void add(Layout layout, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block(layout, text.strip()));
        }
    }

    private static String inline(Node node) {
        StringBuilder text = new StringBuilder();
        inline(node, text);
        return FOOTNOTE.matcher(text).replaceAll("");
    }

    private static void inline(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            } else if (node instanceof HardLineBreak || isLineBreak(node)) {
                text.append('\n');
            } else if (!(node instanceof Image)) {
                inline(node, text);
            }
        }
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof HtmlInline html
                && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }
}

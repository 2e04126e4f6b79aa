package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Collects the blocks of a page. Every element that is not known to stand inside a line ends a block, so that the text
 * of two blocks is never glued together.
 */
final class HtmlBlocks {
    private static final Set<String> INSIDE_LINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb ruby s"
                            + " samp small span strike strong sub sup time tt u var wbr")
                    .split(" "));
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

    /** Longer than an entry of a menu, in characters. */
    private static final int MENU_LENGTH = 80;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> menu = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int headings;
    private int preformatted;
    private int superscripts;

    /** Whether a link is open, and whether the present block has a letter outside of one. */
    private boolean inLink;

    private boolean hasPlainText;

    /** Whether a list item has begun and has no text yet: its first block is the item, others are paragraphs in it. */
    private boolean itemBegun;

    /** The blocks without those of menus, unless there are no others. */
    List<Block> blocks() {
        flush();
        return blocks.isEmpty() ? menu : blocks;
    }

    /** @param link whether the element leads to another page */
    void start(String element, boolean link) {
        if (element.equals("br")) {
            text.append('\n');
            return;
        }
        inLink |= link && element.equals("a");
        count(element, 1);
    }

    void end(String element) {
        inLink &= !element.equals("a");
        if (!element.equals("br")) {
            count(element, -1);
        }
    }

    private void count(String element, int step) {
        gap(element);
        if (HEADING.matcher(element).matches()) {
            headings += step;
        }
        switch (element) {
            case "li" -> itemBegun = step > 0;
            case "pre" -> preformatted += step;
            case "sup" -> superscripts += step;
            default -> {}
        }
    }

    /** Ends the block where an element stands that does not stand inside a line. */
    void gap(String element) {
        if (!INSIDE_LINE.contains(element)) {
            flush();
        }
    }

    void text(String found) {
        String shown = preformatted > 0 ? found : SPACE.matcher(found).replaceAll(" ");
        text.append(superscripts > 0 ? superscript(shown) : shown);
        hasPlainText |= !inLink && found.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A footnote mark must not become part of the number or word before it. */
    private static String superscript(String text) {
        StringBuilder raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    private void flush() {
        String found = preformatted > 0
                ? text.toString()
                : text.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
        boolean linked = !hasPlainText;
        text.setLength(0);
        hasPlainText = false;
        if (found.codePoints().allMatch(HtmlBlocks::isEmpty)) {
            return;
        }
        if (linked && headings == 0 && isOfMenu(found)) {
            menu.add(new Block(Layout.PARAGRAPH, found.strip()));
            return;
        }
        if (headings > 0) {
            blocks.add(new Block(Layout.HEADING, found.strip()));
        } else if (itemBegun) {
            blocks.add(new Block(Layout.LIST_ITEM, found.strip()));
            itemBegun = false;
        } else {
            String paragraph = found.strip();
            boolean hasLines = paragraph.indexOf('\n') >= 0; // the lines are the author's: they may part paragraphs
            blocks.add(new Block(hasLines ? Layout.UNSPLIT : Layout.PARAGRAPH, paragraph));
        }
    }

    /** A few words that are nothing but a link to elsewhere; a date or number among them is worth keeping. */
    private static boolean isOfMenu(String linked) {
        String entry = linked.strip();
        return entry.length() <= MENU_LENGTH
                && entry.codePoints().noneMatch(Character::isDigit)
                && !entry.endsWith(".");
    }

    private static boolean isEmpty(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }
}

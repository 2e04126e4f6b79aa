package declarations.read.html;

import declarations.document.Block.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Collects the blocks of a page. Every element that is not known to stand inside a line ends a block, so that the text
 * of two blocks is never glued together.
 */
final class Blocks {
    private static final Set<String> INSIDE_LINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb ruby s"
                            + " samp small span strike strong sub sup time tt u var wbr")
                    .split(" "));
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Found> found = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Box> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder linked = new StringBuilder();
    private int level;
    private int preformatted;
    private int superscripts;
    private int links;

    /** Whether the present block has a letter outside of its links. */
    private boolean saysMore;

    /** Whether a list item has begun and has no text yet: its first block is the item, others are paragraphs in it. */
    private boolean itemBegun;

    Blocks() {
        Box page = new Box(null, "", "", false, 0);
        boxes.add(page);
        open.push(page);
    }

    /** What is in the page, in its order. */
    List<Found> found() {
        flush();
        return found;
    }

    /** All boxes, each after the one around it. */
    List<Box> boxes() {
        return boxes;
    }

    /**
     * @param link whether the element leads to another page
     * @param label its class and id
     * @param furniture whether it is said to be no part of the document
     */
    void start(String element, boolean link, String label, boolean furniture) {
        if (element.equals("br")) {
            text.append('\n');
            return;
        }
        gap(element);
        Box around = current();
        if (isInsideLine(element)) {
            open.push(around);
        } else {
            boolean inMain = around.inMain || element.equals("main") || element.equals("article");
            Box box = new Box(around, element, label, inMain, boxes.size());
            box.furniture |= furniture;
            boxes.add(box);
            open.push(box);
        }
        links += element.equals("a") && (link || links > 0) ? 1 : 0;
        count(element, 1);
    }

    void end(String element) {
        if (element.equals("br")) {
            return;
        }
        gap(element);
        count(element, -1);
        links -= element.equals("a") && links > 0 ? 1 : 0;
        if (open.size() > 1) {
            open.pop();
        }
    }

    private Box current() {
        return open.getFirst();
    }

    private void count(String element, int step) {
        if (HEADING.matcher(element).matches()) {
            level = step > 0 ? element.charAt(1) - '0' : 0;
        }
        switch (element) {
            case "li" -> itemBegun = step > 0;
            case "pre" -> preformatted += step;
            case "sup" -> superscripts += step;
            default -> {}
        }
    }

    static boolean isInsideLine(String element) {
        return INSIDE_LINE.contains(element);
    }

    /** Ends the block where an element stands that does not stand inside a line. */
    void gap(String element) {
        if (!isInsideLine(element)) {
            flush();
        }
    }

    void text(String words) {
        String shown = preformatted > 0 ? words : SPACE.matcher(words).replaceAll(" ");
        text.append(superscripts > 0 ? superscript(shown) : shown);
        linked.append(links > 0 ? shown : " ");
        saysMore |= links == 0 && shown.codePoints().anyMatch(Blocks::isLetter);
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
        String words = preformatted > 0
                ? text.toString()
                : text.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
        int linkedWords = Found.words(linked.toString());
        boolean link = linkedWords > 0 && !saysMore;
        saysMore = false;
        text.setLength(0);
        linked.setLength(0);
        if (words.codePoints().allMatch(Blocks::isEmpty)) {
            return;
        }
        found.add(Found.of(
                current(), layout(words.strip()), words.strip(), level, link ? Found.words(words) : linkedWords));
    }

    private Layout layout(String words) {
        if (level > 0) {
            return Layout.HEADING;
        }
        if (itemBegun) {
            itemBegun = false;
            return Layout.LIST_ITEM;
        }
        return words.indexOf('\n') >= 0 ? Layout.UNSPLIT : Layout.PARAGRAPH; // lines of the author may part paragraphs
    }

    /** A date beside a link says nothing about it. */
    private static boolean isLetter(int c) {
        return Character.isLetter(c) && "年月日".indexOf(c) < 0;
    }

    private static boolean isEmpty(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }
}

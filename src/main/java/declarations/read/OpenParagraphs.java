package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects paragraphs, one of which may stand inside another, as a text box does; notes come after all others. */
final class OpenParagraphs {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int inNote;
    private long length;

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private Layout layout;

        Open(Layout layout) {
            this.layout = layout;
        }
    }

    void start(Layout layout) {
        open.push(new Open(layout));
    }

    /** What the present paragraph is, where that is said inside of it. */
    void layout(Layout layout) {
        if (!open.isEmpty()) {
            open.element().layout = layout;
        }
    }

    void text(String text) throws Refusal {
        length += text.length();
        if (length > Contents.MOST_CHARACTERS) {
            throw Contents.tooLong();
        }
        if (!open.isEmpty()) {
            open.element().text.append(text);
        }
    }

    /** Says whether the present paragraph is an item; a heading stays one, numbered or not. */
    void listItem(boolean item) {
        if (!open.isEmpty() && open.element().layout != Layout.HEADING) {
            open.element().layout = item ? Layout.LIST_ITEM : Layout.PARAGRAPH;
        }
    }

    /** A mark of a note must not become part of the number or word before it. */
    static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Open ended = open.pop();
        String text = ended.text.toString().strip();
        if (!text.isEmpty()) {
            (inNote > 0 ? notes : blocks).add(new Block(ended.layout, text));
        }
    }

    void note(int step) {
        inNote += step;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    List<Block> blocks() {
        while (!open.isEmpty()) {
            end();
        }
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(notes);
        return all;
    }
}

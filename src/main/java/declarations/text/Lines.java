package declarations.text;

import declarations.document.Block.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text to pieces. A blank line ends a paragraph. Where the text has long lines, each is a paragraph of its own. On
 * a page with wrapped lines a paragraph ends at a line that ends a sentence before the margin: with room for the next
 * word where the lines of the page are filled, else at 0.8 of the median line.
 */
final class Lines {
    /** A text with lines wider than this was not broken to fit a page. */
    private static final int PAGE_WIDTH = 120;

    /** The share of lines within the page width on a page: a web address may stand out. */
    private static final double WITHIN = 0.9;

    /** The share of lines within the margin: a word that is longer than a line stands out. */
    private static final double WITHIN_MARGIN = 0.98;

    /** A line this much shorter than the median ends its paragraph, if it ends a sentence. */
    private static final double SHORT = 0.8;

    /** The share of lines that may be broken early all the same: by hand, or before a word in two parts. */
    private static final double ROOMY = 0.02;

    /** Columns by which the first line of a paragraph is set in. */
    private static final int INDENT = 2;

    private static final int MOST_TITLE_LINES = 4;

    private final List<Piece> pieces = new ArrayList<>();
    private final boolean unwrapped;
    private final double shorter;
    private final int margin;
    private final boolean filled;

    private Lines(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        unwrapped = widths[(int) (WITHIN * widths.length)] > PAGE_WIDTH;
        shorter = SHORT * widths[widths.length / 2];
        margin = widths[(int) (WITHIN_MARGIN * widths.length)];
        filled = isFilled(lines, margin);
    }

    /** Whether each line holds as many words as fit: then one that has room for the next word was ended on purpose. */
    private static boolean isFilled(List<Line> lines, int margin) {
        int running = 0;
        int roomy = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (!Kinds.endsClause(before.text) && !startsLarge(lines.get(i).text)) {
                running++;
                roomy += before.hasRoomFor(lines.get(i), margin) ? 1 : 0;
            }
        }
        return roomy <= ROOMY * running;
    }

    /** A stretch of text that is one paragraph, white space at its ends left out. */
    record Piece(Layout layout, String text) {}

    /**
     * @param indent columns
     * @param width columns after the indent; a Chinese character takes two
     */
    private record Line(String text, int indent, int width) {
        static Line of(String raw) {
            String text = Characters.strip(raw);
            int start = raw.indexOf(text);
            int indent = raw.substring(0, start).replace("\t", "    ").length()
                    + (int) raw.chars().limit(start).filter(c -> c == 0x3000).count();
            int wide = (int) text.chars().filter(c -> c >= 0x2E80 && c < 0xFB00).count();
            return new Line(text, indent, text.length() + wide);
        }

        boolean isBlank() {
            return text.isEmpty();
        }

        boolean hasRoomFor(Line next, int margin) {
            int space = next.text.indexOf(' ');
            int word = Characters.isHan(next.text.codePointAt(0)) ? 2 : space < 0 ? next.text.length() : space;
            return indent + width + 1 + word <= margin;
        }
    }

    static List<Piece> split(String text) {
        List<Line> lines = text.lines().map(Line::of).toList();
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        if (written.isEmpty()) {
            return List.of();
        }
        Lines page = new Lines(written);
        List<Line> chunk = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                page.split(chunk);
                chunk.clear();
            } else {
                chunk.add(line);
            }
        }
        page.split(chunk);
        return page.pieces;
    }

    private void split(List<Line> chunk) {
        boolean each = unwrapped && chunk.stream().anyMatch(line -> line.width > PAGE_WIDTH);
        int first = 0;
        for (int i = 1; i <= chunk.size(); i++) {
            if (i == chunk.size() || each || endsBefore(chunk, first, i)) {
                add(chunk.subList(first, i));
                first = i;
            }
        }
    }

    private void add(List<Line> lines) {
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        pieces.add(new Piece(Marks.isListItem(text) ? Layout.LIST_ITEM : Layout.PARAGRAPH, text));
    }

    /** Whether the paragraph that begins at the first of these lines ends before another. */
    private boolean endsBefore(List<Line> lines, int first, int next) {
        Line before = lines.get(next - 1);
        Line line = lines.get(next);
        boolean inList = Marks.isListItem(lines.get(first).text);
        if (Marks.isListItem(line.text)) { // a dash may also be one of the sentence
            return inList || !Marks.isDash(line.text) || Kinds.endsClause(before.text);
        }
        boolean isShort = filled ? before.hasRoomFor(line, margin) : before.width < shorter;
        if (Kinds.endsSentence(before.text)) {
            return isShort
                    || !inList && line.indent >= before.indent + INDENT
                    || Marks.isNumbered(line.text)
                    || Dateline.is(line.text);
        }
        return isShort
                && !inList
                && next - first <= MOST_TITLE_LINES
                && !Kinds.endsClause(before.text)
                && startsLarge(line.text)
                && lines.subList(first, next).stream().noneMatch(each -> Kinds.endsSentence(each.text));
    }

    private static boolean startsLarge(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || Characters.isHan(first);
    }
}

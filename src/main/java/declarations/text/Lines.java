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

    /** The share of lines that end a sentence where each line is a paragraph, however short. */
    private static final double ENDS_SENTENCES = 0.65;

    private static final int FEWEST_LINES = 4;

    private static final int MOST_TITLE_LINES = 5;

    /** A town, or a town and its country. */
    private static final int PLACE_WIDTH = 40;

    private final List<Piece> pieces = new ArrayList<>();
    private final boolean unwrapped;
    private final double shorter;
    private final int margin;
    private final boolean filled;
    private final boolean endsSentences;
    private final int lines;

    private Lines(List<Line> lines) {
        this.lines = lines.size();
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        unwrapped = widths[(int) (WITHIN * widths.length)] > PAGE_WIDTH;
        shorter = SHORT * widths[widths.length / 2];
        margin = widths[(int) (WITHIN_MARGIN * widths.length)];
        filled = isFilled(lines, margin);
        long ends =
                lines.stream().filter(line -> Looks.endsSentence(line.text())).count();
        endsSentences = lines.size() >= FEWEST_LINES && ends >= ENDS_SENTENCES * lines.size();
    }

    /** Whether each line holds as many words as fit: then one that has room for the next word was ended on purpose. */
    private static boolean isFilled(List<Line> lines, int margin) {
        int running = 0;
        int roomy = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (!Looks.endsClause(before.text()) && !startsLarge(lines.get(i).text())) {
                running++;
                roomy += hasRoom(before, lines.get(i), margin) ? 1 : 0;
            }
        }
        return roomy <= ROOMY * running;
    }

    /** A stretch of text that is one paragraph, white space at its ends left out. */
    record Piece(Layout layout, String text) {}

    static List<Piece> split(String text) {
        List<Line> lines = text.lines().map(Lines::measured).toList();
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

    /** What is not seen takes no room. */
    private static Line measured(String raw) {
        Line line = Line.of(raw);
        int unseen = (int) line.text().chars().filter(Characters::isInvisible).count();
        return unseen == 0 ? line : new Line(line.text(), line.indent(), line.width() - unseen);
    }

    private static boolean hasRoom(Line before, Line next, int margin) {
        Line spaced = new Line(next.text().replace('\u00A0', ' '), next.indent(), next.width());
        return before.hasRoomFor(spaced, margin);
    }

    private void split(List<Line> chunk) {
        boolean each = unwrapped && chunk.stream().anyMatch(line -> line.width() > PAGE_WIDTH);
        boolean title = isTitle(chunk);
        boolean whole = isPlaceOverDate(chunk);
        int first = 0;
        for (int i = 1; i <= chunk.size(); i++) {
            if (i == chunk.size() || each || !whole && (title ? standsAlone(chunk, i) : endsBefore(chunk, first, i))) {
                add(chunk.subList(first, i));
                first = i;
            }
        }
    }

    /** The lines above the first blank line, where they are few and no sentence. */
    private boolean isTitle(List<Line> chunk) {
        return pieces.isEmpty()
                && chunk.size() < lines
                && chunk.size() <= MOST_TITLE_LINES
                && chunk.stream().noneMatch(line -> Looks.endsClause(line.text()) && !standsAlone(line));
    }

    /** Whether one of the two lines that meet here is no part of a title, but stands above or below it. */
    private static boolean standsAlone(List<Line> lines, int next) {
        return standsAlone(lines.get(next - 1)) || standsAlone(lines.get(next));
    }

    private static boolean standsAlone(Line line) {
        return Marks.isLabelled(line.text())
                || Dateline.is(line.text())
                || TranslationNote.is(line.text())
                || Marks.isNumbered(line.text())
                || Marks.isListItem(line.text());
    }

    /** "Astana" over "9 June 2017". */
    private boolean isPlaceOverDate(List<Line> chunk) {
        return !pieces.isEmpty()
                && chunk.size() == 2
                && chunk.get(0).width() <= PLACE_WIDTH
                && chunk.get(1).width() <= PLACE_WIDTH
                && Dateline.is(chunk.get(0).text() + '\n' + chunk.get(1).text());
    }

    private void add(List<Line> lines) {
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        pieces.add(new Piece(Marks.isListItem(text) ? Layout.LIST_ITEM : Layout.PARAGRAPH, text));
    }

    /** Whether the paragraph that begins at the first of these lines ends before another. */
    private boolean endsBefore(List<Line> lines, int first, int next) {
        Line before = lines.get(next - 1);
        Line line = lines.get(next);
        if (Marks.isLabelled(line.text()) || Marks.isLabelAlone(before.text())) {
            return true;
        }
        boolean inList = Marks.isListItem(lines.get(first).text());
        if (Marks.isListItem(line.text())) { // a dash may also be one of the sentence
            return inList || !Marks.isDash(line.text()) || Looks.endsClause(before.text());
        }
        boolean isShort = filled ? hasRoom(before, line, margin) : before.width() < shorter;
        if (Looks.endsSentence(before.text())) {
            return isShort
                    || endsSentences
                    || !inList && line.indent() >= before.indent() + INDENT
                    || Marks.isNumbered(line.text())
                    || Dateline.is(line.text());
        }
        if (inList || Looks.endsClause(before.text())) {
            return false;
        }
        return startsLarge(line.text())
                && (isShort || Looks.isInCapitals(before.text()) && Dateline.is(line.text()))
                && isUnended(lines.subList(first, next));
    }

    /** Few lines, none of which ends a sentence. */
    private static boolean isUnended(List<Line> lines) {
        return lines.size() <= MOST_TITLE_LINES && lines.stream().noneMatch(line -> Looks.endsSentence(line.text()));
    }

    private static boolean startsLarge(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || Characters.isHan(first);
    }
}

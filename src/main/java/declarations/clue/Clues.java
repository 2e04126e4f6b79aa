package declarations.clue;

import declarations.text.Kind;
import declarations.text.Outline;
import declarations.text.TranslationNote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the text itself shows: its title, the lines that hold place and date, and how it begins.
 *
 * @param title empty where there is none
 * @param lines closing lines from the last back, then other short lines near the ends that hold a date
 * @param openings the first paragraphs of the body
 * @param translated whether the text says that it is a translation
 */
record Clues(String title, List<String> lines, List<String> openings, boolean translated) {
    private static final int SHORT_LINE = 80;

    /** So many pieces at either end may be a line with place and date that was not told from the body. */
    private static final int NEAR_END = 4;

    /** So many paragraphs may stand above the one that begins to speak: a news lead, a question of a web site. */
    private static final int MOST_OPENINGS = 8;

    /** As some collections mark what their texts begin with: "[Date] June 7, 2012". */
    private static final Pattern LABEL = Pattern.compile("^\\[(?:title|place|date)\\]\\s*", Pattern.CASE_INSENSITIVE);

    /** Of a name, which may stand above a date as a place does. */
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}|Jr|JR|Dr)\\.(?=\\s|$)");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");

    static Clues of(Outline outline) {
        List<String> texts = texts(outline);
        String title = "";
        List<String> openings = new ArrayList<>();
        boolean translated = false;
        Kind before = Kind.BODY;
        List<String> closing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Kind kind = outline.pieces().get(i).kind();
            String text = texts.get(i);
            if (kind == Kind.TITLE && (title.isEmpty() || before == Kind.TITLE)) {
                title = folded(title + " " + text); // a title may run over several lines
            } else if (kind == Kind.CLOSING) {
                boolean below = before == Kind.CLOSING && isPlaceWithoutDate(texts.get(i - 1));
                closing.add(below ? texts.get(i - 1) + '\n' + text : text);
                translated |= TranslationNote.is(text);
            } else if ((i < NEAR_END || i >= texts.size() - NEAR_END) && isDateLine(text)) {
                others.add(text);
            }
            if (kind.isCompared() && openings.size() < MOST_OPENINGS) {
                openings.add(folded(text));
            }
            before = kind;
        }
        Collections.reverse(closing);
        Collections.reverse(others);
        closing.addAll(others);
        return new Clues(title, closing, List.copyOf(openings), translated);
    }

    /** White space as single spaces, nothing invisible. */
    static String folded(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isDateLine(String text) {
        return text.length() <= SHORT_LINE && DateAndPlace.isOwn(text);
    }

    /** A line of its own above the one with the date. */
    private static boolean isPlaceWithoutDate(String text) {
        return text.length() <= SHORT_LINE
                && text.indexOf('\n') < 0
                && !INITIAL.matcher(text).find()
                && Dates.find(text).isEmpty();
    }

    /** The pieces in order, found in one walk over the text. */
    private static List<String> texts(Outline outline) {
        List<String> texts = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (Outline.Piece piece : outline.pieces()) {
            int start = outline.text().offsetByCodePoints(unit, piece.span().start() - point);
            int end = outline.text().offsetByCodePoints(start, piece.span().length());
            texts.add(LABEL.matcher(outline.text().substring(start, end)).replaceFirst(""));
            unit = end;
            point = piece.span().end();
        }
        return texts;
    }
}

package declarations.catalogue;

import declarations.text.Kind;
import declarations.text.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the text itself shows: its title, the lines that hold place and date, and how it begins.
 *
 * @param title empty where there is none
 * @param lines closing lines from the last back, then other short lines near the ends that hold a date
 * @param opening the first paragraph of the body; empty where there is none
 */
record Clues(String title, List<String> lines, String opening) {
    private static final int SHORT_LINE = 80;

    /** So many pieces at either end may be a line with place and date that was not told from the body. */
    private static final int NEAR_END = 4;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");

    static Clues of(Outline outline) {
        List<String> texts = texts(outline);
        String title = "";
        String opening = "";
        Kind before = Kind.BODY;
        List<String> closing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Kind kind = outline.pieces().get(i).kind();
            String text = texts.get(i);
            if (kind == Kind.TITLE && (title.isEmpty() || before == Kind.TITLE)) {
                title = folded(title + " " + text); // a title may run over several lines
            } else if (kind == Kind.CLOSING) {
                closing.add(text);
            } else if ((i < NEAR_END || i >= texts.size() - NEAR_END) && isDateLine(text)) {
                others.add(text);
            }
            if (kind.isCompared() && opening.isEmpty()) {
                opening = folded(text);
            }
            before = kind;
        }
        Collections.reverse(closing);
        Collections.reverse(others);
        closing.addAll(others);
        return new Clues(title, closing, opening);
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

    /** The pieces in order, found in one walk over the text. */
    private static List<String> texts(Outline outline) {
        List<String> texts = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (Outline.Piece piece : outline.pieces()) {
            int start = outline.text().offsetByCodePoints(unit, piece.span().start() - point);
            int end = outline.text().offsetByCodePoints(start, piece.span().length());
            texts.add(outline.text().substring(start, end));
            unit = end;
            point = piece.span().end();
        }
        return texts;
    }
}

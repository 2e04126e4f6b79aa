package declarations.read;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Finds the small raised digits that lead to a footnote: they must not become part of the word before them. */
final class PageMarks {
    private static final double SMALLER = 0.85;

    /** How far above the line it stands, in heights of the letters of the line. */
    private static final double RAISED = 0.1;

    private PageMarks() {}

    /** A word with such digits as superscripts. */
    static String raised(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        TextPosition largest = positions.get(0);
        StringBuilder plain = new StringBuilder();
        for (TextPosition position : positions) {
            largest = position.getFontSizeInPt() > largest.getFontSizeInPt() ? position : largest;
            plain.append(position.getUnicode());
        }
        if (!plain.toString().equals(text)) {
            return text; // it was put in another order
        }
        StringBuilder raised = new StringBuilder();
        for (TextPosition position : positions) {
            String shown = position.getUnicode();
            raised.append(isRaised(position, largest) ? OpenParagraphs.raised(shown) : shown);
        }
        return raised.toString();
    }

    private static boolean isRaised(TextPosition position, TextPosition largest) {
        float size = largest.getFontSizeInPt();
        return position.getFontSizeInPt() < SMALLER * size
                && largest.getYDirAdj() - position.getYDirAdj() > RAISED * size;
    }
}

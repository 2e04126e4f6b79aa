package declarations.read;

import java.util.ArrayList;
import java.util.List;

/** Sets the lines of a printed page as plain text: a gap is a blank line, an indent is some spaces. */
final class PageLines {
    /** A gap this many times the usual one parts two paragraphs. */
    private static final double GAP = 1.25;

    /** Indents of the first line of a paragraph, in heights of letters. */
    private static final double LEAST_INDENT = 0.8;

    private static final double MOST_INDENT = 6;

    private PageLines() {}

    /**
     * A line where it stands on the page.
     *
     * @param left distance from the left margin
     * @param base distance from the top
     * @param size of its letters
     */
    record Line(String text, float left, float base, float size) {}

    static String text(List<Line> lines) {
        double usual = usualGap(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                double gap = line.base() - lines.get(i - 1).base();
                text.append(gap > GAP * usual ? "\n\n" : "\n");
            }
            text.append(isIndented(lines, i) ? "    " : "").append(line.text());
        }
        return text.toString();
    }

    /** The distance between two lines that is most common, as the lower median of all steps down. */
    private static double usualGap(List<Line> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).base() - lines.get(i - 1).base();
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get((gaps.size() - 1) / 2);
    }

    private static boolean isIndented(List<Line> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(at);
        double indent = line.left() - lines.get(at + 1).left();
        return lines.get(at + 1).base() > line.base()
                && indent > LEAST_INDENT * line.size()
                && indent < MOST_INDENT * line.size();
    }
}

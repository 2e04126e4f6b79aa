package declarations.report.chart;

import java.util.List;

/** The lines of a dendrogram whose leaves are the rows of a matrix. */
final class TreePath {
    private static final int DEPTH = 84;

    private final List<Double> joins;
    private final int right;
    private final int top;
    private final int cell;
    private final StringBuilder path = new StringBuilder();

    private TreePath(List<Double> joins, int right, int top, int cell) {
        this.joins = joins;
        this.right = right;
        this.top = top;
        this.cell = cell;
    }

    /**
     * @param joins of each row and the one before it, 0 to 1; what is joined at 1 is not drawn
     * @param right where the leaves end
     */
    static String of(List<Double> joins, int right, int top, int cell) {
        TreePath drawing = new TreePath(joins, right, top, cell);
        int first = 0;
        for (int i = 1; i <= joins.size(); i++) {
            if (i == joins.size() || joins.get(i) >= 1) {
                drawing.draw(first, i);
                first = i;
            }
        }
        return drawing.path.toString();
    }

    /** Where a part is joined to others: its middle, and how far left. */
    private record Stem(double y, int x) {}

    /** The rows from one to before another: split where they come together last. */
    private Stem draw(int from, int to) {
        if (to - from == 1) {
            return new Stem(top + (from + 0.5) * cell, right);
        }
        int split = from + 1;
        for (int i = from + 1; i < to; i++) {
            split = joins.get(i) > joins.get(split) ? i : split;
        }
        Stem above = draw(from, split);
        Stem below = draw(split, to);
        int x = right - (int) Math.round(DEPTH * joins.get(split));
        path.append('M').append(above.x).append(' ').append(Math.round(above.y));
        path.append('H')
                .append(x)
                .append('V')
                .append(Math.round(below.y))
                .append('H')
                .append(below.x);
        return new Stem((above.y + below.y) / 2, x);
    }
}

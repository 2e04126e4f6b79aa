package declarations.report.page.clause;

import declarations.document.PartialDate;
import declarations.report.library.Library;
import declarations.report.page.clause.Stemma.Dot;
import declarations.report.page.clause.Stemma.Label;
import declarations.report.page.clause.Stemma.Line;
import declarations.report.page.clause.Tree.Node;
import declarations.report.prose.Show;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws who descends from whom: dates to the right, a line a branch. */
final class StemmaPart {
    /** More nodes or lines than these can't be told apart. */
    private static final int MOST_NODES = 80;

    private static final int MOST_ROWS = 24;

    private static final double LEFT = 16;
    private static final double RIGHT = 880;
    private static final double WIDTH = 896;
    private static final double TOP = 26;
    private static final double ROW = 46;

    /** Least distance of two nodes on a line. */
    private static final double NEAR = 16;

    private static final double LETTER = 6.4;
    private static final int LONGEST = 34;
    private static final int FEWEST_LETTERS = 4;

    /** So near to the right end a label is written to the left. */
    private static final double END = 110;

    private static final double ROOM_FOR_YEAR = 44;
    private static final double LITTLE_LIKENESS = 0.7;

    private final Library library;
    private final List<Node> nodes;
    private final int[] heirs;
    private final int[] rows;

    /** Of each node what changed from its parent; empty for nothing. */
    private final String[] changes;

    private final LocalDate from;
    private final LocalDate to;

    /** On each line the stretches that are taken. */
    private final List<List<double[]>> taken = new ArrayList<>();

    private StemmaPart(Library library, Versions versions, Tree tree) {
        this.library = library;
        nodes = tree.nodes();
        heirs = tree.heirs();
        rows = new int[nodes.size()];
        changes = nodes.stream().map(this::change).toArray(String[]::new);
        from = LocalDate.of(day(versions.root()).getYear(), 1, 1);
        to = LocalDate.of(day(versions.newest()).getYear() + 1, 1, 1);
        for (int i = 0; i < rows.length; i++) {
            boolean follows = !nodes.get(i).isRoot() && follows(nodes.get(i).parent(), i);
            rows[i] = follows ? rows[nodes.get(i).parent()] : branch(i);
        }
    }

    private String change(Node node) {
        return node.isRoot()
                ? ""
                : Changes.inAWord(Changes.between(nodes.get(node.parent()).last(), node.first()));
    }

    /** Null where it would be too large. */
    static @Nullable Stemma of(Library library, Versions versions) {
        Tree tree = Tree.of(versions);
        if (tree.nodes().size() > MOST_NODES) {
            return null;
        }
        StemmaPart part = new StemmaPart(library, versions, tree);
        return part.taken.size() > MOST_ROWS ? null : part.draw();
    }

    private static LocalDate day(Versions.Use use) {
        PartialDate date = Objects.requireNonNull(use.document().occasion().date());
        return date.first();
    }

    private double x(Versions.Use use) {
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day(use)) / ChronoUnit.DAYS.between(from, to);
    }

    private double y(int node) {
        return TOP + rows[node] * ROW;
    }

    /** Whether a node stands on its parent's line. */
    private boolean follows(int parent, int node) {
        return heirs[parent] == node
                && x(nodes.get(node).first()) - x(nodes.get(parent).last()) >= NEAR;
    }

    /** The first line below its parent's on which a new branch has room. */
    private int branch(int node) {
        int last = node;
        while (heirs[last] >= 0 && follows(last, heirs[last])) {
            last = heirs[last];
        }
        Node first = nodes.get(node);
        double start = first.isRoot() ? 0 : x(nodes.get(first.parent()).first());
        double end = x(nodes.get(last).last()) + NEAR;
        int row = first.isRoot() ? 0 : rows[first.parent()] + 1;
        while (row < taken.size() && !isFree(taken.get(row), start, end)) {
            row++;
        }
        while (taken.size() <= row) {
            taken.add(new ArrayList<>());
        }
        taken.get(row).add(new double[] {start, end});
        return row;
    }

    private static boolean isFree(List<double[]> taken, double start, double end) {
        return taken.stream().allMatch(stretch -> end < stretch[0] || stretch[1] < start);
    }

    private Stemma draw() {
        List<Line> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Node node = nodes.get(i);
            String change = changes[i];
            addLines(lines, i);
            dots.add(new Dot(
                    Show.coordinate(x(node.first())),
                    Show.coordinate(y(i)),
                    change.isEmpty() && !node.isRoot() ? "node same" : "node",
                    library.label(node.first().document()) + (change.isEmpty() ? "" : ": " + change)));
            addLabel(labels, i);
        }
        double bottom = TOP + (taken.size() - 1) * ROW + 34;
        labels.addAll(years(bottom));
        return new Stemma(
                "Which wording comes from which",
                "Dates run to the right, each branch has a line of its own. A dot is a declaration; it is filled where the"
                        + " wording changed. A dashed line joins wordings that have little in common, a thin one leads"
                        + " to a second one it may come from. The table below says the same.",
                Show.coordinate(WIDTH),
                Show.coordinate(bottom + 8),
                lines,
                dots,
                labels);
    }

    private void addLines(List<Line> lines, int child) {
        Node node = nodes.get(child);
        if (node.second() >= 0) {
            lines.add(new Line("second", path(node.second(), child)));
        }
        if (!node.isRoot()) {
            lines.add(new Line(node.similarity() < LITTLE_LIKENESS ? "from far" : "from", path(node.parent(), child)));
        }
        if (node.uses().size() > 1) {
            lines.add(new Line(
                    "lasts",
                    "M" + Show.coordinate(x(node.first())) + " " + Show.coordinate(y(child)) + "H"
                            + Show.coordinate(x(node.last()))));
        }
    }

    /** Straight along a line, bent down or up to another one. */
    private String path(int parent, int child) {
        double start = x(nodes.get(parent).first());
        double end = x(nodes.get(child).first());
        String from = "M" + Show.coordinate(start) + " " + Show.coordinate(y(parent));
        return rows[parent] == rows[child]
                ? from + "H" + Show.coordinate(end)
                : from + "C" + Show.coordinate(start) + " " + Show.coordinate(y(child)) + " "
                        + Show.coordinate(start) + " " + Show.coordinate(y(child)) + " " + Show.coordinate(end) + " "
                        + Show.coordinate(y(child));
    }

    /** Above its node, as far as there is room before the next label of the line; at the end of the chart to its left. */
    private void addLabel(List<Label> labels, int node) {
        if (changes[node].isEmpty()) {
            return;
        }
        double x = x(nodes.get(node).first());
        boolean leftwards = isLeftwards(x);
        double end = leftwards ? 0 : RIGHT;
        for (int i = 0; i < rows.length; i++) {
            double other = x(nodes.get(i).first());
            if (rows[i] == rows[node] && !changes[i].isEmpty() && other < x == leftwards && i != node) {
                double limit = isLeftwards(other) == leftwards ? other : (other + x) / 2;
                end = leftwards ? Math.max(end, limit) : Math.min(end, limit);
            }
        }
        int letters = (int) Math.min(LONGEST, Math.abs(end - x) / LETTER - 1);
        if (letters >= FEWEST_LETTERS) {
            labels.add(new Label(
                    Show.coordinate(x),
                    Show.coordinate(y(node) - 9),
                    "what",
                    leftwards ? "end" : "start",
                    Show.cut(changes[node], letters)));
        }
    }

    private static boolean isLeftwards(double x) {
        return RIGHT - x < END;
    }

    private List<Label> years(double y) {
        int first = from.getYear();
        int last = to.getYear();
        int every = 1;
        while ((RIGHT - LEFT) / (last - first) * every < ROOM_FOR_YEAR) {
            every = every == 1 ? 2 : every == 2 ? 5 : every * 2;
        }
        List<Label> years = new ArrayList<>();
        for (int year = first; year < last; year++) {
            if (year % every == 0) {
                double x = LEFT
                        + (RIGHT - LEFT)
                                * ChronoUnit.DAYS.between(from, LocalDate.of(year, 1, 1))
                                / ChronoUnit.DAYS.between(from, to);
                years.add(new Label(Show.coordinate(x), Show.coordinate(y), "axis", "middle", String.valueOf(year)));
            }
        }
        return years;
    }
}

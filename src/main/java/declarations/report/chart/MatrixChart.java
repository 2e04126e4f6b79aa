package declarations.report.chart;

import declarations.corpus.Dendrogram;
import declarations.document.Document;
import declarations.document.Language;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Matrix;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The triangular matrix of declarations. By date a row is a later one and a column an earlier one; by likeness a cell
 * stands for two, whichever is above. The share is always that of the later one.
 */
public final class MatrixChart {
    /** Above, the picture is too heavy, and a cell too small to be seen. */
    public static final int MOST = 300;

    /** Below, a table says it better. */
    public static final int LEAST = 5;

    /** Up to so many, each cell shows its number; up to so many, each row its name. */
    private static final int NUMBERED = 20;

    private static final int NAMED = 60;

    private static final int SIDE = 900;
    private static final int NAMES = 220;
    private static final int YEARS = 50;
    private static final int TREE = 90;
    private static final int NAME = 30;

    /** Smaller cells have no room for a gap between them. */
    private static final int GAPLESS = 6;

    private static final String LISTED = " The table below lists the largest shares.";

    private static final String BY_DATE =
            "Rows are later declarations, columns earlier ones, both by date; the stronger a cell’s colour, the larger"
                    + " the share of the row’s words that stand in passages the column has too." + LISTED;

    private static final String BY_LIKENESS =
            "Declarations that are alike stand together, joined on the left: the further left a join, the less they"
                    + " have in common. A cell’s colour is the share of the later one’s words that stand in passages"
                    + " of the earlier one." + LISTED;

    private final Library library;
    private final ShareTable shares;
    private final List<Declaration> rows;
    private final List<Double> joins;
    private final int[] order;
    private final int cell;
    private final int left;
    private final int top;

    private MatrixChart(Library library, ShareTable shares, List<Integer> order, List<Double> joins) {
        this.library = library;
        this.shares = shares;
        this.joins = joins;
        this.order = order.stream().mapToInt(place -> place).toArray();
        rows = order.stream().map(shares.dated()::get).toList();
        boolean named = rows.size() <= NAMED;
        left = (named ? NAMES : joins.isEmpty() ? YEARS : 0) + (joins.isEmpty() ? 0 : TREE);
        top = named ? 26 : 18;
        cell = Math.max(2, Math.min(36, (SIDE - left) / rows.size()));
    }

    public static Matrix byDate(Library library, Language language, ShareTable shares) {
        List<Integer> order = IntStream.range(0, shares.dated().size()).boxed().toList();
        return new MatrixChart(library, shares, order, List.of()).draw("date", language, BY_DATE);
    }

    /** Declarations that the tree has and the table hasn't leave it. */
    public static Matrix byLikeness(Library library, Language language, ShareTable shares, Dendrogram tree) {
        Map<String, Integer> places = new HashMap<>();
        for (Declaration declaration : shares.dated()) {
            places.put(declaration.document().id(), places.size());
        }
        List<Integer> order = new ArrayList<>();
        List<Double> joins = new ArrayList<>();
        double join = 0;
        for (int i = 0; i < tree.order().size(); i++) {
            Integer place = places.get(tree.order().get(i));
            join = Math.max(join, tree.joins().get(i));
            if (place != null) {
                order.add(place);
                joins.add(join);
                join = 0;
            }
        }
        return new MatrixChart(library, shares, order, joins).draw("likeness", language, BY_LIKENESS);
    }

    private Matrix draw(String id, Language language, String description) {
        Steps steps = Steps.ofShares();
        for (int row = 1; row < rows.size(); row++) {
            draw(row, steps);
        }
        int size = rows.size() * cell;
        return new Matrix(
                id,
                "How much each " + Show.language(language) + " declaration takes from each earlier one, by " + id,
                description,
                String.valueOf(left + size + 2),
                String.valueOf(top + size + 2),
                "M" + left + " " + top + "V" + (top + size) + "H" + (left + size) + "z",
                joins.isEmpty() ? "" : TreePath.of(joins, left - 4 - (named() ? NAMES : 0), top, cell),
                steps.steps(),
                labels(),
                rows.size() <= NUMBERED ? numbers(steps) : List.of(),
                new Matrix.Grid(
                        left,
                        top,
                        cell,
                        IntStream.of(order).mapToObj(String::valueOf).collect(Collectors.joining(" "))));
    }

    private boolean named() {
        return rows.size() <= NAMED;
    }

    /** Neighbours of one step are one rectangle where nothing is between them. */
    private void draw(int row, Steps steps) {
        int gap = cell > GAPLESS ? 1 : 0;
        for (int column = 0; column < row; ) {
            int step = steps.step(share(row, column));
            int end = column + 1;
            while (gap == 0 && end < row && steps.step(share(row, end)) == step) {
                end++;
            }
            if (step > 0) {
                steps.add(step, left + column * cell, top + row * cell, (end - column) * cell - gap, cell - gap);
            }
            column = end;
        }
    }

    private double share(int row, int column) {
        return shares.share(order[row], order[column]);
    }

    private List<Matrix.Label> numbers(Steps steps) {
        List<Matrix.Label> numbers = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            for (int column = 0; column < row; column++) {
                double share = share(row, column);
                if (share > 0) {
                    numbers.add(new Matrix.Label(
                            Show.coordinate(left + (column + 0.5) * cell),
                            Show.coordinate(top + (row + 0.5) * cell + 4),
                            steps.onTop(share),
                            String.valueOf(Math.round(100 * share))));
                }
            }
        }
        return numbers;
    }

    /** Names of rows and numbers of columns; where there is no room for them, the years as they begin. */
    private List<Matrix.Label> labels() {
        return named() ? names() : joins.isEmpty() ? years() : List.of();
    }

    private List<Matrix.Label> names() {
        List<Matrix.Label> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double middle = (i + 0.5) * cell;
            String name = Show.cut(library.label(rows.get(i).document()), NAME);
            labels.add(label(left - 6.0, top + middle + 4, "row", (i + 1) + "  " + name));
            if (i + 1 < rows.size() && (cell >= 14 || i % 5 == 0)) {
                labels.add(label(left + middle, top - 6.0, "column", String.valueOf(i + 1)));
            }
        }
        return labels;
    }

    private List<Matrix.Label> years() {
        List<Matrix.Label> labels = new ArrayList<>();
        int lastYear = Integer.MIN_VALUE;
        double lastMark = -100;
        for (int i = 0; i < rows.size(); i++) {
            double middle = (i + 0.5) * cell;
            int year = year(rows.get(i).document());
            if (year != lastYear && middle - lastMark > 14) {
                labels.add(label(left - 6.0, top + middle + 4, "row", String.valueOf(year)));
                lastMark = middle;
            }
            lastYear = year;
        }
        return labels;
    }

    private static Matrix.Label label(double x, double y, String style, String text) {
        return new Matrix.Label(Show.coordinate(x), Show.coordinate(y), style, text);
    }

    static int year(Document document) {
        return Objects.requireNonNull(document.occasion().date()).first().getYear();
    }
}

package declarations.report.chart;

import declarations.compare.Pair;
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

/**
 * The triangular matrix: a row a later declaration, a column an earlier one, in the order of their dates. All cells of
 * one step of lightness are one path: browsers draw a few long paths much faster than many rectangles.
 */
public final class MatrixChart {
    /** Above, the picture is too heavy, and a cell too small to be seen. */
    public static final int MOST = 300;

    /** Below, a table says it better. */
    public static final int LEAST = 5;

    /** Up to so many, each cell shows its number; up to so many, each row its name. */
    private static final int NUMBERED = 20;

    private static final int NAMED = 60;

    private static final int[] STEPS = {0, 10, 20, 35, 50, 65, 80, 100};
    private static final int SIDE = 900;
    private static final int NAMES = 220;
    private static final int NAME = 30;

    private static final String DESCRIPTION =
            "Rows are later declarations, columns earlier ones, both by date; the stronger a cell’s colour, the larger"
                    + " the share of the row’s words that stand in passages the column has too. The table below lists"
                    + " the largest shares.";

    private final Library library;
    private final List<Declaration> declarations;
    private final Map<String, Integer> places = new HashMap<>();
    private final int cell;
    private final int left;

    private MatrixChart(Library library, List<Declaration> declarations) {
        this.library = library;
        this.declarations = declarations;
        for (Declaration declaration : declarations) {
            places.put(declaration.document().id(), places.size());
        }
        this.left = declarations.size() <= NAMED ? NAMES : 50;
        this.cell = Math.max(2, Math.min(36, (SIDE - left) / declarations.size()));
    }

    public static Matrix of(Library library, Language language, List<Declaration> dated) {
        return new MatrixChart(library, dated).draw(language);
    }

    private Matrix draw(Language language) {
        int size = declarations.size();
        StringBuilder[] paths = new StringBuilder[STEPS.length - 1];
        List<Matrix.Label> numbers = new ArrayList<>();
        for (Declaration later : declarations) {
            for (Pair pair : library.pairsWithEarlier(later.document())) {
                Integer column = places.get(pair.earlierId());
                Integer row = places.get(pair.laterId());
                double share = pair.sharing().shareOfLater();
                if (column != null && row != null && share > 0) {
                    int step = step(share);
                    if (paths[step] == null) {
                        paths[step] = new StringBuilder();
                    }
                    add(paths[step], row, column);
                    if (size <= NUMBERED) {
                        numbers.add(number(row, column, share, step));
                    }
                }
            }
        }
        return new Matrix(
                "How much each " + Show.language(language) + " declaration takes from each earlier one",
                DESCRIPTION,
                Show.coordinate(left + (double) size * cell + 2),
                Show.coordinate(top() + (double) size * cell + 2),
                "M" + left + " " + top() + "V" + (top() + size * cell) + "H" + (left + size * cell) + "z",
                steps(paths),
                labels(),
                numbers);
    }

    private int top() {
        return declarations.size() <= NAMED ? 26 : 18;
    }

    private void add(StringBuilder path, int row, int column) {
        int side = cell > 6 ? cell - 1 : cell;
        path.append('M')
                .append(left + column * cell)
                .append(' ')
                .append(top() + row * cell)
                .append('h')
                .append(side)
                .append('v')
                .append(side)
                .append("h-")
                .append(side)
                .append('z');
    }

    private static int step(double share) {
        int step = 0;
        while (step < STEPS.length - 2 && 100 * share >= STEPS[step + 1]) {
            step++;
        }
        return step;
    }

    private static List<Matrix.Step> steps(StringBuilder[] paths) {
        List<Matrix.Step> steps = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            String range = (STEPS[i] == 0 ? "above 0" : STEPS[i]) + "–" + STEPS[i + 1] + "\u00A0%";
            steps.add(new Matrix.Step("m" + (i + 1), range, paths[i] == null ? "" : paths[i].toString()));
        }
        return steps;
    }

    private Matrix.Label number(int row, int column, double share, int step) {
        return new Matrix.Label(
                Show.coordinate(left + (column + 0.5) * cell),
                Show.coordinate(top() + (row + 0.5) * cell + 4),
                step < 4 ? "on-light" : "on-dark",
                String.valueOf(Math.round(100 * share)));
    }

    /** Names of rows and numbers of columns; where there is no room for them, the years as they begin. */
    private List<Matrix.Label> labels() {
        List<Matrix.Label> labels = new ArrayList<>();
        boolean named = declarations.size() <= NAMED;
        int lastYear = Integer.MIN_VALUE;
        double lastMark = -100;
        for (int i = 0; i < declarations.size(); i++) {
            double middle = (i + 0.5) * cell;
            int year = Objects.requireNonNull(
                            declarations.get(i).document().occasion().date())
                    .first()
                    .getYear();
            String y = Show.coordinate(top() + middle + 4);
            if (named) {
                String name = Show.cut(library.label(declarations.get(i).document()), NAME);
                labels.add(new Matrix.Label(Show.coordinate(left - 6.0), y, "row", (i + 1) + "  " + name));
                if (i + 1 < declarations.size() && (cell >= 14 || i % 5 == 0)) {
                    labels.add(new Matrix.Label(
                            Show.coordinate(left + middle),
                            Show.coordinate(top() - 6.0),
                            "column",
                            String.valueOf(i + 1)));
                }
            } else if (year != lastYear && middle - lastMark > 14) {
                labels.add(new Matrix.Label(Show.coordinate(left - 6.0), y, "row", String.valueOf(year)));
                lastMark = middle;
            }
            lastYear = year;
        }
        return labels;
    }
}

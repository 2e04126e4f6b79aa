package declarations.report.chart;

import declarations.compare.Pair;
import declarations.document.Document;
import declarations.document.Language;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.view.Matrix;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** The matrix of so many declarations that none can have a row: a row is a year or several, a cell the mean of all pairs. */
public final class YearMatrix {
    private static final int MOST = 100;
    private static final int SIDE = 900;
    private static final int LEFT = 110;
    private static final int TOP = 22;
    private static final int NUMBERED = 20;

    private final List<Declaration> dated;
    private final int first;
    private final int step;
    private final int size;
    private final int[] declarations;
    private final double[][] sums;
    private final long[][] pairs;

    private YearMatrix(Library library, List<Declaration> dated) {
        this.dated = dated;
        first = MatrixChart.year(dated.get(0).document());
        int years = MatrixChart.year(dated.get(dated.size() - 1).document()) - first + 1;
        step = (years + MOST - 1) / MOST;
        size = (years + step - 1) / step;
        declarations = new int[size];
        sums = new double[size][size];
        pairs = new long[size][size];
        count();
        for (Declaration declaration : dated) {
            int row = place(declaration.document());
            for (Pair pair : library.pairsWithEarlier(declaration.document())) {
                sums[row][place(library.document(pair.earlierId()))] +=
                        pair.sharing().shareOfLater();
            }
        }
    }

    private void count() {
        for (int i = 0; i < dated.size(); i++) {
            Document later = dated.get(i).document();
            declarations[place(later)]++;
            for (int j = 0; j < i; j++) {
                if (dated.get(j).document().mayBeSourceOf(later)) {
                    pairs[place(later)][place(dated.get(j).document())]++;
                }
            }
        }
    }

    private int place(Document document) {
        return (MatrixChart.year(document) - first) / step;
    }

    /**
     * @param dated by date, not empty
     */
    public static Matrix of(Library library, Language language, List<Declaration> dated) {
        return new YearMatrix(library, dated).draw(language);
    }

    private Matrix draw(Language language) {
        int cell = Math.max(4, Math.min(40, (SIDE - LEFT) / size));
        Steps steps = Steps.ofMeans();
        List<Matrix.Label> numbers = new ArrayList<>();
        long least = Long.MAX_VALUE;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                long count = pairs[row][column];
                least = count > 0 ? Math.min(least, count) : least;
                double mean = count == 0 ? 0 : sums[row][column] / count;
                if (mean > 0) {
                    steps.add(steps.step(mean), LEFT + column * cell, TOP + row * cell, cell - 1, cell - 1);
                }
                if (mean > 0 && size <= NUMBERED) {
                    numbers.add(new Matrix.Label(
                            Show.coordinate(LEFT + (column + 0.5) * cell),
                            Show.coordinate(TOP + (row + 0.5) * cell + 4),
                            steps.onTop(mean),
                            String.valueOf(Math.round(100 * mean))));
                }
            }
        }
        return new Matrix(
                "years",
                "How much the " + Show.language(language) + " declarations of " + what()
                        + " take from those of each earlier one",
                description(least == Long.MAX_VALUE ? 0 : least),
                String.valueOf(LEFT + size * cell + 2),
                String.valueOf(TOP + size * cell + 2),
                "M" + LEFT + " " + TOP + "V" + (TOP + size * cell) + "H" + (LEFT + size * cell) + "z",
                "",
                steps.steps(),
                labels(cell),
                numbers,
                new Matrix.Grid(LEFT, TOP, cell, ""));
    }

    private String what() {
        return step == 1 ? "a year" : step + " years";
    }

    private String description(long least) {
        return "Rows are later and columns earlier stretches of " + what()
                + ", with the number of declarations. A cell’s colour is the mean, over all pairs of one of the row and an"
                + " earlier one of the column, of the share of the later one’s words that the earlier one has; the"
                + " cell with fewest pairs has " + Show.count(least) + ".";
    }

    private List<Matrix.Label> labels(int cell) {
        List<Matrix.Label> labels = new ArrayList<>();
        int every = Math.max(1, (14 + cell - 1) / cell);
        for (int i = 0; i < size; i += every) {
            int year = first + i * step;
            labels.add(new Matrix.Label(
                    Show.coordinate(LEFT - 6.0),
                    Show.coordinate(TOP + (i + 0.5) * cell + 4),
                    "row",
                    (step == 1 ? year : year + "–" + (year + step - 1)) + "  (" + declarations[i] + ")"));
        }
        return labels;
    }
}

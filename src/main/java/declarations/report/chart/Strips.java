package declarations.report.chart;

import declarations.document.Document;
import declarations.report.prose.Show;
import declarations.report.view.Strip;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Draws when wording was used: a place for each declaration, in the order of their dates, filled where it has the
 * wording, hollow where it lacks it, with a bracket around the first and the last use.
 */
public final class Strips {
    private static final int WIDEST = 240;
    private static final double WIDEST_PLACE = 12;

    /** Marks that stand closer together than this can't be told apart. */
    private static final double CLOSEST = 2;

    /** Narrower places have no room for a hollow mark. */
    private static final double HOLLOW = 5;

    private Strips() {}

    /** {@code 2001–2025}, the span of the strips; empty for no declarations. */
    public static String axis(List<Document> line) {
        return line.isEmpty() ? "" : year(line.get(0)) + "–" + year(line.get(line.size() - 1));
    }

    private static int year(Document document) {
        return Objects.requireNonNull(document.occasion().date()).first().getYear();
    }

    /** Path of bars above all strips of a line, one over every other year. */
    public static String years(List<Document> line) {
        StringBuilder bars = new StringBuilder();
        double step = step(line.size());
        boolean bar = true;
        for (int start = 0, end; start < line.size(); start = end, bar = !bar) {
            end = start + 1;
            while (end < line.size() && year(line.get(end)) == year(line.get(start))) {
                end++;
            }
            if (bar) {
                bars.append('M')
                        .append(Show.coordinate(start * step))
                        .append(" 1h")
                        .append(Show.coordinate((end - start) * step));
            }
        }
        return bars.toString();
    }

    private static double step(int places) {
        return Math.min(WIDEST_PLACE, (double) WIDEST / Math.max(1, places));
    }

    /**
     * @param line the dated declarations that count, by date
     * @param having ids of those that have the wording
     */
    public static Strip of(List<Document> line, Set<String> having) {
        double step = step(line.size());
        StringBuilder present = new StringBuilder();
        StringBuilder absent = new StringBuilder();
        double drawn = -CLOSEST;
        double first = -1;
        double last = -1;
        for (int i = 0; i < line.size(); i++) {
            double middle = (i + 0.5) * step;
            if (having.contains(line.get(i).id())) {
                first = first < 0 ? middle : first;
                last = middle;
                if (middle >= drawn + CLOSEST) {
                    present.append('M').append(Show.coordinate(middle)).append(" 5v10");
                    drawn = middle;
                }
            } else if (step >= HOLLOW) {
                absent.append('M').append(Show.coordinate(middle - 1)).append(" 9h2v2h-2z");
            }
        }
        return new Strip(
                Show.coordinate(Math.ceil(step * line.size())),
                present.toString(),
                absent.toString(),
                first < 0
                        ? ""
                        : "M" + Show.coordinate(first - 1) + " 3h-2v13h2M" + Show.coordinate(last + 1) + " 3h2v13h-2");
    }
}

package declarations.report.chart;

import declarations.document.Document;
import declarations.report.prose.Show;
import declarations.report.view.Strip;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Draws when wording was used: a mark for each declaration, in the order of their dates. */
public final class Strips {
    private static final int WIDEST = 240;

    /** Marks of a strip that stand closer together than this can't be told apart. */
    private static final double CLOSEST = 2;

    private Strips() {}

    /** {@code 2001–2025}, the span of the strips; empty for no declarations. */
    public static String axis(List<Document> line) {
        return line.isEmpty() ? "" : year(line.get(0)) + "–" + year(line.get(line.size() - 1));
    }

    private static int year(Document document) {
        return Objects.requireNonNull(document.occasion().date()).first().getYear();
    }

    /**
     * @param line the dated declarations that count, by date
     * @param having ids of those that have the wording
     */
    public static Strip of(List<Document> line, Set<String> having) {
        if (line.isEmpty()) {
            return new Strip("0", "", "");
        }
        double step = Math.min(10, (double) WIDEST / line.size());
        StringBuilder present = new StringBuilder();
        StringBuilder absent = new StringBuilder();
        double last = -CLOSEST;
        for (int i = 0; i < line.size(); i++) {
            double middle = (i + 0.5) * step;
            String x = Show.coordinate(middle);
            if (having.contains(line.get(i).id())) {
                if (middle >= last + CLOSEST) {
                    present.append('M').append(x).append(" 2v12");
                    last = middle;
                }
            } else if (step >= 4) {
                absent.append('M').append(x).append(" 7v2");
            }
        }
        return new Strip(Show.coordinate(Math.ceil(step * line.size())), present.toString(), absent.toString());
    }
}

package declarations.report.chart;

import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.report.prose.Show;
import declarations.report.view.Timeline;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Draws wording over time: a mark at the date of each declaration. */
public final class Timelines {
    /** How a declaration has wording. */
    public enum Use {
        EXACT("0v20"),
        NEAR("10v10"),
        ABSENT("17v3");

        private final String stroke;

        Use(String stroke) {
            this.stroke = stroke;
        }
    }

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 20;

    /** Marks of one kind that stand closer together than this can't be told apart. */
    private static final double CLOSEST = 1.5;

    private static final int MOST_LABELS = 5;

    private Timelines() {}

    /**
     * @param title says in words what it shows
     * @param line dated declarations, by date
     */
    public static Timeline of(String title, List<Document> line, Function<Document, Use> uses) {
        if (line.isEmpty()) {
            return new Timeline(title, "", "", "", "", List.of());
        }
        int first = date(line.get(0)).first().getYear();
        int years = date(line.get(line.size() - 1)).first().getYear() + 1 - first;
        StringBuilder[] paths = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        double[] last = {-CLOSEST, -CLOSEST, -CLOSEST};
        for (Document document : line) {
            Use use = uses.apply(document);
            double x = place(date(document), first, years);
            if (x >= last[use.ordinal()] + CLOSEST) {
                last[use.ordinal()] = x;
                paths[use.ordinal()]
                        .append('M')
                        .append(Show.coordinate(x))
                        .append(' ')
                        .append(use.stroke);
            }
        }
        return new Timeline(
                title,
                grid(years),
                paths[0].toString(),
                paths[1].toString(),
                paths[2].toString(),
                labels(first, years));
    }

    private static PartialDate date(Document document) {
        return Objects.requireNonNull(document.occasion().date());
    }

    /** The middle of what is known of the date. */
    private static double place(PartialDate date, int first, int years) {
        double days = ChronoUnit.DAYS.between(date.first(), date.last()) / 2.0
                + date.first().getDayOfYear()
                - 0.5;
        return WIDTH * (date.first().getYear() - first + days / date.first().lengthOfYear()) / years;
    }

    private static String grid(int years) {
        StringBuilder grid = new StringBuilder("M0 " + HEIGHT + "h" + WIDTH);
        int step = Math.max(1, years / 50);
        for (int year = 0; year <= years; year += step) {
            grid.append('M')
                    .append(Show.coordinate((double) WIDTH * year / years))
                    .append(" 0v")
                    .append(HEIGHT);
        }
        return grid.toString();
    }

    /** The first and the last year, and some between, each within half a year of its place. */
    private static List<String> labels(int first, int years) {
        int gaps = Math.min(MOST_LABELS, years) - 1;
        return gaps == 0
                ? List.of(String.valueOf(first))
                : IntStream.rangeClosed(0, gaps)
                        .mapToObj(each -> String.valueOf(first + Math.round((float) each * (years - 1) / gaps)))
                        .toList();
    }
}

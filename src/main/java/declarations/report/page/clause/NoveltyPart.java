package declarations.report.page.clause;

import declarations.compare.Interval;
import declarations.corpus.NoveltyRange;
import declarations.corpus.Profile;
import declarations.document.Document;
import declarations.report.library.Library;
import declarations.report.page.clause.NewWordsView.Chart;
import declarations.report.page.clause.NewWordsView.Novelty;
import declarations.report.page.clause.NewWordsView.Row;
import declarations.report.page.clause.Stemma.Dot;
import declarations.report.page.clause.Stemma.Label;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far the words of each declaration are from those before and after it, in two panels over one axis. */
final class NoveltyPart {
    /** A declaration has its figures from three on either side. */
    private static final int FEWEST = 4;

    /** Ranges are found for so many of the newest; each costs as many measurements as it has paragraphs. */
    static final int MOST_RANGES = 40;

    /** More dots than this are a crowd; documents.csv has them all. */
    private static final int MOST_SHOWN = 60;

    private static final double LEFT = 44;
    private static final double RIGHT = 850;
    private static final double WIDTH = 866;
    private static final double TOP = 26;
    private static final double PANEL = 110;
    private static final double BETWEEN = 34;
    private static final double ROOM_FOR_YEAR = 44;

    private final Library library;
    private final List<Declaration> shown;
    private final Map<String, NoveltyRange> ranges = new HashMap<>();
    private final LocalDate from;
    private final LocalDate to;
    private final double most;
    private final StringBuilder grid = new StringBuilder();
    private final StringBuilder whiskers = new StringBuilder();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private NoveltyPart(Library library, List<Declaration> series) {
        this.library = library;
        int start = Math.max(0, series.size() - MOST_SHOWN);
        shown = series.subList(start, series.size());
        NoveltyRange.of(series, MOST_RANGES).forEach(range -> ranges.put(range.documentId(), range));
        from = LocalDate.of(day(shown.get(0)).getYear(), 1, 1);
        to = LocalDate.of(day(shown.get(shown.size() - 1)).getYear() + 1, 1, 1);
        most = Math.min(1, Math.ceil(10 * largest() + 1e-9) / 10);
    }

    /**
     * Null where it has too few declarations.
     *
     * @param series those that count, by date
     */
    static @Nullable Novelty of(Library library, List<Declaration> series) {
        boolean has = series.size() >= FEWEST
                && series.stream().anyMatch(each -> {
                    Profile profile = library.findings().profile(each.document().id());
                    return profile != null && !Double.isNaN(profile.novelty());
                });
        return has ? new NoveltyPart(library, series).novelty() : null;
    }

    private static LocalDate day(Declaration declaration) {
        return Objects.requireNonNull(declaration.document().occasion().date()).first();
    }

    private Profile profile(Declaration declaration) {
        return Objects.requireNonNull(
                library.findings().profile(declaration.document().id()));
    }

    private @Nullable Interval range(Declaration declaration, boolean novelty) {
        NoveltyRange range = ranges.get(declaration.document().id());
        return range == null ? null : novelty ? range.novelty() : range.transience();
    }

    private double largest() {
        double largest = 0.1;
        for (Declaration each : shown) {
            for (boolean novelty : new boolean[] {true, false}) {
                double value = novelty ? profile(each).novelty() : profile(each).transience();
                Interval range = range(each, novelty);
                double high = range == null ? value : range.high();
                largest = Double.isNaN(high) ? largest : Math.max(largest, high);
            }
        }
        return largest;
    }

    private Novelty novelty() {
        panel("Novelty: bits from the three before", TOP, true);
        double bottom = TOP + PANEL + BETWEEN;
        panel("Transience: bits from the three after", bottom, false);
        years(bottom + PANEL + 18);
        Chart chart = new Chart(
                "Novelty and transience by date",
                "Above, how far the words of each declaration are from those of the three before it; below, from those of"
                        + " the three after it. A hollow dot is too recent to have three after it. The table says the"
                        + " same.",
                Show.coordinate(WIDTH),
                Show.coordinate(bottom + PANEL + 26),
                grid.toString(),
                whiskers.toString(),
                dots,
                labels);
        return new Novelty(chart, shown.stream().map(this::row).toList());
    }

    private double x(LocalDate day) {
        return LEFT + 10 + (RIGHT - LEFT - 20) * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    private double y(double value, double top) {
        return top + PANEL * (1 - value / most);
    }

    private void panel(String title, double top, boolean novelty) {
        labels.add(new Label(Show.coordinate(LEFT), Show.coordinate(top - 10), "what", "start", title));
        for (double bits : new double[] {0, most / 2, most}) {
            String y = Show.coordinate(y(bits, top));
            grid.append('M')
                    .append(Show.coordinate(LEFT))
                    .append(' ')
                    .append(y)
                    .append('H')
                    .append(Show.coordinate(RIGHT));
            labels.add(new Label(
                    Show.coordinate(LEFT - 6),
                    Show.coordinate(y(bits, top) + 4),
                    "axis",
                    "end",
                    String.format(Locale.ROOT, "%.2f", bits)));
        }
        for (int i = 0; i < shown.size(); i++) {
            Declaration each = shown.get(i);
            double value = novelty ? profile(each).novelty() : profile(each).transience();
            String x = Show.coordinate(x(day(each)));
            String label = library.label(each.document());
            Interval range = range(each, novelty);
            if (!Double.isNaN(value)) {
                dots.add(new Dot(x, Show.coordinate(y(value, top)), "node", label + ": " + Show.two(value) + " bits"));
            } else if (!novelty && i >= shown.size() - (FEWEST - 1)) {
                dots.add(new Dot(x, Show.coordinate(y(0, top)), "node same", label + ": too recent"));
            }
            if (range != null) {
                whiskers.append('M').append(x).append(' ').append(Show.coordinate(y(range.low(), top)));
                whiskers.append('V').append(Show.coordinate(y(range.high(), top)));
            }
        }
    }

    private void years(double y) {
        int first = from.getYear();
        int last = to.getYear();
        int every = 1;
        while ((RIGHT - LEFT) / (last - first) * every < ROOM_FOR_YEAR) {
            every = every == 1 ? 2 : every == 2 ? 5 : every * 2;
        }
        for (int year = first; year < last; year++) {
            if (year % every == 0) {
                labels.add(new Label(
                        Show.coordinate(x(LocalDate.of(year, 1, 1))),
                        Show.coordinate(y),
                        "axis",
                        "middle",
                        String.valueOf(year)));
            }
        }
    }

    private Row row(Declaration declaration) {
        Document document = declaration.document();
        Profile profile = profile(declaration);
        return new Row(
                Words.link(library.label(document), "d/" + document.id() + ".html"),
                Objects.toString(document.occasion().date(), ""),
                Show.two(profile.novelty()),
                said(range(declaration, true)),
                Show.two(profile.transience()),
                said(range(declaration, false)),
                Show.two(profile.resonance()));
    }

    private static String said(@Nullable Interval range) {
        return range == null ? "" : Show.two(range.low()) + " to " + Show.two(range.high());
    }
}

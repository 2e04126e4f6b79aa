package declarations.report.chart;

import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.DotStrip;
import declarations.text.Declaration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One strip of dots a series: how the share that is carried over went over the years. */
public final class DotChart {
    private static final int MOST = 6;

    /** More dots than this are not named one by one: the page would be heavy and no dot could be hit. */
    private static final int NAMED = 250;

    private static final double LEFT = 46;
    private static final double RIGHT = 690;
    private static final double TOP = 14;
    private static final double BOTTOM = 134;
    private static final double ROOM_FOR_YEAR = 44;
    private static final int SHORT_NAME = 32;

    private final Library library;

    public DotChart(Library library) {
        this.library = library;
    }

    private record Series(Language language, String id) {}

    /** The series with the most declarations first; those with fewer than two dots have no strip. */
    public List<DotStrip> strips() {
        return series().entrySet().stream()
                .limit(MOST)
                .map(entry -> strip(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int leftOut() {
        return Math.max(0, series().size() - MOST);
    }

    private Map<Series, List<Declaration>> series() {
        Map<Series, List<Declaration>> all =
                new TreeMap<>(Comparator.comparing(Series::language).thenComparing(Series::id));
        for (Declaration declaration : library.declarations()) {
            Document document = declaration.document();
            Coverage coverage = library.lookBack(document);
            if (coverage != null && !Double.isNaN(coverage.carriedShare())) {
                all.computeIfAbsent(
                                new Series(
                                        document.language(), document.occasion().series()),
                                key -> new ArrayList<>())
                        .add(declaration);
            }
        }
        Map<Series, List<Declaration>> ordered = new LinkedHashMap<>();
        all.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private DotStrip strip(Series series, List<Declaration> declarations) {
        PartialDate first = date(declarations.get(0).document());
        PartialDate last = date(declarations.get(declarations.size() - 1).document());
        int from = first.first().getYear();
        int to = last.last().getYear() + 1;
        List<DotStrip.Dot> dots =
                declarations.stream().map(each -> dot(each, from, to)).toList();
        Declaration newest = declarations.get(declarations.size() - 1);
        DotStrip.Dot newestDot = dots.get(dots.size() - 1);
        boolean high = Double.parseDouble(newestDot.y()) < (TOP + BOTTOM) / 2;
        boolean rightHalf = Double.parseDouble(newestDot.x()) > (LEFT + RIGHT) / 2;
        String name = (series.id.equals("other")
                        ? "Declarations of no series"
                        : Visible.text(library.content().seriesTitle(series.id)))
                + ", " + Show.language(series.language);
        return new DotStrip(
                "strip-" + series.language + "-" + Integer.toHexString(series.id.hashCode()),
                name,
                Show.count(declarations.size(), "declaration") + " from " + from + " to " + (to - 1)
                        + "; the higher a dot, the more of its words earlier declarations have.",
                dots.size() <= NAMED ? dots : List.of(),
                dots.size() <= NAMED ? List.of() : crowds(dots),
                years(from, to),
                new DotStrip.Label(
                        Show.coordinate(Double.parseDouble(newestDot.x()) + (rightHalf ? 4 : -4)),
                        Show.coordinate(Double.parseDouble(newestDot.y()) + (high ? 19 : -10)),
                        rightHalf ? "end" : "start",
                        shortName(newest.document())));
    }

    /** Many dots fall on one place: each place is drawn once. */
    private static List<DotStrip.Crowd> crowds(List<DotStrip.Dot> dots) {
        Map<String, Set<String>> places = new TreeMap<>();
        for (DotStrip.Dot dot : dots) {
            String place =
                    "M" + Math.round(Double.parseDouble(dot.x())) + " " + Math.round(Double.parseDouble(dot.y()));
            places.computeIfAbsent(dot.style(), style -> new TreeSet<>()).add(place + "h0");
        }
        return places.entrySet().stream()
                .map(entry ->
                        new DotStrip.Crowd(entry.getKey().replace("dot", "crowd"), String.join("", entry.getValue())))
                .toList();
    }

    /** A name that doesn't cover the other dots. */
    private String shortName(Document document) {
        String label = library.label(document);
        return label.length() <= SHORT_NAME ? label : Show.date(date(document));
    }

    private DotStrip.Dot dot(Declaration declaration, int from, int to) {
        Document document = declaration.document();
        double share = Objects.requireNonNull(library.coverage(document)).carriedShare();
        boolean few = declaration.tokenCount() < document.language().scaled(Library.FEW_WORDS);
        return new DotStrip.Dot(
                Show.coordinate(x(date(document), from, to)),
                Show.coordinate(BOTTOM - share * (BOTTOM - TOP)),
                few ? "dot short" : "dot",
                library.label(document) + ": " + Show.percent(share));
    }

    private static PartialDate date(Document document) {
        return Objects.requireNonNull(document.occasion().date());
    }

    private static double x(PartialDate date, int from, int to) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(from, 1, 1), date.first());
        long all = ChronoUnit.DAYS.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
        return LEFT + 10 + (RIGHT - LEFT - 20) * days / all;
    }

    private static List<DotStrip.Label> years(int from, int to) {
        int every = 1;
        while ((RIGHT - LEFT) / (to - from) * every < ROOM_FOR_YEAR) {
            every = every == 1 ? 2 : every == 2 ? 5 : every * 2;
        }
        List<DotStrip.Label> years = new ArrayList<>();
        for (int year = from; year < to; year++) {
            if (year % every == 0) {
                double x = x(new PartialDate(LocalDate.of(year, 1, 1), PartialDate.Precision.YEAR), from, to);
                years.add(new DotStrip.Label(Show.coordinate(x), "152", "middle", String.valueOf(year)));
            }
        }
        return years;
    }
}

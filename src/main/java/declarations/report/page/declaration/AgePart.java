package declarations.report.page.declaration;

import declarations.document.Document;
import declarations.lineage.Age;
import declarations.report.page.declaration.AgeBar.Row;
import declarations.report.page.declaration.AgeBar.Segment;
import declarations.report.prose.Show;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bar that says how old the words of a declaration are. */
final class AgePart {
    /** Narrower segments have no room for a year. */
    private static final double LABELLED = 0.06;

    /** Nor have these on a narrow screen. */
    private static final double ROOMY = 0.14;

    private static final int STEPS = 7;

    /** From this step of darkness on, light words are read better. */
    private static final int DARK = 5;

    private final Document document;
    private final List<Age> ages;
    private final int own;
    private final double all;

    private AgePart(Document document, List<Age> ages, int own) {
        this.document = document;
        this.ages = ages;
        this.own = own;
        this.all = ages.stream().mapToInt(Age::tokens).sum();
    }

    /** Null where no word of it can be older than itself. */
    static @Nullable AgeBar of(Document document, List<Age> ages, boolean hasEarlier) {
        if (!hasEarlier || ages.isEmpty() || document.occasion().date() == null) {
            return null;
        }
        List<Age> byYear = ages.stream().sorted(Comparator.comparing(Age::year)).toList();
        return new AgePart(document, byYear, document.occasion().date().first().getYear()).bar();
    }

    private AgeBar bar() {
        List<Segment> segments = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int before = 0;
        for (Age age : ages) {
            double share = age.tokens() / all;
            boolean isLabelled = share >= LABELLED;
            segments.add(segment(age, before / all, share, isLabelled));
            rows.add(new Row(name(age), Show.count(age.tokens()), Show.percent(share)));
            if (!isLabelled) {
                others.add(name(age) + ": " + Show.tokens(age.tokens(), document.language()));
            }
            before += age.tokens();
        }
        return new AgeBar(description(), segments, String.join("; ", others), rows);
    }

    private String name(Age age) {
        return age.year() + (isNew(age) ? " (new here)" : "");
    }

    private boolean isNew(Age age) {
        return age.year() == own;
    }

    private Segment segment(Age age, double start, double share, boolean isLabelled) {
        int step = step(age.year());
        return new Segment(
                hundredths(start),
                hundredths(share),
                isNew(age) ? "" : "m" + step,
                !isLabelled ? "" : isNew(age) && share >= ROOMY ? "new here" : String.valueOf(age.year()),
                hundredths(start + share / 2),
                isNew(age) ? "on-page" : step < DARK ? "on-light" : "on-dark",
                share < ROOMY);
    }

    /** The older, the lighter: years between the oldest and the newest take their steps in proportion. */
    private int step(int year) {
        int oldest = ages.get(0).year();
        return own <= oldest ? STEPS : 1 + (int) ((long) (STEPS - 1) * (year - oldest) / Math.max(1, own - oldest));
    }

    private String description() {
        Age oldest = ages.get(0);
        return "Words by the year in which their passage was first used, oldest on the left: "
                + String.join(
                        ", ",
                        ages.stream()
                                .map(age -> age.year() + " " + Show.percent(age.tokens() / all))
                                .toList())
                + (isNew(oldest) ? ". All of them are new here." : ".");
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}

package declarations.report.page.alike;

import declarations.compare.Pair;
import declarations.corpus.Dendrogram;
import declarations.document.Document;
import declarations.document.Language;
import declarations.report.chart.MatrixChart;
import declarations.report.chart.MatrixPicture;
import declarations.report.chart.ShareTable;
import declarations.report.chart.YearMatrix;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.library.SideBySide;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Matrix;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Which declarations of a language are alike? */
final class AlikePage {
    private static final int MOST_PAIRS = 200;

    /** More declarations than this can't even have a dot each. */
    private static final int MOST_DOTS = 1000;

    private static final int WIDEST = 1200;

    private final Library library;
    private final Frames frames;
    private final Language language;
    private final List<Declaration> compared;
    private final List<Pair> pairs;
    private final GroupList groups;

    AlikePage(Library library, Frames frames, Language language) {
        this.library = library;
        this.frames = frames;
        this.language = language;
        this.compared = library.compared(language);
        this.groups = new GroupList(library, compared);
        this.pairs = library.content().comparison().pairs().stream()
                .filter(pair -> library.document(pair.laterId()).language().equals(language))
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> -pair.sharing().shareOfLater())
                        .thenComparingDouble(pair -> -pair.sharing().shareOfEarlier())
                        .thenComparingDouble(pair -> -orZero(pair.likeness().jaccard()))
                        .thenComparing(Pair::earlierId)
                        .thenComparing(Pair::laterId))
                .toList();
    }

    static String file(Library library, Language language) {
        boolean main =
                library.languages().isEmpty() || library.languages().get(0).equals(language);
        return main ? "alike.html" : "alike." + language + ".html";
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    AlikeView view() {
        List<Declaration> dated = compared.stream()
                .filter(each -> each.document().occasion().date() != null)
                .toList();
        boolean drawn = dated.size() >= MatrixChart.LEAST && !pairs.isEmpty();
        boolean isSmall = drawn && dated.size() <= MatrixChart.MOST;
        boolean isLarge = drawn && dated.size() > MOST_DOTS;
        ShareTable shares = new ShareTable(library, drawn && !isLarge ? dated : List.of());
        List<Matrix> matrices = isSmall
                ? List.of(
                        MatrixChart.byDate(library, language, shares),
                        MatrixChart.byLikeness(
                                library,
                                language,
                                shares,
                                Dendrogram.of(
                                        compared, library.content().comparison().pairs())))
                : isLarge ? List.of(YearMatrix.of(library, language, dated)) : List.of();
        return new AlikeView(
                frames.page("Which declarations are alike", "alike.html", "coverage"),
                sentence(),
                Frames.languages(library.languages(), language, each -> file(library, each)),
                compared.size() < 2 ? List.of() : groups.groups(),
                compared.size() < 2 ? "" : groups.note(),
                matrices,
                isSmall ? shares.text() : "",
                isSmall ? dated.stream().map(each -> link(each.document().id())).toList() : List.of(),
                drawn && !isSmall && !isLarge ? picture(shares) : null,
                matrixNote(drawn && !isSmall),
                pairs.stream().limit(MOST_PAIRS).map(this::row).toList(),
                rowsNote(),
                pages());
    }

    private AlikeView.Picture picture(ShareTable shares) {
        int size = shares.dated().size();
        return new AlikeView.Picture(
                MatrixPicture.address(shares),
                "A triangle of " + Show.count(size)
                        + " rows and columns, the declarations by date: the darker a dot, the"
                        + " more of the row’s words the column has. The table below lists the largest shares.",
                size > WIDEST / 2 ? size : 2 * size);
    }

    private static List<Words> matrixNote(boolean isCoarse) {
        return isCoarse
                ? Sentence.of("Every pair with its figures is in ")
                        .link("document_pairs.csv", "data/document_pairs.csv")
                        .say(".")
                        .words()
                : List.of();
    }

    /** How many pages there are for how many pairs, and how to get another. */
    private List<Words> pages() {
        long count = library.sideBySide().pages().stream()
                .filter(page -> library.document(page.laterId()).language().equals(language))
                .count();
        long all = (long) compared.size() * (compared.size() - 1) / 2;
        if (compared.size() < 2) {
            return List.of();
        }
        String job = library.content().job();
        return Sentence.plain(Show.count(count) + " of " + Show.count(all, "pair") + (count == 1 ? " has" : " have")
                + " a page that sets both side by side: the previous one of the series, the main source"
                + (all > 0 && compared.size() <= SideBySide.MANY ? " and the most alike" : "")
                + ". For any other: declarations pair " + job + " A B, with the ids of the two.");
    }

    private List<Words> rowsNote() {
        if (pairs.size() <= MOST_PAIRS) {
            return List.of();
        }
        return Sentence.of("The first " + MOST_PAIRS + " of " + Show.count(pairs.size(), "pair") + "; all are in ")
                .link("document_pairs.csv", "data/document_pairs.csv")
                .say(".")
                .words();
    }

    private List<Words> sentence() {
        String name = Show.language(language);
        if (compared.isEmpty()) {
            return Sentence.plain("No declarations yet, so none are alike.");
        }
        if (compared.size() == 1) {
            return Sentence.of("There is one " + name + " declaration, ")
                    .link(
                            library.label(compared.get(0).document()),
                            href(compared.get(0).document()))
                    .say(", and nothing yet that it could be like. The next one makes a pair.")
                    .words();
        }
        String all = Show.count(compared.size(), name + "\u00A0declaration");
        if (pairs.isEmpty()) {
            return Sentence.plain("No two of " + all + " share a passage.");
        }
        Pair best = pairs.get(0);
        if (best.sharing().passages() == 0) {
            return Sentence.plain("No two of " + all
                    + " share a passage; the pairs below are alike by their short runs of" + " words only.");
        }
        Document later = library.document(best.laterId());
        Document earlier = library.document(best.earlierId());
        long sharing =
                pairs.stream().filter(pair -> pair.sharing().passages() > 0).count();
        return Sentence.of(groups.sentence() + "Of " + all + ", " + Show.count(sharing, "pair shares", "pairs share")
                        + " a passage. The" + " closest: "
                        + Show.percent(best.sharing().shareOfLater()) + " of ")
                .link(library.label(later), href(later))
                .say(" stands in ")
                .link(library.label(earlier), href(earlier))
                .say(" too.")
                .words();
    }

    private AlikeView.Row row(Pair pair) {
        return new AlikeView.Row(
                link(pair.laterId()),
                date(pair.laterId()),
                link(pair.earlierId()),
                date(pair.earlierId()),
                Show.share(pair.sharing().shareOfLater()),
                Show.share(pair.sharing().shareOfEarlier()),
                Show.two(pair.likeness().jaccard()),
                Show.count(pair.sharing().passages()),
                Show.count(pair.sharing().longestPassage()),
                library.sideBySide().href(pair.earlierId(), pair.laterId()));
    }

    private Words link(String id) {
        Document document = library.document(id);
        return Words.link(library.label(document), href(document));
    }

    private String date(String id) {
        return Objects.toString(library.document(id).occasion().date(), "");
    }

    private static String href(Document document) {
        return "d/" + document.id() + ".html";
    }
}

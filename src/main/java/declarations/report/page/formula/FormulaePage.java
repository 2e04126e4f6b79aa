package declarations.report.page.formula;

import declarations.document.Document;
import declarations.document.Language;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.report.chart.Strips;
import declarations.report.frame.Frames;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Which formulae recur, since when and until when? */
final class FormulaePage {
    private static final int WIDEST_SHOWN = 100;

    private final Library library;
    private final Frames frames;
    private final Language language;
    private final List<Phrase> shown;

    /** The dated declarations that count, and their places in line. */
    private final List<Document> line;

    private final FormulaeRows rows;
    private final Turns turns;

    FormulaePage(Library library, Frames frames, Language language, List<Document> line) {
        this.library = library;
        this.frames = frames;
        this.language = language;
        this.shown = library.formulae().shown(language);
        this.line = line;
        this.rows = new FormulaeRows(library, line, shown);
        this.turns = new Turns(library, shown);
    }

    FormulaeView view(int page) {
        return new FormulaeView(
                frames.page("Recurring formulae", "formulae.html", "formulae"),
                new FormulaeView.Opening(
                        sentence(),
                        note(),
                        Frames.languages(
                                library.languages(),
                                language,
                                each -> library.formulae().file(each, 0)),
                        pages(page),
                        page == 0 ? turns.all() : List.of()),
                Strips.axis(line),
                Strips.years(line),
                Show.tag(language),
                library.formulae().listed(language).stream()
                        .skip((long) page * FormulaIndex.PAGE)
                        .limit(FormulaIndex.PAGE)
                        .map(rows::row)
                        .toList());
    }

    private List<Frame.Tab> pages(int open) {
        int pages = library.formulae().pages(language);
        return pages == 1
                ? List.of()
                : IntStream.range(0, pages)
                        .mapToObj(page -> new Frame.Tab(
                                String.valueOf(page + 1), library.formulae().file(language, page), page == open))
                        .toList();
    }

    private List<Words> sentence() {
        int declarations = library.compared(language).size();
        if (declarations < 2) {
            return Sentence.plain("A formula is wording that stands in at least two declarations; "
                    + (declarations == 0
                            ? "there are none yet."
                            : "there is one " + Show.language(language) + " declaration so far."));
        }
        if (shown.isEmpty()) {
            return Sentence.plain("No phrase stands in as many declarations as a formula needs.");
        }
        Phrase widest = shown.get(0);
        for (Phrase phrase : shown) {
            if (phrase.usage().documents() > widest.usage().documents()) {
                widest = phrase;
            }
        }
        int all = library.formulae().wanted(language);
        Sentence sentence = Sentence.of(Show.count(all, "formula recurs", "formulae recur") + " in "
                        + Show.language(language) + "; the most widespread, in "
                        + Show.count(widest.usage().documents(), "declaration") + span(widest) + ", is “")
                .say(link(widest))
                .say("”.");
        List<Phrase> lapsed = turns.of(SeriesUse.Status.LAPSED);
        if (!lapsed.isEmpty()) {
            sentence.say(" The last to lapse is “").say(link(lapsed.get(0))).say("”.");
        }
        return sentence.words();
    }

    private Words link(Phrase phrase) {
        return new Words(
                Show.cut(library.formulae().written(phrase), WIDEST_SHOWN),
                Show.tag(language),
                library.formulae().href(phrase.id()));
    }

    /** {@code , 2001 to 2025}. */
    private String span(Phrase phrase) {
        String first = phrase.usage().firstId();
        String last = phrase.usage().lastId();
        return first == null || last == null ? "" : ", " + year(first) + " to " + year(last);
    }

    private int year(String id) {
        return Objects.requireNonNull(library.document(id).occasion().date())
                .first()
                .getYear();
    }

    private List<Words> note() {
        Sentence note = new Sentence();
        int hidden = library.formulae().wanted(language) - shown.size();
        if (hidden > 0) {
            note.say("The first " + Show.count(shown.size()) + " by rank have a row and a page; "
                            + Show.count(hidden, "further one is", "further ones are") + " in ")
                    .link("phrases.csv", "data/phrases.csv")
                    .say(". ");
        }
        int leftOut = library.content().formulae().leftOut();
        if (leftOut > 0) {
            note.say(Show.count(leftOut, "phrase")
                    + " of lower rank, over all languages, were found and not kept: the job"
                    + " keeps the best by its setting phrases.keep.");
        }
        return note.words();
    }
}

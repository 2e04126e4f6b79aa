package declarations.report.page.formula;

import declarations.document.Document;
import declarations.document.Language;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.chart.Strips;
import declarations.report.frame.Frames;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Frame;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which formulae recur, since when and until when? */
final class FormulaePage {
    private static final int MOST_PLACES = 10;
    private static final int WIDEST_SHOWN = 140;

    private final Library library;
    private final Frames frames;
    private final Language language;
    private final List<Phrase> shown;

    /** The dated declarations that count, and their places in line. */
    private final List<Document> line;

    FormulaePage(Library library, Frames frames, Language language) {
        this.library = library;
        this.frames = frames;
        this.language = language;
        this.shown = library.formulae().shown(language);
        this.line = library.compared(language).stream()
                .map(Declaration::document)
                .filter(document -> document.primary() && document.occasion().date() != null)
                .toList();
    }

    FormulaeView view(int page) {
        return new FormulaeView(
                frames.page("Recurring formulae", "formulae.html", "formulae"),
                sentence(),
                note(),
                Frames.languages(
                        library.languages(),
                        language,
                        each -> library.formulae().file(each, 0)),
                pages(page),
                Strips.axis(line),
                Show.tag(language),
                shown.stream()
                        .skip((long) page * FormulaIndex.PAGE)
                        .limit(FormulaIndex.PAGE)
                        .map(this::row)
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
        return Sentence.of(Show.count(all, "formula recurs", "formulae recur") + " in " + Show.language(language)
                        + "; the most" + " widespread, in "
                        + Show.count(widest.usage().documents(), "declaration") + ", is “")
                .say(new Words(
                        Show.cut(Visible.text(widest.text()), WIDEST_SHOWN),
                        Show.tag(language),
                        Objects.requireNonNull(library.formulae().href(widest.id()))))
                .say("”.")
                .words();
    }

    private List<Words> note() {
        Sentence note = new Sentence();
        int hidden = library.formulae().wanted(language) - shown.size();
        if (hidden > 0) {
            note.say("The first " + Show.count(shown.size()) + " by rank have a row here; "
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

    private FormulaeView.Row row(Phrase phrase) {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        for (Occurrence occurrence : library.formulae().places(phrase)) {
            paragraphs.putIfAbsent(occurrence.documentId(), occurrence.paragraphId());
        }
        List<Document> having = library.compared(language).stream()
                .map(Declaration::document)
                .filter(document -> paragraphs.containsKey(document.id()))
                .toList();
        List<Words> places = having.stream()
                .limit(MOST_PLACES)
                .map(document -> link(document, paragraphs))
                .toList();
        int hidden = having.size() - places.size();
        return new FormulaeView.Row(
                phrase.id(),
                Show.count(library.formulae().rank(phrase)),
                Visible.text(phrase.text()),
                aside(phrase.traits()),
                Show.count(phrase.tokens()),
                Show.count(phrase.usage().documents()),
                use(phrase.usage().firstId(), paragraphs),
                use(phrase.usage().lastId(), paragraphs),
                library.formulae().status(phrase),
                Show.count(phrase.usage().longestAbsence()),
                Show.two(phrase.rank().cValue()),
                Strips.of(line, having.stream().map(Document::id).collect(Collectors.toSet())),
                places,
                hidden == 0 ? "" : "and " + Show.count(hidden) + " more in phrase_occurrences.csv");
    }

    private static @Nullable String aside(Phrase.Traits traits) {
        return traits.namedEntity()
                ? "only a name"
                : traits.title() ? "as in titles" : traits.functionWords() ? "mostly function words" : null;
    }

    private FormulaeView.Use use(@Nullable String id, Map<String, String> paragraphs) {
        if (id == null) {
            return new FormulaeView.Use(List.of(), "");
        }
        Document document = library.document(id);
        return new FormulaeView.Use(
                List.of(link(document, paragraphs)),
                Objects.toString(document.occasion().date(), ""));
    }

    private Words link(Document document, Map<String, String> paragraphs) {
        String paragraph = paragraphs.get(document.id());
        return Words.link(
                library.label(document), "d/" + document.id() + ".html" + (paragraph == null ? "" : "#" + paragraph));
    }
}

package declarations.report.page.clause;

import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.Span;
import declarations.keyness.Absence;
import declarations.keyness.Keyness;
import declarations.keyness.TermUse;
import declarations.report.library.Library;
import declarations.report.page.clause.NewWordsView.Example;
import declarations.report.page.clause.NewWordsView.Missing;
import declarations.report.page.clause.NewWordsView.Series;
import declarations.report.page.clause.NewWordsView.Term;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the newest declaration of a series, beside those of the ones before it. */
final class SeriesWords {
    private static final int MOST_MORE = 30;
    private static final int MOST_LESS = 20;
    private static final int MOST_MISSING = 20;
    private static final int EXAMPLES = 2;
    private static final int CONTEXT = 48;
    private static final int WINDOW = 5;

    /** The series of documents that belong to none. */
    private static final String NO_SERIES = "other";

    private final Library library;
    private final Language language;
    private final String id;
    private final List<Declaration> declarations;
    private final List<Declaration> before;
    private final List<Keyness> more;
    private final List<Keyness> less;
    private final List<Absence> missing;

    /**
     * @param id of the series
     * @param declarations that count, by date; two at least
     */
    SeriesWords(Library library, Language language, String id, List<Declaration> declarations) {
        this.library = library;
        this.language = language;
        this.id = id;
        this.declarations = declarations;
        this.before = before(declarations);
        this.more = keynesses(true);
        this.less = keynesses(false);
        this.missing = Absence.of(before, newest());
    }

    String id() {
        return id;
    }

    int size() {
        return declarations.size();
    }

    boolean isNone() {
        return id.isEmpty() || id.equals(NO_SERIES);
    }

    Declaration newest() {
        return declarations.get(declarations.size() - 1);
    }

    /** What is new and gone in the newest, in a sentence. */
    List<Words> sentence() {
        Document document = newest().document();
        Sentence sentence = new Sentence().link(library.label(document), "d/" + document.id() + ".html");
        if (more.isEmpty()) {
            sentence.say(" uses no word markedly more often than the earlier declarations of its series");
        } else {
            Keyness first = more.get(0);
            sentence.say(" uses " + Show.count(more.size(), "word")
                            + " markedly more often than the earlier declarations of its series, first of all “")
                    .say(new Words(Visible.text(first.term()), Show.tag(language), null))
                    .say("” (" + Show.count(first.inFocus(), "time") + ", "
                            + (first.inReference() == 0
                                    ? "never before"
                                    : Show.count(first.inReference(), "time") + " before")
                            + ")");
        }
        return sentence.say("; "
                        + (missing.isEmpty()
                                ? "it does without no word that was usual."
                                : "it does without " + Show.count(missing.size(), "word")
                                        + " that at least half of the last "
                                        + before.size() + " before it had."))
                .words();
    }

    private List<Keyness> keynesses(boolean more) {
        return library.findings().found(newest().document().id()).keynesses().stream()
                .filter(keyness -> keyness.logRatio() > 0 == more)
                .toList();
    }

    /** The last ones that are earlier for certain. */
    private static List<Declaration> before(List<Declaration> line) {
        PartialDate date = Objects.requireNonNull(
                line.get(line.size() - 1).document().occasion().date());
        List<Declaration> before = line.stream()
                .filter(each -> Objects.requireNonNull(
                                each.document().occasion().date())
                        .isBefore(date))
                .toList();
        return before.subList(Math.max(0, before.size() - WINDOW), before.size());
    }

    /** @param several whether the page has more series than this one */
    Series view(boolean several) {
        Map<String, List<TermUse>> uses = TermUse.in(
                newest(), more.stream().limit(MOST_MORE).map(Keyness::term).collect(Collectors.toSet()), EXAMPLES);
        String title = isNone()
                ? "Declarations of no series"
                : Visible.text(library.content().seriesTitle(id));
        return new Series(
                "s-" + Digest.hex(8, id),
                title,
                several ? sentence() : List.of(),
                sizes(more.isEmpty() ? less : more),
                more.stream()
                        .limit(MOST_MORE)
                        .map(each -> term(each, uses.getOrDefault(each.term(), List.of())))
                        .toList(),
                rest(more.size() - MOST_MORE, "keyness.csv"),
                less.stream()
                        .limit(MOST_LESS)
                        .map(each -> term(each, List.of()))
                        .toList(),
                rest(less.size() - MOST_LESS, "keyness.csv"),
                missing.stream().limit(MOST_MISSING).map(this::missing).toList(),
                missing.size() > MOST_MISSING
                        ? "The most usual " + MOST_MISSING + " are shown; "
                                + Show.count(missing.size() - MOST_MISSING, "rarer one is", "rarer ones are")
                                + " left out."
                        : "",
                String.valueOf(before.size()),
                NoveltyPart.of(library, declarations));
    }

    private String sizes(List<Keyness> some) {
        return some.isEmpty()
                ? ""
                : Show.tokens(some.get(0).focusTokens(), language) + " here, "
                        + Show.tokens(some.get(0).referenceTokens(), language) + " in the earlier ones.";
    }

    private static String rest(int hidden, String file) {
        return hidden <= 0 ? "" : Show.count(hidden, "more is", "more are") + " in " + file + ".";
    }

    private Term term(Keyness keyness, List<TermUse> uses) {
        return new Term(
                Visible.text(keyness.term()),
                Show.count(keyness.inFocus()),
                Show.count(keyness.inReference()),
                Show.count(keyness.referenceDocuments()),
                Show.two(keyness.logRatio()),
                Show.two(keyness.logLikelihood()),
                uses.stream().map(use -> example(newest(), use)).toList());
    }

    private static Example example(Declaration declaration, TermUse use) {
        Paragraph paragraph = use.paragraph();
        int start = paragraph.tokens().get(use.tokens().start()).span().start();
        int end = paragraph.tokens().get(use.tokens().end() - 1).span().end();
        int from = Math.max(paragraph.span().start(), start - CONTEXT);
        int to = Math.min(paragraph.span().end(), end + CONTEXT);
        return new Example(
                Words.link(
                        "paragraph\u00A0" + paragraph.number(),
                        "d/" + declaration.document().id() + ".html#" + paragraph.id()),
                left(quote(declaration, from, start), from > paragraph.span().start()),
                quote(declaration, start, end),
                right(quote(declaration, end, to), to < paragraph.span().end()));
    }

    /** Without the word that is cut in two. */
    private static String left(String text, boolean cut) {
        return cut ? "… " + text.substring(text.indexOf(' ') + 1) : text;
    }

    private static String right(String text, boolean cut) {
        int space = text.lastIndexOf(' ');
        return cut ? text.substring(0, space < 0 ? text.length() : space) + " …" : text;
    }

    private static String quote(Declaration declaration, int from, int to) {
        return from == to ? "" : Changes.shown(declaration.quote(new Span(from, to)));
    }

    private Missing missing(Absence absence) {
        Declaration last = library.declaration(absence.lastId());
        List<TermUse> uses = TermUse.in(last, Set.of(absence.term()), 1).getOrDefault(absence.term(), List.of());
        return new Missing(
                Visible.text(absence.term()),
                Show.count(absence.documents()),
                Show.count(absence.occurrences()),
                Words.link(
                        library.label(last.document()),
                        "d/" + last.document().id() + ".html"
                                + (uses.isEmpty()
                                        ? ""
                                        : "#" + uses.get(0).paragraph().id())));
    }
}

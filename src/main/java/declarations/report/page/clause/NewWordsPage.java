package declarations.report.page.clause;

import declarations.document.Digest;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.PartialDate;
import declarations.document.Span;
import declarations.keyness.Absence;
import declarations.keyness.Keyness;
import declarations.keyness.TermUse;
import declarations.report.frame.Frames;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which words of the newest declaration are new, and which are gone? */
final class NewWordsPage {
    private static final int MOST_SERIES = 12;
    private static final int MOST_MORE = 30;
    private static final int MOST_LESS = 20;
    private static final int MOST_MISSING = 20;
    private static final int EXAMPLES = 2;
    private static final int CONTEXT = 48;
    private static final int WINDOW = 5;

    /** The series of documents that belong to none. */
    private static final String NO_SERIES = "other";

    private final Library library;
    private final Frames frames;
    private final Language language;

    /** The declarations of a series that count, by date; two at least. */
    private record Line(String id, List<Declaration> declarations) {
        Declaration newest() {
            return declarations.get(declarations.size() - 1);
        }
    }

    NewWordsPage(Library library, Frames frames, Language language) {
        this.library = library;
        this.frames = frames;
        this.language = language;
    }

    static String file(Library library, Language language) {
        boolean main = library.shownLanguages().get(0).equals(language);
        return "new-words" + (main ? "" : "." + language) + ".html";
    }

    NewWordsView view() {
        List<Line> lines = lines();
        List<Line> shown = lines.stream().limit(MOST_SERIES).toList();
        return new NewWordsView(
                frames.page("New words", "new-words.html", "keyness"),
                sentence(lines),
                Frames.languages(library.languages(), language, each -> file(library, each)),
                Show.tag(language),
                shown.stream().map(line -> series(line, lines.size() > 1)).toList(),
                note(lines.size() - shown.size()));
    }

    private static List<Words> note(int hidden) {
        return hidden == 0
                ? List.of()
                : Sentence.of(Show.count(hidden) + " more series, each of fewer declarations, "
                                + (hidden == 1 ? "is" : "are") + " in ")
                        .link("keyness.csv", "data/keyness.csv")
                        .say(".")
                        .words();
    }

    /** Series that are one first, the longest first. */
    private List<Line> lines() {
        Map<String, List<Declaration>> series = new TreeMap<>();
        Set<String> works = new HashSet<>();
        for (Declaration each : library.compared(language)) {
            Document document = each.document();
            boolean counts = document.primary() && document.occasion().date() != null && each.tokenCount() > 0;
            if (counts && works.add(document.workId())) {
                series.computeIfAbsent(document.occasion().series(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        return series.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Line line) -> isNone(line.id))
                        .thenComparing(line -> -line.declarations.size())
                        .thenComparing(Line::id))
                .toList();
    }

    private static boolean isNone(String series) {
        return series.isEmpty() || series.equals(NO_SERIES);
    }

    private List<Words> sentence(List<Line> lines) {
        if (lines.isEmpty()) {
            return Sentence.plain("Words are new against earlier declarations of the same series; no series in "
                    + Show.language(language) + " has two dated declarations yet.");
        }
        Line newest = lines.stream()
                .max(Comparator.comparing(line -> line.newest().document(), Document.BY_DATE))
                .orElseThrow();
        return of(newest);
    }

    /** What is new and gone in the newest of a series, in a sentence. */
    private List<Words> of(Line line) {
        Document document = line.newest().document();
        List<Keyness> more = keynesses(line, true);
        List<Absence> missing = missing(line);
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
                                        + before(line).size() + " before it had."))
                .words();
    }

    private List<Keyness> keynesses(Line line, boolean more) {
        return library.findings().found(line.newest().document().id()).keynesses().stream()
                .filter(keyness -> keyness.logRatio() > 0 == more)
                .toList();
    }

    /** The last ones that are earlier for certain. */
    private static List<Declaration> before(Line line) {
        PartialDate date =
                Objects.requireNonNull(line.newest().document().occasion().date());
        List<Declaration> before = line.declarations.stream()
                .filter(each -> Objects.requireNonNull(
                                each.document().occasion().date())
                        .isBefore(date))
                .toList();
        return before.subList(Math.max(0, before.size() - WINDOW), before.size());
    }

    private static List<Absence> missing(Line line) {
        return Absence.of(before(line), line.newest());
    }

    private Series series(Line line, boolean several) {
        List<Keyness> more = keynesses(line, true);
        List<Keyness> less = keynesses(line, false);
        List<Absence> missing = missing(line);
        Map<String, List<TermUse>> uses = TermUse.in(
                line.newest(), more.stream().limit(MOST_MORE).map(Keyness::term).collect(Collectors.toSet()), EXAMPLES);
        String title = isNone(line.id)
                ? "Declarations of no series"
                : Visible.text(library.content().seriesTitle(line.id));
        return new Series(
                "s-" + Digest.hex(8, line.id),
                title,
                several ? of(line) : List.of(),
                sizes(more.isEmpty() ? less : more),
                more.stream()
                        .limit(MOST_MORE)
                        .map(each -> term(each, line, uses.getOrDefault(each.term(), List.of())))
                        .toList(),
                rest(more.size() - MOST_MORE, "keyness.csv"),
                less.stream()
                        .limit(MOST_LESS)
                        .map(each -> term(each, line, List.of()))
                        .toList(),
                rest(less.size() - MOST_LESS, "keyness.csv"),
                missing.stream().limit(MOST_MISSING).map(this::missing).toList(),
                missing.size() > MOST_MISSING
                        ? "The most usual " + MOST_MISSING + " are shown; "
                                + Show.count(missing.size() - MOST_MISSING, "rarer one is", "rarer ones are")
                                + " left out."
                        : "",
                String.valueOf(before(line).size()),
                NoveltyPart.of(library, line.declarations()));
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

    private Term term(Keyness keyness, Line line, List<TermUse> uses) {
        return new Term(
                Visible.text(keyness.term()),
                Show.count(keyness.inFocus()),
                Show.count(keyness.inReference()),
                Show.count(keyness.referenceDocuments()),
                Show.two(keyness.logRatio()),
                Show.two(keyness.logLikelihood()),
                uses.stream().map(use -> example(line.newest(), use)).toList());
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

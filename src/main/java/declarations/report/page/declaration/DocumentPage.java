package declarations.report.page.declaration;

import declarations.compare.Coverage;
import declarations.compare.Pair;
import declarations.corpus.Profile;
import declarations.document.Document;
import declarations.document.Provenance.TextStatus;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.prose.Citation;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Figure;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is new in this declaration, and where does each clause come from? */
final class DocumentPage {
    private final Library library;
    private final Frames frames;
    private final Declaration declaration;
    private final Document document;
    private final @Nullable Coverage coverage;
    private final boolean hasEarlier;

    private DocumentPage(Library library, Frames frames, Declaration declaration) {
        this.library = library;
        this.frames = frames;
        this.declaration = declaration;
        this.document = declaration.document();
        this.coverage = library.coverage(document);
        this.hasEarlier = coverage != null && library.hasEarlier(document);
    }

    static DocumentView of(Library library, Frames frames, Declaration declaration) {
        return new DocumentPage(library, frames, declaration).view();
    }

    private DocumentView view() {
        DocumentFacts about = new DocumentFacts(library, document);
        RelationsPart relations = new RelationsPart(library);
        return new DocumentView(
                frames.declaration(library.label(document)),
                new Words(Visible.text(document.title()), Show.tag(document.language()), null),
                about.byline(),
                about.neighbours(),
                Citation.of(document),
                sentence(),
                notes(),
                figures(),
                about.facts(),
                Show.tag(document.language()),
                declaration.paragraphs().stream()
                        .map(paragraph -> new ParagraphPart(library, declaration, paragraph).block(hasEarlier))
                        .toList(),
                hasEarlier,
                new FindingsPart(library, declaration).view(),
                relations.of(
                        library.pairsWithEarlier(document),
                        Pair::earlierId,
                        pair -> pair.sharing().shareOfLater()),
                relations.of(
                        library.pairsWithLater(document),
                        Pair::laterId,
                        pair -> pair.sharing().shareOfEarlier()));
    }

    private List<Words> sentence() {
        String words = Show.tokens(declaration.tokenCount(), document.language());
        String language = Show.language(document.language());
        if (coverage == null) {
            return Sentence.plain(
                    "This text is in " + language + ", which is not compared here; it is shown as it was read.");
        }
        if (Double.isNaN(coverage.carriedShare())) {
            return Sentence.plain("No paragraph of this text has words that could be compared.");
        }
        if (document.occasion().date() == null) {
            return Sentence.plain(
                    "The date of this text is not known, so nothing can be called earlier or later than its " + words
                            + "; once a date is given, it takes its place among the others.");
        }
        if (!hasEarlier) {
            return Sentence.plain((library.isEarliest(document)
                            ? "This is the earliest " + language + " declaration here: nothing stands before it"
                            : "No other " + language + " declaration here is known to be earlier")
                    + ", so all of its " + words + " count as new." + later(coverage));
        }
        return carried(coverage, words);
    }

    private List<Words> carried(Coverage known, String words) {
        String end = "; "
                + Show.newOf(
                        library.newParagraphs(declaration),
                        declaration.compared().size())
                + "." + later(known);
        if (known.mainSourceId() == null) {
            return Sentence.plain("None of its " + words + " stand in a passage that an earlier declaration has" + end);
        }
        Document main = library.document(known.mainSourceId());
        String share = Show.percent(known.carriedShare());
        return Sentence.of((known.carriedShare() == 1
                                ? "All"
                                : share.substring(0, 1).toUpperCase(Locale.ROOT) + share.substring(1))
                        + " of its " + words + " stand in passages that earlier declarations have too, "
                        + Show.mainPart(known.carriedShare(), known.mainSourceShare()))
                .link(library.label(main), main.id() + ".html")
                .say(end)
                .words();
    }

    private static String later(Coverage known) {
        return known.laterReuseShare() > 0
                ? " Later declarations take up "
                        + (known.laterReuseShare() == 1 ? "all" : Show.percent(known.laterReuseShare())) + " of it."
                : "";
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (document.provenance().textStatus() == TextStatus.TRANSLATION) {
            notes.add("This text is a translation: where a word differs from another declaration, the change may be the"
                    + " translator’s.");
        }
        if (coverage != null && hasEarlier && declaration.tokenCount() < Library.FEW_WORDS * scale()) {
            notes.add("A short text: one passage more or less moves its shares a lot.");
        }
        return notes;
    }

    private double scale() {
        return document.language().scaled(Library.FEW_WORDS) / (double) Library.FEW_WORDS;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        boolean chinese = document.language().isChinese();
        figures.add(new Figure(Show.count(declaration.tokenCount()), chinese ? "characters" : "words", "words"));
        int paragraphs = declaration.compared().size();
        figures.add(new Figure(Show.count(paragraphs), paragraphs == 1 ? "paragraph" : "paragraphs", "words"));
        if (coverage == null || Double.isNaN(coverage.carriedShare())) {
            return figures;
        }
        if (hasEarlier) {
            figures.add(new Figure(
                    Show.percent(coverage.carriedShare()),
                    "in earlier declarations" + interval(coverage),
                    coverage.interval() == null ? "coverage" : "interval"));
            figures.add(new Figure(Show.percent(coverage.mainSourceShare()), "from the main source", "coverage"));
            long fresh = library.newParagraphs(declaration);
            figures.add(new Figure(Show.count(fresh), fresh == 1 ? "new paragraph" : "new paragraphs", "provenance"));
        }
        Profile profile = library.findings().profile(document.id());
        if (hasEarlier && profile != null && !Double.isNaN(profile.novel())) {
            figures.add(new Figure(Show.percent(profile.novel()), "novel wording", "shares"));
            figures.add(new Figure(Show.percent(profile.boilerplate()), "boilerplate", "shares"));
        }
        if (coverage.laterReuseShare() > 0) {
            figures.add(new Figure(Show.percent(coverage.laterReuseShare()), "taken up later", "coverage"));
        }
        return figures;
    }

    private static String interval(Coverage known) {
        return known.interval() == null
                ? ""
                : " (" + Show.percent(known.interval().low()) + " to "
                        + Show.percent(known.interval().high()) + ")";
    }
}

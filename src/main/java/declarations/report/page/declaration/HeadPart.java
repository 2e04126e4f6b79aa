package declarations.report.page.declaration;

import declarations.compare.Coverage;
import declarations.corpus.Profile;
import declarations.document.Document;
import declarations.document.Problem;
import declarations.document.Provenance.TextStatus;
import declarations.report.library.Library;
import declarations.report.page.declaration.DocumentView.Citations;
import declarations.report.page.declaration.DocumentView.Head;
import declarations.report.prose.Citation;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Fact;
import declarations.report.view.Figure;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands above the text of a declaration. */
final class HeadPart {
    /** What puts the text itself, its language or its date in doubt; other warnings are for who keeps the documents. */
    private static final Set<String> DOUBTS = Set.of(
            "LOW_TEXT_QUALITY",
            "PARTIAL",
            "EMBEDDED_FAILED",
            "LANGUAGE_DOUBTFUL",
            "LANGUAGE_MIXED",
            "MIXED_SCRIPT",
            "DATE_DOUBTFUL");

    private static final String PARAGRAPH = "¶";

    private final Library library;
    private final Declaration declaration;
    private final Document document;
    private final @Nullable Coverage coverage;
    private final boolean hasEarlier;

    HeadPart(Library library, Declaration declaration) {
        this.library = library;
        this.declaration = declaration;
        this.document = declaration.document();
        this.coverage = library.coverage(document);
        this.hasEarlier = coverage != null && library.hasEarlier(document);
    }

    Head head() {
        DocumentFacts about = new DocumentFacts(library, document);
        List<Fact> facts = new ArrayList<>(about.facts());
        facts.addAll(more());
        return new Head(
                new Words(Visible.text(document.title()), Show.tag(document.language()), null),
                about.byline(),
                about.neighbours(),
                about.siblings(),
                new LeadPart(library, declaration).sentence(),
                doubts(),
                notes(),
                new Citations(
                        Citation.plain(document, PARAGRAPH),
                        Citation.chicago(document, PARAGRAPH),
                        Citation.bibtex(document, PARAGRAPH)),
                facts);
    }

    private List<String> doubts() {
        return library.content().problems().stream()
                .filter(problem -> document.id().equals(problem.documentId()) && DOUBTS.contains(problem.code()))
                .map(Problem::detail)
                .map(Visible::text)
                .distinct()
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (document.provenance().textStatus() == TextStatus.TRANSLATION) {
            notes.add("This text is a translation: where a word differs from another declaration, the change may be the"
                    + " translator’s.");
        }
        if (coverage != null
                && hasEarlier
                && declaration.tokenCount() < document.language().scaled(Library.FEW_WORDS)) {
            notes.add("A short text: one passage more or less moves its shares a lot.");
        }
        return notes;
    }

    /** The five numbers, or those of them that there are. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        boolean chinese = document.language().isChinese();
        figures.add(new Figure(Show.count(declaration.tokenCount()), chinese ? "characters" : "words", "words"));
        if (coverage == null || Double.isNaN(coverage.carriedShare())) {
            return figures;
        }
        if (!hasEarlier) {
            int paragraphs = declaration.compared().size();
            figures.add(new Figure(Show.count(paragraphs), paragraphs == 1 ? "paragraph" : "paragraphs", "words"));
            if (coverage.laterReuseShare() > 0) {
                figures.add(new Figure(Show.percent(coverage.laterReuseShare()), "taken up later", "coverage"));
            }
            return figures;
        }
        figures.add(new Figure(
                Show.percent(coverage.carriedShare()),
                "in earlier declarations" + interval(coverage),
                coverage.interval() == null ? "coverage" : "interval"));
        figures.add(new Figure(Show.percent(coverage.mainSourceShare()), "from the main source", "coverage"));
        long fresh = library.newParagraphs(declaration);
        figures.add(new Figure(Show.count(fresh), fresh == 1 ? "new paragraph" : "new paragraphs", "provenance"));
        new LeadPart(library, declaration)
                .dropped()
                .ifPresent(dropped -> figures.add(new Figure(
                        Show.count(dropped.paragraphs()),
                        "dropped since " + library.label(dropped.since()),
                        "carryover")));
        return figures;
    }

    private static String interval(Coverage known) {
        return known.interval() == null
                ? ""
                : " (" + Show.percent(known.interval().low()) + " to "
                        + Show.percent(known.interval().high()) + ")";
    }

    /** What else is counted. */
    private List<Fact> more() {
        List<Fact> more = new ArrayList<>();
        int paragraphs = declaration.compared().size();
        if (paragraphs > 0 && hasEarlier) {
            more.add(fact("Paragraphs", Show.count(paragraphs), "words"));
        }
        Profile profile = library.findings().profile(document.id());
        if (hasEarlier && profile != null && !Double.isNaN(profile.novel())) {
            more.add(fact("Novel wording", Show.percent(profile.novel()) + " of its words", "shares"));
            more.add(fact("Boilerplate", Show.percent(profile.boilerplate()) + " of its words", "shares"));
        }
        if (coverage != null && hasEarlier && coverage.laterReuseShare() > 0) {
            more.add(fact("Taken up later", Show.percent(coverage.laterReuseShare()) + " of its words", "coverage"));
        }
        return more;
    }

    private static Fact fact(String term, String value, String definition) {
        return new Fact(term, List.of(Words.link(value.toLowerCase(Locale.ROOT), "../method.html#" + definition)));
    }
}

package declarations.report.page.declaration;

import declarations.carry.Carried;
import declarations.compare.Coverage;
import declarations.compare.Pair;
import declarations.document.Document;
import declarations.report.frame.Frames;
import declarations.report.library.FindingIndex;
import declarations.report.library.Library;
import declarations.report.library.SideBySide;
import declarations.report.page.declaration.DocumentView.Block;
import declarations.report.page.declaration.DocumentView.Body;
import declarations.report.page.declaration.DocumentView.Relations;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is new in this declaration, and where does each clause come from? */
final class DocumentPage {
    private final Library library;
    private final Frames frames;
    private final Declaration declaration;
    private final Document document;
    private final FindingIndex.Found found;
    private final @Nullable Coverage coverage;
    private final boolean hasEarlier;

    DocumentPage(Library library, Frames frames, Declaration declaration) {
        this.library = library;
        this.frames = frames;
        this.declaration = declaration;
        this.document = declaration.document();
        this.found = library.findings().found(document.id());
        this.coverage = library.coverage(document);
        this.hasEarlier = coverage != null && library.hasEarlier(document);
    }

    DocumentView view() {
        HeadPart head = new HeadPart(library, declaration);
        FindingsView findings = new FindingsPart(library, declaration).view();
        RelationsPart relations = new RelationsPart(library);
        Relations earlier = relations.of(
                library.pairsWithEarlier(document),
                Pair::earlierId,
                pair -> pair.sharing().shareOfLater());
        Relations later = relations.of(
                library.pairsWithLater(document),
                Pair::laterId,
                pair -> pair.sharing().shareOfEarlier());
        return new DocumentView(
                frames.declaration(library.label(document)),
                head.head(),
                head.figures(),
                AgePart.of(document, found.ages(), hasEarlier),
                compare(),
                contents(findings, earlier, later),
                body(),
                findings,
                earlier,
                later);
    }

    /** The declarations that it stands beside on a page of their own. */
    private List<Words> compare() {
        return library.sideBySide().of(document.id()).stream()
                .sorted(Comparator.comparing(beside -> other(beside), Document.BY_DATE))
                .map(beside -> Words.link(library.label(other(beside)), "../" + beside.file()))
                .toList();
    }

    private Document other(SideBySide.Beside beside) {
        return library.document(beside.earlierId().equals(document.id()) ? beside.laterId() : beside.earlierId());
    }

    private Body body() {
        Map<String, Carried> carried = carried();
        List<Block> blocks = declaration.paragraphs().stream()
                .map(paragraph -> new ParagraphPart(library, declaration, paragraph, carried.get(paragraph.id()))
                        .block(hasEarlier))
                .toList();
        boolean changes = blocks.stream()
                .flatMap(block -> block.text().stream())
                .anyMatch(
                        piece -> piece.change().equals("ins") || piece.change().equals("del"));
        String tag = Show.tag(document.language());
        return new Body(
                tag,
                tag.equals("en") ? null : "en",
                hasEarlier,
                base() == null ? "" : library.label(library.document(base())),
                changes,
                blocks,
                RibbonPart.of(declaration.paragraphs(), blocks));
    }

    /** The declaration it is first set beside; null where there is none. */
    private @Nullable String base() {
        return found.bases().stream().findFirst().orElse(null);
    }

    /** What its paragraphs owe to the base, by their ids. */
    private Map<String, Carried> carried() {
        Map<String, Carried> carried = new HashMap<>();
        for (Carried each : found.carried()) {
            if (each.baseId().equals(base())) {
                carried.put(each.paragraphId(), each);
            }
        }
        return carried;
    }

    /** Where what stands below the text can be found. */
    private static List<Words> contents(FindingsView findings, Relations earlier, Relations later) {
        List<Words> contents = new ArrayList<>();
        findings.besides().forEach(beside -> contents.add(Words.link(beside.heading(), "#" + beside.anchor())));
        add(contents, !findings.verbs().isEmpty(), "Stronger and weaker", "verbs");
        add(contents, !findings.references().isEmpty(), "What it cites", "cited");
        add(contents, !findings.terms().isEmpty(), "Words that set it apart", "terms");
        add(contents, !findings.newWords().isEmpty(), "Words never used before", "new-words");
        add(contents, !earlier.rows().isEmpty(), "What it takes from others", "sources");
        add(contents, !later.rows().isEmpty(), "Taken up later by", "uptake");
        return contents;
    }

    private static void add(List<Words> contents, boolean isThere, String text, String anchor) {
        if (isThere) {
            contents.add(Words.link(text, "#" + anchor));
        }
    }
}

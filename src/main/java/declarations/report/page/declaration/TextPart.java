package declarations.report.page.declaration;

import declarations.compare.Passage;
import declarations.diff.Revision;
import declarations.document.Span;
import declarations.lineage.Place;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.page.declaration.DocumentView.Piece;
import declarations.report.prose.Visible;
import declarations.report.prose.Wording;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph: what its source lacks, what went, what earlier passages have, and which are formulae. */
final class TextPart {
    private static final Revision NOTHING = new Revision(List.of(), new TreeMap<>());

    private final Library library;
    private final Declaration declaration;
    private final Paragraph paragraph;
    private final String[] changes;
    private final @Nullable String[] hrefs;

    /**
     * @param formulae the formulae whose words lead to them, none of which overlap
     */
    TextPart(Library library, Declaration declaration, Paragraph paragraph, List<FormulaIndex.Standing> formulae) {
        this.library = library;
        this.declaration = declaration;
        this.paragraph = paragraph;
        this.changes = new String[paragraph.tokens().size()];
        Arrays.fill(changes, "");
        this.hrefs = new @Nullable String[changes.length];
        for (FormulaIndex.Standing each : formulae) {
            String href = library.formulae().href(each.phrase().id());
            Arrays.fill(hrefs, each.tokens().start(), each.tokens().end(), href == null ? null : "../" + href);
        }
    }

    /** How one word looks; the words that went before it part it from the one before. */
    private record Look(String change, @Nullable String href, int gone) {}

    private static final Look PLAIN = new Look("", null, 0);

    /**
     * @param verdict null where the paragraph is not compared
     * @param passages its passages of earlier declarations that are worth showing
     */
    List<Piece> pieces(@Nullable Verdict verdict, List<Passage> passages) {
        Revision revision = verdict == null ? NOTHING : revision(verdict);
        if (verdict != null && verdict.kind() == Verdict.Kind.PARTLY) {
            passages.forEach(passage -> mark(passage.later().tokens(), "kept"));
        }
        List<Integer> gone = List.copyOf(revision.dropped().keySet());
        List<Wording.Run<Look>> runs = Wording.runs(
                declaration,
                paragraph,
                paragraph.span(),
                PLAIN,
                i -> new Look(changes[i], hrefs[i], (int)
                        gone.stream().filter(at -> at <= i).count()));
        List<Piece> pieces = new ArrayList<>();
        int told = 0;
        for (Wording.Run<Look> run : runs) {
            while (told < run.mark().gone()) {
                pieces.add(dropped(revision, gone.get(told++)));
            }
            add(pieces, run);
        }
        while (told < gone.size()) {
            pieces.add(dropped(revision, gone.get(told++)));
        }
        return pieces;
    }

    private static Piece dropped(Revision revision, int at) {
        String text = Visible.text(revision.dropped().getOrDefault(at, ""));
        return new Piece("del", List.of(Words.plain(text)));
    }

    /** Words that are changed alike are one piece, whatever they lead to. */
    private static void add(List<Piece> pieces, Wording.Run<Look> run) {
        Words words = new Words(run.text(), null, run.mark().href());
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.change().equals(run.mark().change())) {
            List<Words> both = new ArrayList<>(last.words());
            both.add(words);
            pieces.set(pieces.size() - 1, new Piece(last.change(), both));
        } else {
            pieces.add(new Piece(run.mark().change(), List.of(words)));
        }
    }

    private Revision revision(Verdict verdict) {
        Revision revision = switch (verdict.kind()) {
            case EDITED, MERGED -> against(verdict.sources());
            case SPLIT -> against(verdict.sources()).ofPart();
            default -> null;
        };
        if (revision == null) {
            return NOTHING;
        }
        BitSet kept = new BitSet();
        revision.kept().forEach(span -> kept.set(span.start(), span.end()));
        for (int i = 0; i < changes.length; i++) {
            changes[i] = kept.get(i) ? "" : "ins";
        }
        return revision;
    }

    private Revision against(List<Place> sources) {
        return Revision.of(
                library.declaration(sources.get(0).documentId()),
                sources.stream().map(library::paragraph).toList(),
                declaration,
                paragraph);
    }

    private void mark(Span words, String change) {
        Arrays.fill(changes, words.start(), words.end(), change);
    }
}

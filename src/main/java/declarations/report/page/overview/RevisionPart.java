package declarations.report.page.overview;

import declarations.diff.WordDiff;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Mark;
import declarations.report.view.Words;
import declarations.story.DocumentNews;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The paragraphs of the old text of a declaration that the new text has not, with what became of them. */
final class RevisionPart {
    private static final int MOST = 60;

    private final Library library;
    private final String root;

    RevisionPart(Library library, String root) {
        this.library = library;
        this.root = root;
    }

    StoryView.Text text(DocumentNews news) {
        DocumentNews.Revision revision = Objects.requireNonNull(news.revision());
        Declaration now = library.declaration(news.id());
        Set<String> kept = now.paragraphs().stream().map(Paragraph::id).collect(Collectors.toSet());
        Map<String, Paragraph> paragraphs =
                now.paragraphs().stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
        List<Paragraph> gone = revision.before().paragraphs().stream()
                .filter(paragraph -> !kept.contains(paragraph.id()))
                .toList();
        int more = gone.size() - MOST;
        return new StoryView.Text(
                Words.link(library.label(now.document()), root + "d/" + news.id() + ".html"),
                gone.stream()
                        .limit(MOST)
                        .map(paragraph -> paragraph(revision, paragraph, now, paragraphs))
                        .toList(),
                more <= 0 ? "" : "And " + Show.count(more) + " more paragraphs of the old text.");
    }

    private StoryView.Paragraph paragraph(
            DocumentNews.Revision revision, Paragraph old, Declaration now, Map<String, Paragraph> paragraphs) {
        String lang = Show.tag(now.document().language());
        Paragraph successor = paragraphs.get(revision.successors().getOrDefault(old.id(), ""));
        if (successor == null) {
            return new StoryView.Paragraph(
                    lang,
                    List.of(new Mark(Visible.text(old.text()), "", null, null)),
                    Words.plain("not in the new text"));
        }
        List<Mark> marks = WordDiff.of(revision.before(), old, now, successor).pieces().stream()
                .map(RevisionPart::mark)
                .filter(mark -> !mark.text().isEmpty())
                .toList();
        return new StoryView.Paragraph(
                lang,
                marks,
                Words.plain(successor.number() == 0 ? "now worded otherwise" : "now paragraph " + successor.number()));
    }

    private static Mark mark(WordDiff.Piece piece) {
        String text = Visible.text(piece.left()) + (piece.left().endsWith(" ") ? " " : "");
        return new Mark(text, piece.change() == WordDiff.Change.EQUAL ? "" : "gone", null, null);
    }
}

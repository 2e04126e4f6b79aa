package declarations.report.page.declaration;

import declarations.compare.Pair;
import declarations.document.Document;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The declarations that one shares wording with, the largest share first. */
final class RelationsPart {
    private static final int MOST_RELATIONS = 8;

    private final Library library;

    RelationsPart(Library library) {
        this.library = library;
    }

    /**
     * @param other which of the pair the row names
     * @param share which of its shares the row shows
     */
    DocumentView.Relations of(List<Pair> pairs, Function<Pair, String> other, ToDoubleFunction<Pair> share) {
        List<Pair> sharing = pairs.stream()
                .filter(pair -> share.applyAsDouble(pair) > 0)
                .sorted(Comparator.comparingDouble(share)
                        .reversed()
                        .thenComparing(pair -> library.document(other.apply(pair)), Document.BY_DATE))
                .toList();
        List<DocumentView.Relation> rows = sharing.stream()
                .limit(MOST_RELATIONS)
                .map(pair -> relation(pair, library.document(other.apply(pair)), share.applyAsDouble(pair)))
                .toList();
        int hidden = sharing.size() - rows.size();
        return new DocumentView.Relations(
                rows,
                hidden == 0 ? "" : Show.count(hidden, "more declaration has", "more declarations have") + " less.");
    }

    private DocumentView.Relation relation(Pair pair, Document other, double share) {
        return new DocumentView.Relation(
                new Words(Show.cut(Visible.text(other.title()), 120), Show.tag(other.language()), other.id() + ".html"),
                other.occasion().date() == null
                        ? ""
                        : Show.date(other.occasion().date()),
                Objects.toString(other.occasion().date(), ""),
                Show.share(share),
                Show.count(pair.sharing().passages()),
                Show.count(pair.sharing().longestPassage()));
    }
}

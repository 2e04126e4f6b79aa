package declarations.report.page.declaration;

import declarations.carry.Carried;
import declarations.compare.Origin;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.diff.WordDiff;
import declarations.diff.WordDiff.Change;
import declarations.diff.WordDiff.Piece;
import declarations.document.Document;
import declarations.document.PartialDate;
import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Phrase;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Mark;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One paragraph of a declaration's page: its text with the changes marked, its margin, and what unfolds below. */
final class ParagraphPart {
    private static final int MOST_PASSAGES = 3;
    private static final int MOST_FORMULAE = 5;

    /** The formula stands in the text whole. */
    private static final int FIRST_WORDS = 40;

    /** A passage is shown beside better ones only if it explains so many further words. */
    private static final int NEWS = 5;

    private final Library library;
    private final Declaration declaration;
    private final Paragraph paragraph;
    private final Place place;
    private final @Nullable Verdict verdict;
    private final List<Passage> passages;
    private final List<FormulaIndex.Standing> standing;

    /**
     * @param carried what it owes to the base; null where there is none
     */
    ParagraphPart(Library library, Declaration declaration, Paragraph paragraph, @Nullable Carried carried) {
        this.library = library;
        this.declaration = declaration;
        this.paragraph = paragraph;
        this.place = new Place(declaration.document().id(), paragraph.id());
        Origin origin = library.origin(place);
        this.verdict = origin == null ? null : Verdict.of(carried, origin);
        this.passages = verdict != null && verdict.kind() == Verdict.Kind.PARTLY ? telling(origin) : List.of();
        this.standing = library.formulae().standingIn(place);
    }

    /** @param hasEarlier whether there is an earlier declaration that it could have words from */
    DocumentView.Block block(boolean hasEarlier) {
        List<FormulaIndex.Standing> apart = apart(standing);
        return new DocumentView.Block(
                paragraph.id(),
                paragraph.kind().name().toLowerCase(Locale.ROOT),
                paragraph.number() == 0 ? "" : Show.count(paragraph.number()),
                new TextPart(library, declaration, paragraph, apart).pieces(verdict, passages),
                verdict == null ? null : new MarginPart(library, place, verdict).margin(hasEarlier),
                more(apart.stream()
                        .map(FormulaIndex.Standing::phrase)
                        .distinct()
                        .toList()));
    }

    /** The best passages, each of which explains words that the ones before it don't. */
    private List<Passage> telling(@Nullable Origin origin) {
        List<Passage> telling = new ArrayList<>();
        boolean[] explained = new boolean[paragraph.tokens().size()];
        for (Passage passage : best(origin)) {
            Span words = passage.later().tokens();
            int news = 0;
            for (int i = words.start(); i < words.end(); i++) {
                news += explained[i] ? 0 : 1;
            }
            if (news >= NEWS && telling.size() < MOST_PASSAGES) {
                Arrays.fill(explained, words.start(), words.end(), true);
                telling.add(passage);
            }
        }
        return telling;
    }

    private List<Passage> best(@Nullable Origin origin) {
        Origin.Source source = origin == null ? null : origin.source();
        return library.taken(place).stream()
                .sorted(Comparator.comparing((Passage passage) -> !isOf(source, passage.earlier()))
                        .thenComparing(passage -> -passage.matched())
                        .thenComparing(
                                passage -> library.document(passage.earlier().documentId()), Document.BY_DATE)
                        .thenComparing(passage -> passage.earlier().paragraphId()))
                .toList();
    }

    private static boolean isOf(Origin.@Nullable Source source, Stretch stretch) {
        return source != null
                && stretch.documentId().equals(source.documentId())
                && stretch.paragraphId().equals(source.paragraphId());
    }

    private DocumentView.@Nullable More more(List<Phrase> formulae) {
        if (passages.isEmpty() && formulae.isEmpty()) {
            return null;
        }
        List<String> summary = new ArrayList<>();
        if (!passages.isEmpty()) {
            summary.add("both wordings");
        }
        if (!formulae.isEmpty()) {
            summary.add(Show.count(formulae.size(), "formula", "formulae"));
        }
        int hidden = passages.isEmpty() ? 0 : library.taken(place).size() - passages.size();
        return new DocumentView.More(
                String.join(", ", summary),
                passages.stream().map(this::passage).toList(),
                hidden == 0 ? "" : Show.count(hidden, "further passage") + " of this paragraph in passages.csv",
                formulae.stream().map(this::formula).toList());
    }

    private DocumentView.Formula formula(Phrase phrase) {
        String href = library.formulae().href(phrase.id());
        return new DocumentView.Formula(
                new Words(
                        Show.cut(Visible.text(phrase.text()), FIRST_WORDS),
                        Show.tag(phrase.language()),
                        href == null ? null : "../" + href),
                "in " + Show.count(phrase.usage().documents(), "document") + years(phrase));
    }

    private String years(Phrase phrase) {
        String first = phrase.usage().firstId();
        String last = phrase.usage().lastId();
        if (first == null || last == null) {
            return "";
        }
        String from = year(first);
        String to = year(last);
        return from.equals(to) ? ", " + from : ", " + from + "–" + to;
    }

    private String year(String documentId) {
        PartialDate date = library.document(documentId).occasion().date();
        return date == null ? "undated" : String.valueOf(date.first().getYear());
    }

    /** The best formulae that have no word in common. */
    private static List<FormulaIndex.Standing> apart(List<FormulaIndex.Standing> all) {
        List<FormulaIndex.Standing> apart = new ArrayList<>();
        for (FormulaIndex.Standing each : all) {
            if (apart.size() < MOST_FORMULAE
                    && apart.stream().noneMatch(other -> other.tokens().overlaps(each.tokens()))) {
                apart.add(each);
            }
        }
        return apart;
    }

    private DocumentView.Passage passage(Passage passage) {
        Declaration source = library.declaration(passage.earlier().documentId());
        Paragraph there = library.paragraph(Place.of(passage.earlier()));
        WordDiff diff = WordDiff.of(
                source,
                there,
                passage.earlier().tokens(),
                declaration,
                paragraph,
                passage.later().tokens());
        String unit = declaration.document().language().isChinese() ? "character" : "word";
        String equal = Show.count(passage.matched(), unit) + " equal";
        return new DocumentView.Passage(
                Words.link(
                        library.label(source.document()) + ", paragraph\u00A0" + there.number(),
                        source.document().id() + ".html#" + there.id()),
                passage.edits() == 0 ? equal : equal + ", " + Show.count(passage.edits()) + " changed",
                quote(diff, Piece::left),
                quote(diff, Piece::right),
                Show.tag(declaration.document().language()));
    }

    /** One wording of a passage; the words that the other lacks are marked. */
    private static List<Mark> quote(WordDiff diff, Function<Piece, String> side) {
        return diff.pieces().stream()
                .filter(piece -> !side.apply(piece).isEmpty())
                .map(piece -> new Mark(
                        Visible.text(side.apply(piece)), piece.change() == Change.EQUAL ? "" : "only", null, null))
                .toList();
    }
}

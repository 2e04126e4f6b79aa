package declarations.report.page.declaration;

import declarations.compare.Origin;
import declarations.compare.Passage;
import declarations.compare.Stretch;
import declarations.diff.WordDiff;
import declarations.diff.WordDiff.Change;
import declarations.diff.WordDiff.Piece;
import declarations.document.Document;
import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Phrase;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.prose.Wording;
import declarations.report.view.Mark;
import declarations.report.view.Words;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One paragraph of a declaration's page: its text with the passages marked, its margin, and what unfolds below. */
final class ParagraphPart {
    private static final int MOST_PASSAGES = 2;
    private static final int MOST_FORMULAE = 5;

    /** A passage is shown beside better ones only if it explains so many further words. */
    private static final int NEWS = 5;

    private final Library library;
    private final Declaration declaration;
    private final Paragraph paragraph;
    private final Place place;
    private final @Nullable Origin origin;
    private final List<Passage> passages;

    ParagraphPart(Library library, Declaration declaration, Paragraph paragraph) {
        this.library = library;
        this.declaration = declaration;
        this.paragraph = paragraph;
        this.place = new Place(declaration.document().id(), paragraph.id());
        this.origin = library.origin(place);
        this.passages = library.taken(place).stream()
                .sorted(Comparator.comparing((Passage passage) -> !isOfSource(passage))
                        .thenComparing(passage -> -passage.matched())
                        .thenComparing(
                                passage -> library.document(passage.earlier().documentId()), Document.BY_DATE)
                        .thenComparing(passage -> passage.earlier().paragraphId()))
                .toList();
    }

    /** @param hasEarlier whether there is an earlier declaration that it could have words from */
    DocumentView.Block block(boolean hasEarlier) {
        return new DocumentView.Block(
                paragraph.id(),
                paragraph.kind().name().toLowerCase(Locale.ROOT),
                paragraph.number() == 0 ? "" : Show.count(paragraph.number()),
                text(hasEarlier),
                origin == null ? null : margin(origin, hasEarlier),
                more());
    }

    private boolean isOfSource(Passage passage) {
        return origin != null
                && origin.source() != null
                && passage.earlier().documentId().equals(origin.source().documentId())
                && passage.earlier().paragraphId().equals(origin.source().paragraphId());
    }

    private List<Mark> text(boolean hasEarlier) {
        @Nullable Mark[] carried = new Mark[paragraph.tokens().size()];
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            // the margin names the source already
            Mark mark =
                    new Mark("", "from", href(passage.earlier()), isOfSource(passage) ? null : name(passage.earlier()));
            Span words = passage.later().tokens();
            Arrays.fill(carried, words.start(), words.end(), mark);
        }
        boolean marksNew = hasEarlier && origin != null;
        return Wording.marked(declaration, paragraph, paragraph.span(), i -> {
            Token token = paragraph.tokens().get(i);
            if (marksNew && library.isNewWord(token.key(), declaration.document())) {
                return FRESH; // also inside a passage: there it is one of the words that were changed
            }
            Mark mark = carried[i];
            return mark == null ? Wording.PLAIN : mark;
        });
    }

    private static final Mark FRESH = new Mark("", "fresh", null, null);

    private String figures(Passage passage) {
        String unit = declaration.document().language().isChinese() ? "character" : "word";
        String equal = Show.count(passage.matched(), unit) + " equal";
        return passage.edits() == 0 ? equal : equal + ", " + Show.count(passage.edits()) + " changed";
    }

    /** {@code Astana 2017, paragraph 7}. */
    private String name(Stretch stretch) {
        return name(stretch.documentId(), stretch.paragraphId());
    }

    private String name(String documentId, String paragraphId) {
        return library.label(library.document(documentId)) + ", paragraph\u00A0"
                + library.paragraph(new Place(documentId, paragraphId)).number();
    }

    private static String href(Stretch stretch) {
        return stretch.documentId() + ".html#" + stretch.paragraphId();
    }

    private DocumentView.Provenance margin(Origin known, boolean hasEarlier) {
        Origin.Source source = known.source();
        List<Words> from = source == null
                ? List.of()
                : List.of(Words.link(
                        name(source.documentId(), source.paragraphId()),
                        source.documentId() + ".html#" + source.paragraphId()));
        String status = known.verdict().name().toLowerCase(Locale.ROOT);
        return switch (known.verdict()) {
            case VERBATIM -> new DocumentView.Provenance(status, "=", "verbatim", from, also());
            case EDITED ->
                new DocumentView.Provenance(
                        status,
                        "~",
                        "edited " + (source == null ? "" : Show.percent(source.similarity())),
                        from,
                        also());
            case PARTLY ->
                new DocumentView.Provenance(
                        status, "÷", "partly: " + Show.percent(known.coveredShare()) + " of its words", from, also());
            case NEW ->
                new DocumentView.Provenance(status, "+", hasEarlier ? "new" : "first of all", List.of(), also());
            case SHORT -> new DocumentView.Provenance(status, "·", "too short to say", List.of(), also());
        };
    }

    private String also() {
        long before = passages.stream()
                .map(passage -> passage.earlier().documentId())
                .distinct()
                .count();
        long after = library.given(place).stream()
                .map(passage -> passage.later().documentId())
                .distinct()
                .count();
        return String.join(
                "; ",
                Stream.of(
                                before > 1 ? "in " + Show.count(before, "earlier declaration") : "",
                                after > 0 ? "taken up in " + Show.count(after, "later one") : "")
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private DocumentView.@Nullable More more() {
        boolean verbatim = origin != null && origin.verdict() == Origin.Verdict.VERBATIM;
        List<Passage> shown = verbatim ? List.of() : telling();
        int hidden = verbatim ? 0 : passages.size() - shown.size();
        List<FormulaIndex.Standing> all = library.formulae().standingIn(place);
        List<Phrase> formulae = apart(all);
        if (shown.isEmpty() && formulae.isEmpty()) {
            return null;
        }
        List<String> summary = new ArrayList<>();
        if (!shown.isEmpty()) {
            summary.add("both wordings");
        }
        if (!formulae.isEmpty()) {
            summary.add(Show.count(formulae.size(), "formula", "formulae"));
        }
        return new DocumentView.More(
                String.join(", ", summary),
                shown.stream().map(this::passage).toList(),
                hidden == 0 ? "" : Show.count(hidden, "further passage") + " of this paragraph in passages.csv",
                formulae.stream()
                        .map(phrase -> new Words(
                                Visible.text(phrase.text()),
                                Show.tag(phrase.language()),
                                "../" + library.formulae().href(phrase.id())))
                        .toList(),
                all.size() == formulae.size()
                        ? ""
                        : Show.count(all.size() - formulae.size())
                                + " overlapping or of lower rank in phrase_occurrences.csv");
    }

    /** The best passages, each of which explains words that the ones before it don't. */
    private List<Passage> telling() {
        List<Passage> telling = new ArrayList<>();
        boolean[] explained = new boolean[paragraph.tokens().size()];
        for (Passage passage : passages) {
            int news = 0;
            for (int i = passage.later().tokens().start();
                    i < passage.later().tokens().end();
                    i++) {
                news += explained[i] ? 0 : 1;
            }
            if (news >= NEWS && telling.size() < MOST_PASSAGES) {
                Span words = passage.later().tokens();
                Arrays.fill(explained, words.start(), words.end(), true);
                telling.add(passage);
            }
        }
        return telling;
    }

    /** The best formulae that have no word in common. */
    private static List<Phrase> apart(List<FormulaIndex.Standing> all) {
        List<FormulaIndex.Standing> apart = new ArrayList<>();
        for (FormulaIndex.Standing each : all) {
            if (apart.size() < MOST_FORMULAE
                    && apart.stream().noneMatch(other -> other.tokens().overlaps(each.tokens()))) {
                apart.add(each);
            }
        }
        return apart.stream().map(FormulaIndex.Standing::phrase).distinct().toList();
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
        return new DocumentView.Passage(
                Words.link(name(passage.earlier()), href(passage.earlier())),
                figures(passage),
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

package declarations.report.page.alike;

import declarations.carry.Carried;
import declarations.carry.Carried.Status;
import declarations.diff.WordDiff;
import declarations.diff.WordDiff.Piece;
import declarations.report.page.alike.BesideView.Change;
import declarations.report.page.alike.BesideView.Part;
import declarations.report.page.alike.BesideView.Row;
import declarations.report.page.alike.BesideView.Side;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The paragraphs of two declarations, those that belong together in one row. */
final class BesideRows {
    private final Matched matched;
    private final List<Paragraph> lefts;
    private final Map<String, Paragraph> left;
    private final Map<List<String>, Deque<Paragraph>> shorts = new HashMap<>();

    /** Of a paragraph that was split or merged: what any of its counterparts keeps of it. */
    private final Map<String, BitSet> kept = new HashMap<>();

    private final Map<String, String> wordings = new HashMap<>();

    private BesideRows(Matched matched) {
        this.matched = matched;
        lefts = matched.left().compared();
        left = lefts.stream().collect(Collectors.toMap(Paragraph::id, paragraph -> paragraph));
        Set<String> judged = new HashSet<>(matched.dropped());
        matched.carried().values().forEach(each -> each.sources().forEach(source -> judged.add(source.paragraphId())));
        lefts.stream()
                .filter(each -> !judged.contains(each.id()))
                .forEach(each -> shorts.computeIfAbsent(keys(each), key -> new ArrayDeque<>())
                        .add(each));
    }

    /** In the order of the right text; what is gone stands behind what it stood behind. */
    static List<Row> of(Matched matched) {
        return new BesideRows(matched).rows();
    }

    private List<Row> rows() {
        matched.carried().values().stream().filter(BesideRows::isPart).forEach(this::keep);
        List<Row> rows = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(); // of each row, the left paragraph that it goes on with; 0 for none
        String section = "";
        for (Paragraph paragraph : matched.right().compared()) {
            String heading = paragraph.section().equals(section) ? "" : Visible.text(paragraph.section());
            section = paragraph.section();
            Carried carried = matched.carried().get(paragraph.id());
            rows.add(carried == null ? open(paragraph, heading) : row(paragraph, carried, heading));
            ends.add(carried == null || carried.moved() ? 0 : last(carried));
        }
        return withGone(rows, ends);
    }

    /** The last left paragraph that a right one continues; 0 where it is new, even if it may be a rewording of one. */
    private int last(Carried carried) {
        return carried.status() == Status.NEW
                ? 0
                : carried.sources().stream()
                        .mapToInt(source -> paragraph(source).number())
                        .max()
                        .orElse(0);
    }

    private Paragraph paragraph(Carried.Source source) {
        Paragraph paragraph = left.get(source.paragraphId());
        if (paragraph == null) {
            throw new IllegalArgumentException("no paragraph " + source.paragraphId());
        }
        return paragraph;
    }

    /** Each paragraph that is gone behind the last row that goes on with one before it: so ahead of what is new there. */
    private List<Row> withGone(List<Row> rows, List<Integer> ends) {
        Set<String> open = shorts.values().stream()
                .flatMap(Deque::stream)
                .map(Paragraph::id)
                .collect(Collectors.toSet());
        List<Row> all = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : lefts) {
            boolean isGone = matched.dropped().contains(paragraph.id());
            if (isGone || open.contains(paragraph.id())) {
                int end = next;
                for (int i = next; i < rows.size() && ends.get(i) < paragraph.number(); i++) {
                    end = ends.get(i) > 0 ? i + 1 : end;
                }
                all.addAll(rows.subList(next, end));
                next = end;
                all.add(isGone ? gone(paragraph) : openLeft(paragraph));
            }
        }
        all.addAll(rows.subList(next, rows.size()));
        return all;
    }

    private static List<String> keys(Paragraph paragraph) {
        return paragraph.tokens().stream().map(Token::key).toList();
    }

    /** Whether it stands against several paragraphs, or others with it against one. */
    private static boolean isPart(Carried carried) {
        return carried.status() == Status.SPLIT || carried.status() == Status.MERGED;
    }

    private void keep(Carried carried) {
        Paragraph right = matched.right().compared().stream()
                .filter(each -> each.id().equals(carried.paragraphId()))
                .findFirst()
                .orElseThrow();
        for (Carried.Source source : carried.sources()) {
            WordDiff diff = diff(paragraph(source), right);
            keep("left " + source.paragraphId(), diff, Piece::left);
            keep("right " + right.id(), diff, Piece::right);
        }
    }

    private void keep(String paragraph, WordDiff diff, Function<Piece, String> side) {
        kept.computeIfAbsent(paragraph, key -> new BitSet()).or(WordMarks.kept(diff, side));
        wordings.put(paragraph, WordMarks.text(diff, side));
    }

    private WordDiff diff(Paragraph before, Paragraph after) {
        return WordDiff.of(matched.left(), before, matched.right(), after);
    }

    private Row row(Paragraph paragraph, Carried carried, String heading) {
        String moved = carried.moved() ? " is-moved" : "";
        String place = carried.moved() ? ", moved" : "";
        return switch (carried.status()) {
            case NEW -> new Row("is-new", heading, "+", "new", List.of(), side(paragraph), possible(carried));
            case VERBATIM ->
                new Row(
                        "is-same" + moved,
                        heading,
                        "=",
                        "verbatim" + place,
                        carried.sources().stream()
                                .map(source -> old(paragraph(source)))
                                .toList(),
                        side(paragraph),
                        List.of());
            case EDITED -> edited(paragraph, carried, heading, moved, place);
            case SPLIT, MERGED ->
                new Row(
                        "is-changed is-part" + moved,
                        heading,
                        carried.status() == Status.SPLIT ? "Y" : "A",
                        (carried.status() == Status.SPLIT ? "split" : "merged") + place,
                        carried.sources().stream()
                                .map(source -> new Side(
                                        oldNumber(paragraph(source)),
                                        parts("left " + source.paragraphId(), Change.DELETED)))
                                .toList(),
                        new Side(newNumber(paragraph), parts("right " + paragraph.id(), Change.INSERTED)),
                        List.of());
        };
    }

    private List<Part> parts(String paragraph, Change otherwise) {
        return WordMarks.of(
                wordings.getOrDefault(paragraph, ""), kept.getOrDefault(paragraph, new BitSet()), otherwise);
    }

    private Row edited(Paragraph paragraph, Carried carried, String heading, String moved, String place) {
        Carried.Source source = carried.sources().get(0);
        WordDiff diff = diff(paragraph(source), paragraph);
        return new Row(
                "is-changed" + moved,
                heading,
                "~",
                "edited, " + Show.percent(source.similarity()) + " alike" + place,
                List.of(new Side(oldNumber(paragraph(source)), WordMarks.left(diff))),
                new Side(newNumber(paragraph), WordMarks.unified(diff)),
                List.of());
    }

    private List<Words> possible(Carried carried) {
        if (carried.sources().isEmpty()) {
            return List.of();
        }
        Paragraph old = paragraph(carried.sources().get(0));
        return List.of(
                Words.plain("Perhaps a rewording of "),
                Words.link(
                        "paragraph\u00A0" + Show.count(old.number()),
                        href(matched.left().document().id(), old)),
                Words.plain("."));
    }

    private Row gone(Paragraph paragraph) {
        return new Row("is-gone", "", "−", "dropped", List.of(old(paragraph)), null, List.of());
    }

    /** A paragraph too short to be judged stands beside the same words, if the other text has them. */
    private Row open(Paragraph paragraph, String heading) {
        Deque<Paragraph> same = shorts.getOrDefault(keys(paragraph), new ArrayDeque<>());
        return same.isEmpty()
                ? new Row("is-open", heading, "", "too short to judge", List.of(), side(paragraph), List.of())
                : new Row(
                        "is-open",
                        heading,
                        "=",
                        "the same, short",
                        List.of(old(same.removeFirst())),
                        side(paragraph),
                        List.of());
    }

    private Row openLeft(Paragraph paragraph) {
        return new Row("is-open", "", "", "too short to judge", List.of(old(paragraph)), null, List.of());
    }

    private Side old(Paragraph paragraph) {
        return new Side(oldNumber(paragraph), plain(paragraph));
    }

    private Side side(Paragraph paragraph) {
        return new Side(newNumber(paragraph), plain(paragraph));
    }

    private static List<Part> plain(Paragraph paragraph) {
        return List.of(new Part(Visible.text(paragraph.text()), Change.KEPT));
    }

    private Words oldNumber(Paragraph paragraph) {
        return Words.link(
                Show.count(paragraph.number()), href(matched.left().document().id(), paragraph));
    }

    private Words newNumber(Paragraph paragraph) {
        return Words.link(
                Show.count(paragraph.number()), href(matched.right().document().id(), paragraph));
    }

    private static String href(String documentId, Paragraph paragraph) {
        return "../d/" + documentId + ".html#" + paragraph.id();
    }
}

package declarations.report.page.alike;

import declarations.carry.Carried.Status;
import declarations.compare.Pair;
import declarations.document.Document;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.library.SideBySide.Beside;
import declarations.report.page.alike.BesideView.Choice;
import declarations.report.page.alike.BesideView.Row;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Figure;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed between two declarations? */
final class BesidePage {
    private final Library library;
    private final Frames frames;
    private final Matched matched;
    private final Document left;
    private final Document right;
    private final @Nullable Pair pair;

    BesidePage(Library library, Frames frames, Matched matched) {
        this.library = library;
        this.frames = frames;
        this.matched = matched;
        left = matched.left().document();
        right = matched.right().document();
        pair = library.pair(left.id(), right.id());
    }

    static BesideView view(Library library, Frames frames, Matched.Finder finder, Beside page) {
        return new BesidePage(library, frames, finder.of(page)).view();
    }

    private BesideView view() {
        List<Row> rows = BesideRows.of(matched);
        String heading = name(left) + " beside " + name(right);
        return new BesideView(
                frames.beside(heading),
                heading,
                sentence(),
                notes(),
                figures(),
                text(left),
                text(right),
                Show.tag(right.language()),
                BesideChart.of(matched, name(left), name(right)),
                BesideChart.note(matched),
                choices(rows),
                rows);
    }

    private String name(Document document) {
        return library.label(document);
    }

    private BesideView.Text text(Document document) {
        return new BesideView.Text(Words.link(name(document), href(document)), Visible.text(document.title()));
    }

    private static String href(Document document) {
        return "../d/" + document.id() + ".html";
    }

    private List<Words> sentence() {
        Sentence sentence = new Sentence();
        if (pair == null || pair.sharing().passages() == 0) {
            sentence.link(name(right), href(right))
                    .say(" shares no passage with ")
                    .link(name(left), href(left));
        } else if (left.mayBeSourceOf(right)) {
            sentence.link(name(right), href(right))
                    .say(" keeps " + Show.percent(pair.sharing().shareOfEarlier()) + " of the words of ")
                    .link(name(left), href(left))
                    .say("; " + Show.percent(pair.sharing().shareOfLater()) + " of its own come from there");
        } else {
            sentence.say(Show.percent(pair.sharing().shareOfEarlier()) + " of the words of ")
                    .link(name(left), href(left))
                    .say(" stand in ")
                    .link(name(right), href(right))
                    .say(" too, and " + Show.percent(pair.sharing().shareOfLater()) + " the other way round");
        }
        return sentence.say("; " + counts() + ".").words();
    }

    private String counts() {
        long fresh = matched.count(Status.NEW);
        return (fresh == 0 ? "no paragraph is" : Show.count(fresh, "paragraph is", "paragraphs are"))
                + " new, "
                + countOrNone(matched.dropped().size())
                + " dropped, "
                + countOrNone(matched.moved())
                + " moved";
    }

    private static String countOrNone(long count) {
        return count == 0 ? "none" : Show.count(count);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (left.workId().equals(right.workId())) {
            notes.add("Both are versions of the same work, so neither counts as a source of the other.");
        } else if (!left.mayBeSourceOf(right)) {
            notes.add(
                    "The dates don’t say which of the two is earlier: “new” and “dropped” only say which side has it.");
        }
        if (Stream.of(left, right).anyMatch(each -> library.coverage(each) == null)) {
            notes.add("Declarations in this language are not compared, so there are no shares.");
        }
        return notes;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (pair != null) {
            figures.add(new Figure(
                    Show.percent(pair.sharing().shareOfEarlier()),
                    "of " + name(left) + " stands in " + name(right),
                    "coverage"));
            figures.add(new Figure(
                    Show.percent(pair.sharing().shareOfLater()),
                    "of " + name(right) + " stands in " + name(left),
                    "coverage"));
        }
        figures.add(new Figure(Show.count(matched.count(Status.VERBATIM)), "verbatim", "carryover"));
        figures.add(new Figure(
                Show.count(matched.count(Status.EDITED, Status.SPLIT, Status.MERGED)),
                "edited, split or merged",
                "carryover"));
        figures.add(new Figure(Show.count(matched.count(Status.NEW)), "new", "carryover"));
        figures.add(new Figure(Show.count(matched.dropped().size()), "dropped", "carryover"));
        return figures;
    }

    private static List<Choice> choices(List<Row> rows) {
        return List.of(
                new Choice("show-all", "all", Show.count(rows.size())),
                choice(rows, "show-changed", "changed", "is-changed"),
                choice(rows, "show-new", "new", "is-new"),
                choice(rows, "show-dropped", "dropped", "is-gone"),
                choice(rows, "show-moved", "moved", "is-moved"));
    }

    private static Choice choice(List<Row> rows, String id, String name, String style) {
        long count = rows.stream()
                .filter(row -> List.of(row.style().split(" ")).contains(style))
                .count();
        return new Choice(id, name, Show.count(count));
    }
}

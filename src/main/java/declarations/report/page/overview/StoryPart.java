package declarations.report.page.overview;

import declarations.carry.CarryOvers;
import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.report.library.Library;
import declarations.report.page.overview.StoryView.Some;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.story.Change;
import declarations.story.DocumentNews;
import declarations.story.DocumentNews.What;
import declarations.story.Story;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The story of a run, laid out: for the first page, and for the page that keeps it. */
final class StoryPart {
    private static final String TABLE = "changes.csv";

    private final Library library;
    private final Story story;
    private final String root;

    /** Rows of a list; the page that keeps the story for good has more of them. */
    private final int most;

    private final Map<String, CarryOvers.Change> carried;
    private final FigureWords figures;

    private StoryPart(Library library, String root, int most) {
        this.library = library;
        this.story = library.content().history().story();
        this.root = root;
        this.most = most;
        this.carried = library.content().findings().carryOvers().changes();
        this.figures = new FigureWords(library, root);
    }

    /** For the first page. */
    static StoryView brief(Library library) {
        return new StoryPart(library, "", 40).view(false);
    }

    /** For the page that keeps it. It links to declarations only: what else has a page changes from run to run. */
    static StoryView kept(Library library) {
        return new StoryPart(library, "../", 400).view(true);
    }

    private StoryView view(boolean kept) {
        FormulaPart formulae = new FormulaPart(library, root, !kept);
        return new StoryView(
                root,
                story.isFirst()
                        ? "This is the first report: there is none to compare it with."
                        : story.isWithoutNews() ? "Nothing: documents and results are the same." : "",
                story.settings().stream().map(StoryPart::setting).toList(),
                some(story.isFirst() ? List.of() : story.documents(), this::document, TABLE),
                some(
                        story.isFirst() && !kept ? List.of() : story.documents(What.ADDED),
                        this::arrival,
                        "documents.csv"),
                story.series().stream().map(formulae::series).toList(),
                some(story.corrections(), this::row, TABLE),
                some(kept ? story.updates() : List.of(), this::row, TABLE),
                some(story.isFirst() && !kept ? List.of() : story.problems(), StoryPart::problem, TABLE),
                kept
                        ? some(
                                story.documents().stream()
                                        .filter(news -> news.revision() != null)
                                        .toList(),
                                new RevisionPart(library, root)::text,
                                TABLE)
                        : new Some<>(List.of(), ""));
    }

    private <T, R> Some<R> some(List<T> all, Function<T, R> row, String table) {
        int more = all.size() - most;
        return new Some<>(
                all.stream().limit(most).map(row).toList(),
                more <= 0
                        ? ""
                        : "And " + Show.count(more) + " more: the table " + table + " of that run has them all.");
    }

    private static StoryView.Setting setting(Change change) {
        return new StoryView.Setting(change.entityId(), Visible.text(change.before()), Visible.text(change.now()));
    }

    private StoryView.Document document(DocumentNews news) {
        List<String> details = new ArrayList<>();
        if (news.is(What.ADDED)) {
            details.add("file " + Visible.text(news.entity().value("file")));
        }
        if (news.is(What.NEW_VERSION) || news.is(What.READ_ANEW)) {
            details.add(
                    news.is(What.NEW_VERSION)
                            ? "the file has another content"
                            : "this version of the program reads it otherwise");
            details.add(counts(news));
        }
        if (news.is(What.MISSING)) {
            details.add("its file is no longer in the folder; it stays in the report until it is withdrawn");
        }
        if (news.is(What.REMOVED)) {
            details.add(news.why().isEmpty() ? "no longer in the corpus" : Visible.text(news.why()));
        }
        news.facts().forEach(fact -> details.add(figures.fact(fact, news.entity())));
        return new StoryView.Document(
                StorySentence.word(news), figures.title(news.entity()), figures.date(news.entity()), details);
    }

    private static String counts(DocumentNews news) {
        DocumentNews.Revision revision = news.revision();
        if (revision == null) {
            return "its words are the same";
        }
        return Show.count(revision.before().compared().size()) + " → "
                + Show.count(Integer.parseInt(news.entity().value("n_paragraphs")), "paragraph") + ", "
                + Show.count(revision.before().tokenCount()) + " → "
                + Show.count(Integer.parseInt(news.entity().value("n_tokens")), "word");
    }

    private StoryView.Arrival arrival(DocumentNews news) {
        Declaration declaration = library.declaration(news.id());
        Document document = declaration.document();
        Coverage lookBack = library.lookBack(document);
        String mainId = lookBack == null ? null : lookBack.mainSourceId();
        CarryOvers.Change change = carried.get(news.id());
        return new StoryView.Arrival(
                figures.title(news.entity()),
                IndexSentence.when(document),
                Objects.toString(document.occasion().date(), ""),
                Show.count(declaration.tokenCount()),
                lookBack == null ? Show.noShare() : Show.share(lookBack.carriedShare()),
                mainId == null ? List.of() : List.of(figures.link(mainId)),
                lookBack == null ? "" : Show.count(library.newParagraphs(declaration)),
                change == null ? "" : Show.count(change.dropped()));
    }

    private StoryView.Row row(Change change) {
        return new StoryView.Row(
                figures.link(change.entityId()),
                figures.name(change.field()),
                figures.before(change),
                figures.now(change),
                figures.why(change));
    }

    private static StoryView.Problem problem(Change change) {
        boolean fresh = change.before().isEmpty();
        return new StoryView.Problem(
                fresh ? "New" : "Solved",
                Visible.text(change.entityId()),
                change.field(),
                Visible.text(fresh ? change.now() : change.before()));
    }
}

package declarations.report.html;

import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first sentence of a report: what its newest declaration takes from earlier ones. */
final class IndexSentence {
    private static final int TITLE = 140;

    private final Library library;

    private IndexSentence(Library library) {
        this.library = library;
    }

    static List<Words> of(Library library, @Nullable Newest newest) {
        return new IndexSentence(library).sentence(newest);
    }

    private List<Words> sentence(@Nullable Newest newest) {
        int size = library.declarations().size();
        if (size == 0) {
            return Sentence.plain(
                    "No declarations yet: the documents folder of this job holds no text that could be read.");
        }
        if (newest == null) {
            return Sentence.plain(Show.count(size, "declaration") + ", none of them in a language that is compared and"
                    + " with a known date, so none can be called the newest.");
        }
        if (size == 1) {
            return lone(newest.declaration());
        }
        Sentence sentence = Sentence.of("The newest of " + Show.count(size, "declaration") + ", ")
                .say(title(newest.document()))
                .say(", " + when(newest.document()) + ", ");
        Coverage coverage = newest.coverage();
        String words =
                Show.tokens(newest.declaration().tokenCount(), newest.document().language());
        if (!library.hasEarlier(newest.document())) {
            return sentence.say(
                            "is the first " + Show.language(newest.document().language())
                                    + " declaration here: all of its " + words + " count as new.")
                    .words();
        }
        if (coverage.mainSourceId() == null) {
            return sentence.say(
                            "has no passage in common with an earlier declaration: all of its " + words + " are new.")
                    .words();
        }
        Document main = library.document(coverage.mainSourceId());
        long fresh = library.newParagraphs(newest.declaration());
        int paragraphs = newest.declaration().compared().size();
        boolean single = coverage.mainSourceShare() >= coverage.carriedShare();
        String rest = fresh == 0
                ? "each of its " + Show.count(paragraphs, "paragraph") + " has an earlier passage."
                : Show.count(fresh) + " of its " + Show.count(paragraphs, "paragraph") + (fresh == 1 ? " has" : " have")
                        + " no earlier passage.";
        return sentence.say("takes " + (coverage.carriedShare() == 1 ? "all" : Show.percent(coverage.carriedShare()))
                        + " of its " + words + " from earlier texts, "
                        + (single ? "all of them in " : "most of them in "))
                .link(library.label(main), "d/" + main.id() + ".html")
                .say((single ? "; " : " (" + Show.percent(coverage.mainSourceShare()) + " of its words); ") + rest)
                .words();
    }

    private List<Words> lone(Declaration declaration) {
        Document document = declaration.document();
        return Sentence.of("One declaration so far: ")
                .say(title(document))
                .say(", " + when(document) + ". It has " + Show.tokens(declaration.tokenCount(), document.language())
                        + " in " + Show.count(declaration.compared().size(), "paragraph")
                        + ". There is nothing to compare it with yet: the next declaration makes the first comparison.")
                .words();
    }

    static String when(Document document) {
        return document.occasion().date() == null
                ? "undated"
                : Show.date(document.occasion().date());
    }

    static Words title(Document document) {
        return new Words(
                Show.cut(Visible.text(document.title()), TITLE),
                Show.tag(document.language()),
                "d/" + document.id() + ".html");
    }
}

package declarations.report.page.overview;

import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.document.Language;
import declarations.report.library.Library;
import declarations.report.library.Newest;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import declarations.story.SeriesNews;
import declarations.story.SeriesNews.Missing;
import declarations.text.Declaration;
import java.util.List;
import java.util.TreeSet;
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
            return withoutNewest(size);
        }
        if (size == 1) {
            return lone(newest.declaration());
        }
        return told(
                Sentence.of(StorySentence.of(library.content().history()) + " " + newestOf(newest.document()) + ", ")
                        .say(title(newest.document()))
                        .say(", " + when(newest.document()) + ", "),
                newest);
    }

    private List<Words> withoutNewest(int size) {
        String all = size == 1 ? "One declaration so far" : Show.count(size, "declaration");
        if (library.languages().isEmpty()) {
            return Sentence.plain(all + ", " + (size == 1 ? "" : "none of them ") + "in a language that is "
                    + (size == 1 ? "not " : "") + "compared here.");
        }
        return size == 1
                ? Sentence.plain(all + ", and its date is not known.")
                : Sentence.of(all + ", none of those that are compared with a known date: which is the newest, and what"
                                + " comes from where, cannot be said; what they share stands on the page ")
                        .link("Alike", "alike.html")
                        .say(".")
                        .words();
    }

    /** Whom the newest one is compared with: those of its language that have a date. */
    private String newestOf(Document newest) {
        Language language = newest.language();
        List<Document> compared =
                library.compared(language).stream().map(Declaration::document).toList();
        List<Document> dated =
                compared.stream().filter(each -> each.occasion().date() != null).toList();
        String kind = (dated.size() < compared.size() ? "dated\u00A0" : "")
                + (compared.size() < library.declarations().size() ? Show.language(language) + "\u00A0" : "")
                + "declaration";
        if (dated.size() == 1) {
            return "The only " + kind;
        }
        boolean alone = dated.stream().filter(newest::isComparableWith).allMatch(each -> each.mayBeSourceOf(newest));
        return (alone ? "The newest of " : "One of the newest of ") + Show.count(dated.size(), kind);
    }

    private List<Words> told(Sentence sentence, Newest newest) {
        Coverage coverage = newest.coverage();
        String words =
                Show.tokens(newest.declaration().tokenCount(), newest.document().language());
        if (Double.isNaN(coverage.carriedShare())) {
            return sentence.say("has no words that could be compared.").words();
        }
        if (!library.hasEarlier(newest.document())) {
            return sentence.say("has no earlier one to be compared with: all of its " + words + " count as new.")
                    .words();
        }
        if (coverage.mainSourceId() == null) {
            return sentence.say(
                            "has no passage in common with an earlier declaration: all of its " + words + " are new.")
                    .words();
        }
        Document main = library.document(coverage.mainSourceId());
        sentence.say("takes " + (coverage.carriedShare() == 1 ? "all" : Show.percent(coverage.carriedShare()))
                        + " of its " + words + " from earlier texts, "
                        + Show.mainPart(coverage.carriedShare(), coverage.mainSourceShare()))
                .link(library.label(main), "d/" + main.id() + ".html")
                .say("; "
                        + Show.newOf(
                                library.newParagraphs(newest.declaration()),
                                newest.declaration().compared().size()));
        return missing(sentence, newest.document()).words();
    }

    /** What the newest took up and left out of the formulae of its series; empty where it is alone in it. */
    static List<SeriesNews> news(Library library, Document newest) {
        return SeriesNews.of(
                        library.content().comparedDeclarations(),
                        library.content().formulae())
                .stream()
                .filter(news -> news.latestId().equals(newest.id()))
                .toList();
    }

    /** Whether the story of this run tells of them. */
    static boolean isTold(Library library, Document newest) {
        return library.content().history().story().series().stream()
                .anyMatch(series -> series.latestId().equals(newest.id()));
    }

    private Sentence missing(Sentence sentence, Document newest) {
        List<Missing> missing = news(library, newest).stream()
                .flatMap(news -> news.missing().stream())
                .filter(Missing::isUnbroken)
                .toList();
        if (missing.isEmpty()) {
            return sentence.say(".");
        }
        TreeSet<String> since = new TreeSet<>();
        missing.forEach(each -> since.add(FormulaPart.year(library.document(each.sinceId()))));
        return sentence.say("; ")
                .link(
                        Show.count(missing.size(), "formula", "formulae"),
                        isTold(library, newest) ? "#changed-formulae" : "#newest-formulae")
                .say(" that every declaration of its series had since " + since.last()
                        + (since.size() > 1 ? " or longer" : "") + (missing.size() == 1 ? " is" : " are")
                        + " absent.");
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

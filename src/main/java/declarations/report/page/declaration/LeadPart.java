package declarations.report.page.declaration;

import declarations.carry.Dropped;
import declarations.compare.Coverage;
import declarations.document.Document;
import declarations.report.library.FindingIndex;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Words;
import declarations.text.Declaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentence that a declaration's page opens with. */
final class LeadPart {
    private final Library library;
    private final Declaration declaration;
    private final Document document;
    private final @Nullable Coverage coverage;

    LeadPart(Library library, Declaration declaration) {
        this.library = library;
        this.declaration = declaration;
        this.document = declaration.document();
        this.coverage = library.coverage(document);
    }

    /** How many paragraphs of the previous declaration of its series are gone. */
    record Gone(long paragraphs, Document since) {}

    /** Empty where there is no previous declaration of its series. */
    Optional<Gone> dropped() {
        FindingIndex.Found found = library.findings().found(document.id());
        return found.bases().stream()
                .findFirst()
                .map(library::document)
                .filter(base -> BesidePart.isPrevious(base, document))
                .map(base -> new Gone(
                        found.dropped().stream()
                                .map(Dropped::baseId)
                                .filter(base.id()::equals)
                                .count(),
                        base));
    }

    /** @param folder from the page to the pages of declarations: empty, or {@code d/} */
    List<Words> sentence(String folder) {
        String words = Show.tokens(declaration.tokenCount(), document.language());
        String language = Show.language(document.language());
        if (coverage == null) {
            return Sentence.plain(
                    "This text is in " + language + ", which is not compared here; it is shown as it was read.");
        }
        if (Double.isNaN(coverage.carriedShare())) {
            return Sentence.plain("No paragraph of this text has words that could be compared.");
        }
        if (document.occasion().date() == null) {
            return Sentence.plain(
                    "The date of this text is not known, so nothing can be called earlier or later than its " + words
                            + "; once a date is given, it takes its place among the others.");
        }
        if (!library.hasEarlier(document)) {
            return Sentence.plain((library.isEarliest(document)
                            ? "This is the earliest " + language + " declaration here: nothing stands before it"
                            : "No other " + language + " declaration here is known to be earlier")
                    + ", so all of its " + words + " count as new." + later(coverage));
        }
        return carried(coverage, words, folder);
    }

    List<Words> sentence() {
        return sentence("");
    }

    private List<Words> carried(Coverage known, String words, String folder) {
        String fresh = Show.newOf(
                library.newParagraphs(declaration), declaration.compared().size());
        Sentence sentence;
        if (known.mainSourceId() == null) {
            sentence = Sentence.of(
                    "None of its " + words + " stand in a passage that an earlier declaration has; " + fresh);
        } else {
            Document main = library.document(known.mainSourceId());
            sentence = Sentence.of(share(known) + " of its " + words
                            + " stand in passages that earlier declarations have too, "
                            + Show.mainPart(known.carriedShare(), known.mainSourceShare()))
                    .link(library.label(main), folder + main.id() + ".html")
                    .say("; " + fresh);
        }
        dropped()
                .ifPresent(gone -> sentence.say(", and ")
                        .say(
                                gone.paragraphs() == 0
                                        ? "no paragraph of "
                                        : Show.count(gone.paragraphs(), "paragraph") + " of ")
                        .link(library.label(gone.since()), folder + gone.since().id() + ".html")
                        .say(gone.paragraphs() < 2 ? " is gone" : " are gone"));
        return sentence.say("." + later(known)).words();
    }

    private static String share(Coverage known) {
        String share = Show.percent(known.carriedShare());
        return known.carriedShare() == 1 ? "All" : share.substring(0, 1).toUpperCase(Locale.ROOT) + share.substring(1);
    }

    private static String later(Coverage known) {
        return known.laterReuseShare() > 0
                ? " Later declarations take up "
                        + (known.laterReuseShare() == 1 ? "all" : Show.percent(known.laterReuseShare())) + " of it."
                : "";
    }
}

package declarations.report.page.formula;

import declarations.document.Document;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.chart.Timelines;
import declarations.report.frame.Frames;
import declarations.report.library.Library;
import declarations.report.library.Quotes;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.view.Timeline;
import declarations.report.view.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where does one formula stand, since when and until when, and in which forms? */
final class FormulaPage {
    private static final int TITLE = 80;
    private static final int MOST_SERIES = 3;

    private final Library library;
    private final Quotes quotes;
    private final Links links;
    private final Phrase phrase;

    /** The dated declarations that count, by date. */
    private final List<Document> line;

    FormulaPage(Library library, Quotes quotes, List<Document> line, Phrase phrase) {
        this.library = library;
        this.quotes = quotes;
        this.links = new Links(library, "../../");
        this.line = line;
        this.phrase = phrase;
    }

    FormulaView view(Frames frames) {
        String written = library.formulae().written(phrase);
        List<Occurrence> places = library.formulae().places(phrase);
        FormsPart forms = new FormsPart(library, links, phrase);
        return new FormulaView(
                frames.formula(Show.cut(written, TITLE), library.formulae().file(phrase.language(), 0)),
                new Words(written, Show.tag(phrase.language()), null),
                new FormulaView.Lead(sentence(places), note(), timeline(places)),
                LivesPart.of(library, links, phrase),
                new Concordance(library, quotes, links, phrase).lines(),
                forms.kin(places, quotes),
                Companions.of(phrase, library.formulae()).stream()
                        .map(each -> new FormulaView.Companion(
                                links.to(each.phrase()),
                                Show.count(each.shared()),
                                Show.count(each.phrase().usage().documents())))
                        .toList());
    }

    private List<Words> sentence(List<Occurrence> places) {
        Phrase.Usage usage = phrase.usage();
        Sentence sentence = Sentence.of("This formula stands in " + Show.count(usage.documents(), "declaration"));
        if (usage.occurrences() > usage.documents()) {
            sentence.say(", " + Show.count(usage.occurrences(), "time") + " in all");
        }
        if (usage.firstId() == null || usage.lastId() == null) {
            return sentence.say("; none of them has a date.").words();
        }
        Document first = library.document(usage.firstId());
        Document last = library.document(usage.lastId());
        if (first.equals(last)) {
            say(sentence.say("; the only one with a date is "), first, places).say(".");
        } else {
            say(sentence.say(": first in "), first, places);
            say(sentence.say(", last in "), last, places).say(".");
        }
        String status = library.formulae().status(phrase);
        boolean few = library.formulae().lives().series(phrase).size() <= MOST_SERIES;
        if (!status.isEmpty() && few) {
            sentence.say(" Its status: ")
                    .link(status, "../../method.html#status")
                    .say(".");
        }
        return sentence.words();
    }

    private Sentence say(Sentence sentence, Document document, List<Occurrence> places) {
        String paragraph = places.stream()
                .filter(each -> each.documentId().equals(document.id()))
                .findFirst()
                .map(Occurrence::paragraphId)
                .orElse("main");
        sentence.say(links.to(document, paragraph));
        return document.occasion().date() == null
                ? sentence
                : sentence.say(" (" + Show.date(document.occasion().date()) + ")");
    }

    private List<Words> note() {
        Sentence note = new Sentence();
        Phrase.Traits traits = phrase.traits();
        if (traits.namedEntity()) {
            note.say("It is nothing but a name. ");
        } else if (traits.title()) {
            note.say("It is how declarations call themselves or those who issue them. ");
        } else if (traits.functionWords()) {
            note.say("It is made mostly of words that only join others. ");
        }
        Phrase longer = library.formulae().kin().longer(phrase);
        if (longer != null) {
            note.say("It is a shorter form of “").say(links.to(longer)).say("”.");
        }
        return note.words();
    }

    /** From the first use to the last only, so that a later declaration without it leaves the page as it is. */
    private Timeline timeline(List<Occurrence> places) {
        Set<String> having = places.stream().map(Occurrence::documentId).collect(Collectors.toSet());
        List<Integer> uses = IntStream.range(0, line.size())
                .filter(i -> having.contains(line.get(i).id()))
                .boxed()
                .toList();
        List<Document> span = uses.isEmpty() ? List.of() : line.subList(uses.get(0), uses.get(uses.size() - 1) + 1);
        return Timelines.of(
                "Declarations that have the formula, from its first use to its last",
                span,
                document -> having.contains(document.id()) ? Timelines.Use.EXACT : Timelines.Use.ABSENT);
    }
}

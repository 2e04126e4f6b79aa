package declarations.report.page.declaration;

import declarations.carry.Carried;
import declarations.carry.Dropped;
import declarations.compare.Origin;
import declarations.document.Document;
import declarations.lineage.Place;
import declarations.report.library.FindingIndex;
import declarations.report.library.Library;
import declarations.report.prose.Sentence;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.report.view.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A declaration set beside an earlier one: what became of the paragraphs, and which are gone. */
final class BesidePart {
    /** Paragraphs that are gone whose words are all there; those of a main source are a click away. */
    private static final int WHOLE = 22;

    private static final int MOST_GONE = 36;
    private static final int MOST_GONE_FROM_MAIN_SOURCE = 12;
    private static final int FIRST_WORDS = 70;

    private final Library library;
    private final Document document;
    private final FindingIndex.Found found;

    BesidePart(Library library, Document document) {
        this.library = library;
        this.document = document;
        this.found = library.findings().found(document.id());
    }

    List<FindingsView.Beside> besides() {
        return found.bases().stream()
                .map(base -> beside(library.document(base)))
                .toList();
    }

    /** Whether the other one is the declaration before it in its series, not merely its main source. */
    static boolean isPrevious(Document other, Document document) {
        String series = document.occasion().series();
        return !series.isEmpty()
                && !series.equals("other")
                && series.equals(other.occasion().series());
    }

    private FindingsView.Beside beside(Document base) {
        List<Carried> carried = found.carried().stream()
                .filter(each -> each.baseId().equals(base.id()))
                .toList();
        List<Dropped> dropped = found.dropped().stream()
                .filter(each -> each.baseId().equals(base.id()))
                .toList();
        boolean isPrevious = isPrevious(base, document);
        int most = isPrevious ? MOST_GONE : MOST_GONE_FROM_MAIN_SOURCE;
        return new FindingsView.Beside(
                "beside-" + base.id(),
                isPrevious
                        ? "Dropped since " + library.label(base)
                        : "Beside " + library.label(base) + ", its main source",
                sentence(base, carried, dropped),
                carried.stream()
                        .filter(Carried::moved)
                        .map(each -> Words.link(
                                "paragraph\u00A0" + number(document.id(), each.paragraphId()),
                                "#" + each.paragraphId()))
                        .toList(),
                IntStream.range(0, Math.min(most, dropped.size()))
                        .mapToObj(i -> gone(base, dropped.get(i), isPrevious && i < WHOLE))
                        .toList(),
                dropped.size() <= most ? "" : "and " + Show.count(dropped.size() - most) + " more in dropped.csv");
    }

    private List<Words> sentence(Document base, List<Carried> carried, List<Dropped> dropped) {
        Sentence sentence = new Sentence();
        if (dropped.isEmpty()) {
            sentence.say("Nothing of ")
                    .link(library.label(base), base.id() + ".html")
                    .say(" is gone. ");
        } else {
            sentence.say(Show.count(dropped.size(), "paragraph") + " of ")
                    .link(library.label(base), base.id() + ".html")
                    .say(dropped.size() == 1 ? " has no counterpart here. " : " have no counterpart here. ");
        }
        return sentence.say(verdicts(carried)).words();
    }

    private String verdicts(List<Carried> carried) {
        Map<Carried.Status, Integer> counts = new EnumMap<>(Carried.Status.class);
        carried.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) -> parts.add(Show.count(count) + " " + word(status)));
        if (parts.isEmpty()) {
            return "No paragraph is long enough for a verdict.";
        }
        long older = carried.stream()
                .filter(each -> each.status() == Carried.Status.NEW && isOlder(each))
                .count();
        return "Of the paragraphs here, " + String.join(", ", parts)
                + (older == 0 ? "" : " (" + Show.count(older) + " of them with wording of other earlier ones)") + ".";
    }

    private boolean isOlder(Carried carried) {
        Origin origin = library.origin(new Place(document.id(), carried.paragraphId()));
        return origin != null
                && origin.source() != null
                && !origin.source().documentId().equals(carried.baseId());
    }

    private static String word(Carried.Status status) {
        return switch (status) {
            case VERBATIM -> "verbatim";
            case EDITED -> "edited";
            case SPLIT -> "split off a longer one";
            case MERGED -> "merged from several";
            case NEW -> "not in it";
        };
    }

    private FindingsView.Gone gone(Document base, Dropped dropped, boolean whole) {
        String since = dropped.documentsSeen() < 2
                ? "in that declaration only"
                : "in " + Show.count(dropped.documentsSeen()) + " declarations in a row, since "
                        + library.label(library.document(dropped.firstSeenId()));
        String text = Visible.text(
                library.paragraph(new Place(base.id(), dropped.paragraphId())).text());
        String start = Show.cut(text, FIRST_WORDS);
        return new FindingsView.Gone(
                Words.link(
                        "Paragraph\u00A0" + number(base.id(), dropped.paragraphId()),
                        base.id() + ".html#" + dropped.paragraphId()),
                start,
                start.equals(text) || !whole ? "" : text,
                Show.tag(base.language()),
                since);
    }

    private int number(String documentId, String paragraph) {
        return library.paragraph(new Place(documentId, paragraph)).number();
    }
}

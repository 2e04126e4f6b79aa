package declarations.report.page.formula;

import declarations.document.PartialDate;
import declarations.document.Span;
import declarations.lineage.Place;
import declarations.phrase.Occurrence;
import declarations.phrase.Phrase;
import declarations.report.library.Library;
import declarations.report.library.Quotes;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every place of a formula with some words before and after it, year by year. */
final class Concordance {
    /** Lines of one page; the tables hold all places. */
    static final int MOST = 200;

    /** Words on either side; in Chinese it is scaled. */
    private static final int REACH = 12;

    private final Library library;
    private final Quotes quotes;
    private final Links links;
    private final Phrase phrase;

    Concordance(Library library, Quotes quotes, Links links, Phrase phrase) {
        this.library = library;
        this.quotes = quotes;
        this.links = links;
        this.phrase = phrase;
    }

    FormulaView.Lines lines() {
        List<Occurrence> all = library.formulae().places(phrase);
        List<Occurrence> shown = some(all, MOST);
        Map<String, List<FormulaView.Line>> years = new LinkedHashMap<>();
        for (Occurrence each : shown) {
            years.computeIfAbsent(year(each), any -> new ArrayList<>()).add(line(each));
        }
        int hidden = all.size() - shown.size();
        return new FormulaView.Lines(
                years.entrySet().stream()
                        .map(entry -> new FormulaView.Group(entry.getKey(), entry.getValue()))
                        .toList(),
                hidden == 0 ? "" : note(hidden, shown));
    }

    /**
     * All of them, where they are few; else the first of each declaration; and where those are many too, as many of the
     * earliest and of the latest.
     */
    static List<Occurrence> some(List<Occurrence> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        Set<String> seen = new HashSet<>();
        List<Occurrence> firsts =
                all.stream().filter(each -> seen.add(each.documentId())).toList();
        if (firsts.size() <= most) {
            return firsts;
        }
        List<Occurrence> ends = new ArrayList<>(firsts.subList(0, most / 2));
        ends.addAll(firsts.subList(firsts.size() - most / 2, firsts.size()));
        return ends;
    }

    private String note(int hidden, List<Occurrence> shown) {
        return (shown.size() == MOST
                        ? "Only the " + MOST / 2 + " earliest and the " + MOST / 2
                                + " latest declarations are here, each" + " with its first place; "
                        : "Only the first place of each declaration is here; ")
                + Show.count(hidden, "further place is", "further places are") + " in ";
    }

    private String year(Occurrence each) {
        PartialDate date = library.document(each.documentId()).occasion().date();
        return date == null ? "Undated" : String.valueOf(date.first().getYear());
    }

    private FormulaView.Line line(Occurrence each) {
        Place place = new Place(each.documentId(), each.paragraphId());
        Paragraph paragraph = library.paragraph(place);
        int reach = phrase.language().scaled(REACH);
        int words = paragraph.tokens().size();
        int first = Math.max(0, each.tokenStart() - reach);
        int end = Math.min(words, each.tokenStart() + phrase.tokens() + reach);
        Span formula = each.characters();
        int start = paragraph.tokens().get(first).span().start();
        int stop = end == words
                ? paragraph.span().end()
                : paragraph.tokens().get(end - 1).span().end();
        return new FormulaView.Line(
                links.to(place),
                (first == 0 ? "" : "… ") + text(each, Math.min(start, formula.start()), formula.start()),
                text(each, formula.start(), formula.end()),
                text(each, formula.end(), Math.max(stop, formula.end())) + (end == words ? "" : " …"));
    }

    private String text(Occurrence each, int start, int end) {
        return Visible.text(quotes.quote(each.documentId(), new Span(start, end)));
    }
}

package declarations.report.page.formula;

import declarations.document.Document;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.phrase.YearUse;
import declarations.report.library.Library;
import declarations.report.prose.Show;
import declarations.report.prose.Visible;
import java.util.List;
import java.util.Locale;

/** Since when and until when a formula is used, by series and by year. */
final class LivesPart {
    private LivesPart() {}

    static FormulaView.Lives of(Library library, Links links, Phrase phrase) {
        return new FormulaView.Lives(
                library.formulae().lives().series(phrase).stream()
                        .map(use -> series(library, links, use))
                        .toList(),
                used(library.formulae().lives().years(phrase)).stream()
                        .map(LivesPart::year)
                        .toList());
    }

    private static FormulaView.Series series(Library library, Links links, SeriesUse use) {
        Document dropped = library.formulae().lives().dropped(use);
        return new FormulaView.Series(
                Visible.text(library.content().seriesTitle(use.series())),
                Show.status(use.status()),
                Show.count(use.documents()),
                links.dated(library.document(use.firstId())),
                links.dated(library.document(use.lastId())),
                dropped == null ? FormulaView.Dated.NOTHING : links.dated(dropped));
    }

    /** The years up to the last use: what comes later would change with every new declaration. */
    static List<YearUse> used(List<YearUse> years) {
        int last = years.size();
        while (last > 0 && years.get(last - 1).documents() == 0) {
            last--;
        }
        return years.subList(0, last);
    }

    private static FormulaView.Year year(YearUse use) {
        return new FormulaView.Year(
                String.valueOf(use.year()),
                Show.count(use.documents()),
                Show.count(use.of()),
                Show.share(use.share()),
                String.format(Locale.ROOT, "%.2f–%.2f", use.low(), use.high()));
    }
}

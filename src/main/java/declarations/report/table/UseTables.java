package declarations.report.table;

import static declarations.report.table.Column.mandatory;
import static declarations.report.table.Column.share;
import static declarations.report.table.Column.text;
import static declarations.report.table.Column.whole;
import static declarations.report.table.Datatype.TEXT;

import declarations.phrase.Biographies;
import declarations.phrase.SeriesUse;
import declarations.phrase.YearUse;
import java.util.List;

/** The recurring phrases series by series and year by year. */
final class UseTables {
    private UseTables() {}

    static final Table<?> SERIES = new Table<SeriesUse>(
            "phrase_series.csv",
            "What became of each formula in each series: is it new, standing, lapsed, back?",
            List.of("phrase_id", "series"),
            List.of(
                    mandatory(text("phrase_id", PhraseTables.ID, "the phrase", SeriesUse::phraseId)),
                    mandatory(text("series", TEXT, "the series", SeriesUse::series)),
                    mandatory(text(
                            "status",
                            Datatype.oneOf(SeriesUse.Status.values()),
                            "new: first in the latest declaration; returned: in the latest, after three or more without"
                                    + " it; standing: in the latest; one_off: in one earlier declaration only; lapsed:"
                                    + " in three or more, not in the last three; resting: otherwise not in the latest",
                            row -> Cell.word(row.status()))),
                    whole("n_docs", Datatype.whole(1), "declarations of the series that have it", SeriesUse::documents),
                    mandatory(text("first_doc_id", TEXT, "the first of them", SeriesUse::firstId)),
                    mandatory(text("last_doc_id", TEXT, "the last of them", SeriesUse::lastId))),
            List.of(
                    Table.Reference.of("phrase_id", PhraseTables.FILE, "phrase_id"),
                    Table.Reference.of("first_doc_id", DocumentsTable.FILE, "doc_id"),
                    Table.Reference.of("last_doc_id", DocumentsTable.FILE, "doc_id")),
            content -> Biographies.series(content.formulae(), content.comparedDeclarations()).stream());

    static final Table<?> YEARS = new Table<YearUse>(
            "phrase_years.csv",
            "How many of a year's declarations use each formula? Years between first and last use, dated works of its"
                    + " language.",
            List.of("phrase_id", "year"),
            List.of(
                    mandatory(text("phrase_id", PhraseTables.ID, "the phrase", YearUse::phraseId)),
                    whole("year", Datatype.whole(1), "a year in which the language has a declaration", YearUse::year),
                    whole(
                            "n_docs_with",
                            Datatype.whole(0),
                            "declarations of the year that have it",
                            YearUse::documents),
                    whole("n_docs", Datatype.whole(1), "declarations of the year", YearUse::of),
                    mandatory(share("share", "of the year's declarations", YearUse::share)),
                    mandatory(share("wilson_lo", "lower end of the 95 % interval after Wilson", YearUse::low)),
                    mandatory(share("wilson_hi", "upper end", YearUse::high))),
            List.of(Table.Reference.of("phrase_id", PhraseTables.FILE, "phrase_id")),
            content -> Biographies.years(content.formulae(), content.comparedDeclarations()).stream());
}

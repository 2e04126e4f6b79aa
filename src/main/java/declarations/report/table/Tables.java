package declarations.report.table;

import declarations.json.Json;
import declarations.report.Content;
import declarations.report.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All tables of a report. */
public final class Tables {
    /** What holds for every table, for the data page and the metadata. */
    public static final String CONVENTIONS = "UTF-8 without a byte order mark, comma, CRLF, quotation marks doubled"
            + " (RFC 4180), one header row. Rows are sorted by the key columns, texts by code point. An empty cell is a"
            + " missing value. Shares and likenesses run from 0 to 1; numbers that are not whole are rounded to six"
            + " decimals and written without the zeros at the end. Dates are as long as they are known: 2017-06-09,"
            + " 2017-06 or 2017. Ends are exclusive: from start to before end. Control characters are left out. A text"
            + " that a spreadsheet would run as a formula, or that begins with an apostrophe, has an apostrophe before"
            + " it: take one leading apostrophe off every text; offsets count the text without it.";

    private static final List<Table<?>> RESULTS = List.of(
            DocumentsTable.TABLE,
            ParagraphsTable.TABLE,
            PairsTable.TABLE,
            PassagesTable.TABLE,
            CarryTables.CARRYOVER,
            CarryTables.DROPPED,
            LineageTables.FAMILIES,
            LineageTables.MEMBERS,
            LineageTables.AGES,
            ClauseTables.STRENGTH,
            ClauseTables.REFERENCES,
            PhraseTables.PHRASES,
            UseTables.SERIES,
            UseTables.YEARS,
            PhraseTables.OCCURRENCES,
            TermTables.PATTERNS,
            TermTables.SLOTS,
            TermTables.KEYNESS,
            TermTables.WATCH,
            TermTables.SENSITIVITY,
            JobTables.PROBLEMS,
            JobTables.PARAMETERS);

    /** What depends on the runs before: no part of the workbook, which the same documents make the same. */
    private static final List<Table<?>> STORY = List.of(StoryTables.CHANGES, StoryTables.ALIASES);

    private static final List<Table<?>> ALL =
            Stream.concat(RESULTS.stream(), STORY.stream()).toList();

    private Tables() {}

    /** Those that the workbook holds. */
    static List<Table<?>> results() {
        return RESULTS;
    }

    /** In the order in which a reader meets them. */
    public static List<Table<?>> all() {
        return ALL;
    }

    /** Writes every table, the workbook of the results, and {@code csv-metadata.json}, into {@code data/}. */
    public static void write(Content content, Output output) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try {
            for (Table<?> table : ALL) {
                Sheet sheet = table.sheet();
                sheets.add(sheet);
                table.write(content, output, sheet);
            }
            Workbook.write(content, sheets.subList(0, RESULTS.size()), output);
        } finally {
            for (Sheet sheet : sheets) {
                sheet.close();
            }
        }
        output.write(
                "data/csv-metadata.json", Json.READABLE.of(Csvw.metadata(content.title(), CONVENTIONS, ALL)) + "\n");
    }
}

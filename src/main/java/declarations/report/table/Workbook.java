package declarations.report.table;

import declarations.report.Content;
import declarations.report.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The tables as one workbook for people who read in a spreadsheet (Office Open XML, ECMA-376): every text a text, so
 * that nothing is run or taken for a date, and no time in it, so that the same tables are the same bytes.
 */
final class Workbook {
    static final String FILE = "declarations.xlsx";

    /** A spreadsheet could hold 1,048,576 rows, and is of no use to anyone long before. */
    static final int ROWS = 200_000;

    /** Well inside what zip can say in any time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /** Puts the written sheets together, one that explains them first. */
    static void write(Content content, List<Sheet> tables, Output output) throws IOException {
        try (Sheet about = about(content, tables)) {
            List<Sheet> sheets = IntStream.range(-1, tables.size())
                    .mapToObj(i -> i < 0 ? about : tables.get(i))
                    .filter(sheet -> sheet.rows() <= ROWS)
                    .toList();
            output.write("data/" + FILE, out -> zip(sheets, out));
        }
    }

    private static Sheet about(Content content, List<Sheet> tables) throws IOException {
        Sheet about = new Sheet("about", "", List.of(false, false));
        about.row(List.of("sheet", "what it answers"));
        about.row(List.of(
                content.title(),
                "The tables of the report as one workbook. data.html says what every column"
                        + " means. Texts longer than 32,767 characters are cut here, and only here."));
        for (Sheet sheet : tables) {
            String note = sheet.rows() > ROWS
                    ? sheet.rows() + " rows are too many for a spreadsheet: see " + sheet.name() + ".csv"
                    : sheet.question();
            about.row(List.of(sheet.name(), note));
        }
        about.finish();
        return about;
    }

    private static void zip(List<Sheet> sheets, OutputStream out) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.AsNeeded);
            put(zip, "[Content_Types].xml", contentTypes(sheets.size()));
            put(zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
            put(zip, "xl/workbook.xml", workbook(sheets));
            put(zip, "xl/_rels/workbook.xml.rels", sheetRelations(sheets.size()));
            put(zip, "xl/styles.xml", STYLES);
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i).copyTo(zip, entry("xl/worksheets/sheet" + (i + 1) + ".xml"));
            }
            zip.finish();
        }
    }

    static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli()); // zip has local time
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        return entry;
    }

    private static void put(ZipArchiveOutputStream zip, String name, String xml) throws IOException {
        zip.putArchiveEntry(entry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private static String contentTypes(int sheets) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + numbered(
                        sheets,
                        i -> "<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                                + "worksheet+xml\"/>")
                + "</Types>";
    }

    private static String workbook(List<Sheet> sheets) {
        return XML + "<workbook xmlns=\"" + Sheet.MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + numbered(
                        sheets.size(),
                        i -> "<sheet name=\"" + sheets.get(i - 1).name() + "\" sheetId=\"" + i + "\" r:id=\"rId" + i
                                + "\"/>")
                + "</sheets></workbook>";
    }

    private static String sheetRelations(int sheets) {
        return relations(List.of(
                numbered(sheets, i -> relation(i, "worksheet", "worksheets/sheet" + i + ".xml")),
                relation(sheets + 1, "styles", "styles.xml")));
    }

    private static String relations(List<String> relations) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String numbered(int most, IntFunction<String> text) {
        return IntStream.rangeClosed(1, most).mapToObj(text).collect(Collectors.joining());
    }

    /** Style 1: the bold row of names. Style 2: a text, whatever it looks like. */
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + Sheet.MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
            + "</styleSheet>";
}

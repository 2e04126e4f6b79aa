package declarations.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.report.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, read back by another program. */
class WorkbookTest {
    @TempDir
    private Path site;

    @Test
    void theSheetsAreTheTables() throws IOException {
        Tables.write(Example.content(), Output.to(site));
        try (XSSFWorkbook workbook = open(site)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(Tables.results().size() + 1);
            for (Table<?> table : Tables.results()) {
                Sheet sheet = workbook.getSheet(table.file().replace(".csv", ""));
                List<List<String>> rows = Rfc4180.records(Files.readString(site.resolve("data/" + table.file())));
                assertThat(sheet.getLastRowNum()).as(table.file()).isEqualTo(rows.size() - 1);
                for (int i = 0; i < rows.size(); i++) {
                    same(table, rows.get(i), sheet.getRow(i), i > 0);
                }
            }
        }
    }

    private static void same(Table<?> table, List<String> csv, Row row, boolean values) {
        for (int i = 0; i < csv.size(); i++) {
            Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            String text = csv.get(i);
            String where = table.file() + " " + table.columns().get(i).name();
            if (text.isEmpty()) {
                assertThat(cell.getCellType()).as(where).isEqualTo(CellType.BLANK);
            } else if (values && table.columns().get(i).datatype().isNumber()) {
                assertThat(cell.getNumericCellValue()).as(where).isEqualTo(Double.parseDouble(text));
            } else {
                assertThat(cell.getCellType()).as(where).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue())
                        .as(where)
                        .isEqualTo(text.startsWith("'") ? text.substring(1) : text);
            }
        }
    }

    @Test
    void whatASpreadsheetWouldRunOrCutIsText() throws IOException {
        String formula = "=HYPERLINK(\"x\") <&> _x0041_ ";
        try (declarations.report.table.Sheet sheet =
                new declarations.report.table.Sheet("hostile", "What is it?", List.of(false, false, true))) {
            sheet.row(List.of("text", "long", "number"));
            sheet.row(List.of("'" + formula, "x".repeat(40_000), "0.25"));
            sheet.finish();
            Workbook.write(Example.content(), List.of(sheet), Output.to(site));
        }
        try (XSSFWorkbook workbook = open(site)) {
            Row row = workbook.getSheet("hostile").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(formula);
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(1).getStringCellValue()).hasSize(32_767);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.25);
        }
    }

    @Test
    void aTableTooLongForASpreadsheetIsLeftOutAndNamed() throws IOException {
        try (declarations.report.table.Sheet sheet =
                new declarations.report.table.Sheet("long", "How long?", List.of(true))) {
            sheet.row(List.of("n"));
            for (int i = 0; i < Workbook.ROWS; i++) {
                sheet.row(List.of("1"));
            }
            sheet.finish();
            Workbook.write(Example.content(), List.of(sheet), Output.to(site));
        }
        try (XSSFWorkbook workbook = open(site)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheet("about").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("200001 rows are too many for a spreadsheet: see long.csv");
        }
    }

    @Test
    void theSameTablesAreTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String id : List.of("UTC", "Asia/Kathmandu", "America/New_York")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Tables.write(Example.content(), Output.to(site.resolve(id)));
            }
        } finally {
            TimeZone.setDefault(zone);
        }
        byte[] bytes = Files.readAllBytes(site.resolve("UTC/data/declarations.xlsx"));
        assertThat(site.resolve("Asia/Kathmandu/data/declarations.xlsx")).hasBinaryContent(bytes);
        assertThat(site.resolve("America/New_York/data/declarations.xlsx")).hasBinaryContent(bytes);
    }

    private static XSSFWorkbook open(Path site) throws IOException {
        try (InputStream in = Files.newInputStream(site.resolve("data/declarations.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }
}

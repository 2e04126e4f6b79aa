package declarations.report.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of the workbook: packed while its rows come, kept in a temporary file until the workbook takes it. A sheet
 * that grows too long for a spreadsheet goes on counting its rows and keeps no more of them.
 */
final class Sheet implements AutoCloseable {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int CELL = 32_767;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final String question;
    private final List<Boolean> numbers;
    private final Path packed = Files.createTempFile("declarations-sheet", ".xml");
    private final CRC32 checksum = new CRC32();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, /* nowrap= */ true);
    private final Writer xml;
    private long rows;

    /**
     * @param numbers whether the cells of each column are numbers
     */
    Sheet(String name, String question, List<Boolean> numbers) throws IOException {
        this.name = name;
        this.question = question;
        this.numbers = numbers;
        OutputStream out = new BufferedOutputStream(
                new CheckedOutputStream(
                        new DeflaterOutputStream(Files.newOutputStream(packed), deflater, BUFFER), checksum),
                BUFFER);
        this.xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols><col min=\"1\" max=\""
                + numbers.size() + "\" width=\"18\" customWidth=\"1\"/></cols><sheetData>");
    }

    String name() {
        return name;
    }

    String question() {
        return question;
    }

    /** Rows so far, the row of names included. */
    long rows() {
        return rows;
    }

    /** The first row is that of the names. */
    void row(List<String> cells) throws IOException {
        boolean names = rows++ == 0;
        if (rows > Workbook.ROWS) {
            return;
        }
        xml.write("<row>");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                xml.write("<c/>");
            } else if (!names && numbers.get(i)) {
                xml.write("<c><v>");
                xml.write(cell);
                xml.write("</v></c>");
            } else {
                xml.write(
                        names
                                ? "<c s=\"1\" t=\"inlineStr\"><is><t>"
                                : "<c s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                text(cell.startsWith("'") ? cell.substring(1) : cell); // what is typed as text is not run
                xml.write("</t></is></c>");
            }
        }
        xml.write("</row>");
    }

    /** {@code _x0041_} would be shown as the letter it names. */
    private void text(String text) throws IOException {
        int end = Math.min(text.length(), CELL);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int plain = 0;
        for (int i = 0; i < end; i++) {
            String instead = instead(text, i);
            if (instead != null) {
                xml.write(text, plain, i - plain);
                xml.write(instead);
                plain = i + 1;
            }
        }
        xml.write(text, plain, end - plain);
    }

    /** What is written in the place of a character; null where it stands for itself. */
    private static @Nullable String instead(String text, int i) {
        return switch (text.charAt(i)) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '_' -> text.startsWith("_x", i) ? "_x005F_" : null;
            case '\uFFFE', '\uFFFF' -> "\uFFFD"; // XML has no such characters
            default -> null;
        };
    }

    /** No row comes after it. */
    void finish() throws IOException {
        xml.write("</sheetData></worksheet>");
        xml.close();
    }

    void copyTo(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
        entry.setCrc(checksum.getValue());
        entry.setSize(deflater.getBytesRead());
        entry.setCompressedSize(Files.size(packed));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(packed))) {
            zip.addRawArchiveEntry(entry, in);
        }
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        Files.deleteIfExists(packed);
    }
}

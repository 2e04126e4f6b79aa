package declarations.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes files of each format. */
final class SampleFiles {
    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String CORE = "<cp:coreProperties xmlns:cp='x' xmlns:dc='y' xmlns:dcterms='z'>";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private SampleFiles() {}

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = utf8(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 checksum = new CRC32();
                    checksum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The parts of a DOCX with some XML as its body. */
    static Map<String, String> docxParts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + override("/word/document.xml", "document.main")
                        + override("/word/styles.xml", "styles")
                        + override("/word/footnotes.xml", "footnotes") + "</Types>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w='" + WORDS + "'><w:style w:styleId='H'><w:name w:val='heading 1'/></w:style>"
                        + "<w:style w:styleId='L'><w:name w:val='List Bullet'/><w:pPr><w:numPr/></w:pPr></w:style>"
                        + "<w:style w:styleId='H2'><w:name w:val='Ours'/><w:basedOn w:val='H'/></w:style></w:styles>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='" + WORDS
                        + "'><w:footnote w:type='separator'><w:p><w:r><w:t>NO</w:t></w:r></w:p>"
                        + "</w:footnote><w:footnote w:id='2'>" + p("A note.") + "</w:footnote></w:footnotes>");
        parts.put("word/header1.xml", "<w:hdr xmlns:w='" + WORDS + "'>" + p("HEAD") + "</w:hdr>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='" + WORDS + "' xmlns:mc='m'><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "docProps/core.xml",
                CORE + "<dc:title>Of the Lakes</dc:title><dcterms:created>2017-06-09T23:30:00-12:00</dcterms:created>"
                        + "</cp:coreProperties>");
        return parts;
    }

    private static String override(String part, String kind) {
        return "<Override PartName='" + part + "' ContentType='" + DOCX + kind + "+xml'/>";
    }

    /** A paragraph of a DOCX. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] docx(List<String> paragraphs) {
        Map<String, String> parts =
                docxParts(paragraphs.stream().map(SampleFiles::p).collect(Collectors.joining()));
        parts.remove("word/footnotes.xml");
        parts.compute(
                "[Content_Types].xml",
                (name, types) -> String.valueOf(types).replace(override("/word/footnotes.xml", "footnotes"), ""));
        return zip(parts);
    }

    static Map<String, String> odtParts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<o:document-content xmlns:o='" + ODF + "office:1.0' xmlns:text='" + ODF
                        + "text:1.0' xmlns:table='t' xmlns:draw='d'><o:body><o:text>" + body
                        + "</o:text></o:body></o:document-content>");
        parts.put(
                "meta.xml",
                "<o:meta xmlns:o='o' xmlns:dc='dc' xmlns:meta='m'><dc:title>Of the Lakes</dc:title>"
                        + "<meta:creation-date>2017-06-09T10:00:00.123</meta:creation-date></o:meta>");
        return parts;
    }

    static byte[] odt(List<String> paragraphs) {
        return zip(odtParts(
                paragraphs.stream().map(text -> "<text:p>" + text + "</text:p>").collect(Collectors.joining())));
    }

    static Map<String, String> epubParts(List<String> paragraphs) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>");
        parts.put(
                "OEBPS/book.opf",
                "<package xmlns:dc='d'><metadata><dc:title>Of the Lakes</dc:title><dc:date>2017-06-09</dc:date></metadata>"
                        + "<manifest><item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>"
                        + "<item id='b' href='two%20b.xhtml' media-type='application/xhtml+xml'/>"
                        + "<item id='a' href='one.xhtml' media-type='application/xhtml+xml'/></manifest>"
                        + "<spine><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/></spine></package>");
        parts.put("OEBPS/nav.xhtml", "<html><body><p>CONTENTS</p></body></html>");
        int half = paragraphs.size() / 2;
        parts.put("OEBPS/two b.xhtml", page(paragraphs.subList(half, paragraphs.size())));
        parts.put("OEBPS/one.xhtml", page(paragraphs.subList(0, half)));
        return parts;
    }

    private static String page(List<String> paragraphs) {
        return "<?xml version='1.0' encoding='UTF-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body>"
                + paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining())
                + "</body></html>";
    }

    static byte[] epub(List<String> paragraphs) {
        return zip(epubParts(paragraphs));
    }

    static byte[] rtf(List<String> paragraphs) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Serif;}}\\f0 ");
        for (String text : paragraphs) {
            rtf.append("\\pard ");
            text.chars().forEach(c -> rtf.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
            rtf.append("\\par\n");
        }
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF with so many lines a page. */
    static byte[] pdf(List<String> lines, int linesOnPage) {
        try (PDDocument document = new PDDocument()) {
            for (int first = 0; first < lines.size(); first += linesOnPage) {
                page(document, lines.subList(first, Math.min(lines.size(), first + linesOnPage)), 60);
            }
            document.getDocumentInformation().setTitle("Of the Lakes");
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A page with lines from some distance to the left margin on. */
    static PDPage page(PDDocument document, List<String> lines, float... columns) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            int each = (lines.size() + columns.length - 1) / columns.length;
            for (int column = 0; column < columns.length; column++) {
                float y = 720;
                for (String line : lines.subList(column * each, Math.min(lines.size(), (column + 1) * each))) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                    content.newLineAtOffset(columns[column], y);
                    content.showText(line);
                    content.endText();
                    y -= 14;
                }
            }
        }
        return page;
    }
}

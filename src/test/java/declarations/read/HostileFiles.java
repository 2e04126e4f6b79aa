package declarations.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Writes files that were made to hang, to burst, or to fetch what they should not. */
final class HostileFiles {
    private static final byte[] ZEROS = new byte[1 << 20];

    private HostileFiles() {}

    /** A form that shows itself, eight times over. */
    static byte[] loop(int variant) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            PDFormXObject form = new PDFormXObject(stream);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), form);
            form.setResources(resources);
            page.setResources(resources);
            String shows = "/X Do ".repeat(8) + "% " + variant;
            write(stream, shows);
            COSStream content = document.getDocument().createCOSStream();
            write(content, shows);
            page.setContents(new PDStream(content));
            return SampleFiles.saved(document);
        }
    }

    private static void write(COSStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(SampleFiles.utf8(content));
        }
    }

    /** A page whose content unpacks to so many megabytes of blanks. */
    static byte[] pdfBomb(int megabytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    out.write(ZEROS);
                }
            }
            page.setContents(new PDStream(content));
            return SampleFiles.saved(document);
        }
    }

    static byte[] deepPdf(int depth) throws IOException {
        try (PDDocument document = new PDDocument()) {
            SampleFiles.page(document, java.util.List.of("We declare."), 60);
            String plain = new String(SampleFiles.saved(document), java.nio.charset.StandardCharsets.ISO_8859_1);
            String deep = "/Type /Catalog /Deep " + "[".repeat(depth) + "]".repeat(depth);
            return plain.replaceFirst("/Type /Catalog", deep).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    /** A DOCX whose text unpacks to so many megabytes. */
    static byte[] docxBomb(int megabytes) throws IOException {
        Map<String, String> parts = SampleFiles.docxParts("");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(SampleFiles.utf8(part.getValue()));
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(ZEROS);
            }
        }
        return bytes.toByteArray();
    }

    /** A DOCX with an entry more, which may have any name, also one that is there. */
    static byte[] docxWith(String name) throws IOException {
        Map<String, String> parts = SampleFiles.docxParts(SampleFiles.p("We declare."));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(zip, name, "evil");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, String content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(SampleFiles.utf8(content));
        zip.closeArchiveEntry();
    }

    /** Elements that a browser would open again in each paragraph. */
    static byte[] htmlBomb(int paragraphs) {
        StringBuilder html = new StringBuilder("<html><body>");
        for (int i = 0; i < 250; i++) {
            html.append("<b class=").append(i).append('>');
        }
        return SampleFiles.utf8(html + "<p>We".repeat(paragraphs));
    }
}

package declarations.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Makes the specimens that are no plain text out of the texts kept beside the tests: {@code main} with a folder. */
final class SpecimenFiles {
    static final List<String> WORD = List.of("2009-06-12-quillhaven-declaration.en");
    static final List<String> PDF = List.of("2022-09-08-oxenferry-declaration.en");

    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float MARGIN = 72;

    private SpecimenFiles() {}

    public static void main(String... arguments) {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) {
        WORD.forEach(name -> word(text(name), folder.resolve(name + ".docx")));
        PDF.forEach(name -> pdf(text(name), folder.resolve(name + ".pdf")));
    }

    /** The text of a specimen as it was written. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(
                SpecimenFiles.class.getResourceAsStream("/declarations/specimens/" + name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paragraphs(String text) {
        return text.strip().lines().filter(line -> !line.isBlank()).toList();
    }

    static void word(String text, Path file) {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs(text)) {
                XWPFParagraph written = document.createParagraph();
                written.createRun().setText(paragraph);
            }
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On pages with lines of one width, a blank line's room between paragraphs, and the number of each page below. */
    static void pdf(String text, Path file) {
        PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
        try (PDDocument document = new PDDocument()) {
            List<String> lines = new ArrayList<>();
            for (String paragraph : paragraphs(text)) {
                lines.addAll(wrapped(paragraph, font));
                lines.add("");
            }
            int aPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
            for (int start = 0; start < lines.size(); start += aPage) {
                page(document, font, lines.subList(start, Math.min(start + aPage, lines.size())));
            }
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = PDRectangle.A4.getHeight() - MARGIN;
            for (String line : lines) {
                show(content, font, line, MARGIN, y);
                y -= LEADING;
            }
            show(content, font, String.valueOf(document.getNumberOfPages()), PDRectangle.A4.getWidth() / 2, MARGIN / 2);
        }
    }

    private static void show(PDPageContentStream content, PDFont font, String line, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}

package declarations.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text of a page, in the order it was written: a writer sets one column after the other, and a reader that sorts by
 * position mixes their lines.
 */
final class PageText extends PDFTextStripper {
    private final List<PageLines.Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float left;
    private float base;
    private float size;
    private final SortedMap<Integer, String> texts = new TreeMap<>();
    private final List<Integer> broken = new ArrayList<>();
    private long unmapped;
    private long length;

    PageText() {
        setSortByPosition(false);
        setLineSeparator("\n");
        setAddMoreFormatting(false);
    }

    /** Reads all pages; one that breaks off in the middle gives what was read till then. */
    void read(PDDocument of) throws IOException {
        writeText(of, new StringWriter());
    }

    /** By number of the page; those without content are missing. */
    SortedMap<Integer, String> texts() {
        return texts;
    }

    List<Integer> broken() {
        return broken;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (length > Contents.MOST_CHARACTERS) {
            return;
        }
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            broken.add(getCurrentPageNo());
            writePage();
        }
        endLine();
        String text = PageLines.text(lines);
        lines.clear();
        length += text.length();
        texts.put(getCurrentPageNo(), text);
    }

    /** How many pages were met. */
    int seen() {
        return getCurrentPageNo() - 1;
    }

    long unmapped() {
        return unmapped;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String meant = font.toUnicode(code);
        unmapped += meant == null || meant.isEmpty() ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (line.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.get(0);
            left = first.getXDirAdj();
            base = first.getYDirAdj();
            size = first.getFontSizeInPt();
        }
        line.append(PageMarks.raised(text, positions));
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            lines.add(new PageLines.Line(line.toString().strip(), left, base, size));
        }
        line.setLength(0);
    }
}

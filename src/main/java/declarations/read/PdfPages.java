package declarations.read;

import declarations.document.Reading.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of each page of a PDF.
 *
 * @param texts of the pages in order; lines end in {@code \n}, a wider gap is a blank line
 * @param broken numbers of the pages that could not be read to their end
 * @param counted how many pages the PDF says it has
 * @param characters that were shown, blanks left out
 * @param unmapped characters of which the font doesn't say what they are
 */
record PdfPages(List<String> texts, List<Integer> broken, int counted, long characters, long unmapped) {
    /** Above this share of characters without a meaning, words are missing. */
    private static final double MOST_UNMAPPED = 0.001;

    private static final int MOST_NUMBERS = 10;

    static PdfPages of(PDDocument document) throws Refusal {
        PageText stripper = new PageText();
        boolean whole = true;
        try {
            stripper.read(document);
        } catch (IOException | RuntimeException e) {
            whole = false; // the tree of the pages ends here
        }
        int found = Math.max(
                stripper.seen(),
                stripper.texts().isEmpty() ? 0 : stripper.texts().lastKey());
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= found; page++) {
            texts.add(stripper.texts().getOrDefault(page, ""));
        }
        long characters = texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c))
                .count();
        if (characters > Contents.MOST_CHARACTERS) {
            throw Contents.tooLong();
        }
        int counted = document.getNumberOfPages();
        return new PdfPages(
                texts,
                stripper.broken(),
                whole ? counted : Math.max(counted, found + 1),
                characters,
                stripper.unmapped());
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank() && !broken.contains(i + 1)) {
                empty.add(i + 1);
            }
        }
        if (!empty.isEmpty()) {
            remarks.add(new Remark(
                    "PARTIAL",
                    (empty.size() == 1 ? "page " + list(empty) + " looks" : "pages " + list(empty) + " look")
                            + " scanned, or empty; a scanned page needs OCR"));
        }
        if (unmapped > MOST_UNMAPPED * characters) {
            remarks.add(new Remark(
                    "PARTIAL",
                    "characters of which the fonts don't say what they are: " + unmapped
                            + "; compare with the source, or get it as DOCX or HTML"));
        }
        return remarks;
    }

    static String list(List<Integer> pages) {
        String shown = pages.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > MOST_NUMBERS ? shown + " and " + (pages.size() - MOST_NUMBERS) + " more" : shown;
    }
}

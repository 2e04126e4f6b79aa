package declarations.read;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading.Remark;
import declarations.read.page.CleanText;
import declarations.read.page.LetterSpacing;
import declarations.read.page.PageTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Printed pages to running text, and a remark that says what was left out; the file itself keeps all of it. */
final class PageCleanup {
    private static final int LONGEST_EXAMPLE = 60;

    private PageCleanup() {}

    /** The text of some pages in their order. */
    static CleanedPages of(List<String> pages) {
        CleanText clean = CleanText.of(pages);
        List<Block> blocks = clean.text().isBlank() ? List.of() : List.of(new Block(Layout.UNSPLIT, clean.text()));
        List<Remark> remarks = new ArrayList<>();
        if (clean.isChanged()) {
            remarks.add(remark(clean));
        }
        if (clean.loose() > 0) {
            remarks.add(new Remark(
                    "LOW_TEXT_QUALITY",
                    "letters stood apart and were put together, on pages: " + clean.loose()
                            + "; compare with the source"));
        }
        return new CleanedPages(blocks, remarks);
    }

    /** The text of the pages that a plain text is printed on; one without pages stays as it is. */
    static CleanedPages of(String text) {
        List<String> pages = PageTexts.of(text);
        if (pages.size() > 1 || !LetterSpacing.closed(text).equals(text)) {
            return of(pages);
        }
        String body = text.replace("\f", "");
        return new CleanedPages(body.isBlank() ? List.of() : List.of(new Block(Layout.UNSPLIT, body)), List.of());
    }

    private static Remark remark(CleanText clean) {
        List<String> done = new ArrayList<>();
        say(done, clean.numbers().size(), "page numbers left out: %d");
        say(done, clean.lines().size(), "running headers and footers left out: %d");
        say(done, clean.notes(), "footnotes moved below their paragraph: %d");
        say(done, clean.parted(), "words joined that were parted at line ends: %d");
        String examples = clean.examples().isEmpty() ? "" : "; for example " + quoted(clean.examples());
        return new Remark(
                "PAGE_FURNITURE_REMOVED",
                String.join(", ", done) + examples
                        + "; the file is as it was: compare with it where words are missing");
    }

    private static void say(List<String> done, int count, String what) {
        if (count > 0) {
            done.add(String.format(Locale.ROOT, what, count));
        }
    }

    private static String quoted(List<String> lines) {
        return String.join(
                ", ",
                lines.stream()
                        .map(line -> "“"
                                + line.substring(
                                        0,
                                        line.offsetByCodePoints(
                                                0, Math.min(LONGEST_EXAMPLE, line.codePointCount(0, line.length()))))
                                + "”")
                        .toList());
    }
}

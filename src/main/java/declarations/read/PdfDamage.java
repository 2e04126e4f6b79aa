package declarations.read;

import declarations.document.Reading.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Signs that a PDF is not as it was written. The library reads on past all of them.
 *
 * @param signs what was found, in words
 */
record PdfDamage(List<String> signs) {
    private static final int TAIL = 2048;

    /** All streams but pictures, inflated: no text has as much. */
    private static final long MOST_INFLATED = 200_000_000;

    static PdfDamage of(byte[] bytes, PDDocument document) throws Refusal {
        List<String> signs = new ArrayList<>();
        String tail = new String(
                bytes, Math.max(0, bytes.length - TAIL), Math.min(TAIL, bytes.length), StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            signs.add("its end is missing");
        }
        COSDocument objects = document.getDocument();
        long lost = 0;
        long left = MOST_INFLATED;
        for (COSObjectKey key : new TreeSet<>(objects.getXrefTable().keySet())) {
            COSBase object = objects.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !isPicture(stream)) {
                long inflated = inflated(stream, left);
                lost += inflated < 0 ? 1 : 0;
                left -= Math.max(0, inflated);
                if (left <= 0) {
                    throw new Refusal("ZIP_BOMB", "it unpacks to far more than a document holds; save the text alone");
                }
            }
        }
        if (lost > 0) {
            signs.add("streams that can't be unpacked: " + lost);
        }
        return new PdfDamage(signs);
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static long inflated(COSStream stream, long most) {
        COSBase filters = stream.getFilters();
        boolean packed = COSName.FLATE_DECODE.equals(filters)
                || filters instanceof org.apache.pdfbox.cos.COSArray array
                        && array.size() > 0
                        && COSName.FLATE_DECODE.equals(array.getObject(0));
        if (!packed) {
            return 0;
        }
        try (InputStream in = stream.createRawInputStream()) {
            return Deflated.length(in, most);
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    /** @param heard what the library said while it read */
    List<Remark> remarks(PdfPages pages, Set<String> heard) {
        List<String> all = new ArrayList<>(signs);
        if (pages.counted() != pages.texts().size()) {
            all.add("of " + pages.counted() + " pages " + pages.texts().size() + " were found");
        }
        if (!pages.broken().isEmpty()) {
            all.add("pages that end in the middle: " + PdfPages.list(pages.broken()));
        }
        if (!heard.isEmpty()) {
            all.add("places that had to be mended: " + heard.size());
        }
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(new Remark(
                "PARTIAL",
                "it is damaged, so text may be missing (" + String.join("; ", all)
                        + "); get the file afresh from its source"));
    }
}

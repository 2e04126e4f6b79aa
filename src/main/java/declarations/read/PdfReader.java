package declarations.read;

import declarations.document.Reading.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF to its text, with what was damaged, is a picture, or can't be told from its fonts. */
final class PdfReader {
    private PdfReader() {}

    static Contents read(byte[] bytes) throws Refusal {
        Damage.heard();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Refusal(
                        "EXTRACTION_FORBIDDEN",
                        "its author forbids to take text out of it; ask for a copy that allows it");
            }
            PdfDamage damage = PdfDamage.of(bytes, document);
            PdfPages pages = PdfPages.of(document);
            List<Remark> warnings = new ArrayList<>(damage.remarks(pages, Damage.heard()));
            if (pages.characters() == 0) {
                throw withoutText(pages, !warnings.isEmpty());
            }
            CleanedPages cleaned = PageCleanup.of(pages.texts());
            warnings.addAll(pages.remarks());
            warnings.addAll(cleaned.remarks());
            Map<String, String> properties = new TreeMap<>();
            properties(document, properties, warnings);
            return new Contents(cleaned.blocks(), properties, warnings);
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        } catch (IOException | RuntimeException e) {
            throw Refusal.corrupt("its objects can't be found, so it was cut off or altered");
        }
    }

    private static Refusal withoutText(PdfPages pages, boolean damaged) {
        if (damaged) {
            return Refusal.corrupt("it is damaged, and no text can be found in what is left");
        }
        if (pages.unmapped() > 0) {
            return new Refusal(
                    "NO_TEXT", "its fonts don't say which letters they show; it needs OCR, or get it as DOCX or HTML");
        }
        return new Refusal("NO_TEXT", "it looks scanned; it needs OCR, or get it as DOCX or HTML");
    }

    /** As they are written: the library would make other dates of some. */
    private static void properties(PDDocument document, Map<String, String> properties, List<Remark> warnings) {
        COSDictionary said = document.getDocumentInformation().getCOSObject();
        String title = said.getString(COSName.TITLE, "").strip().replaceAll("[\\s\\p{Cc}]+", " ");
        if (!title.isEmpty()) {
            properties.put("dc.title", title);
        }
        StatedDates.put("dcterms.created", said.getString(COSName.CREATION_DATE, ""), properties, warnings);
        StatedDates.put("dcterms.modified", said.getString(COSName.MOD_DATE, ""), properties, warnings);
        String language = document.getDocumentCatalog().getLanguage();
        if (language != null && !language.isBlank()) {
            properties.put("dc.language", language.strip());
        }
    }
}

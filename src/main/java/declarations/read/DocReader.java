package declarations.read;

import declarations.document.Block.Layout;
import declarations.document.Reading.Remark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A document of Word 97 to 2003 to its text: the body, its text boxes, then its notes. */
final class DocReader {
    private static final String HEADINGS = "heading [1-9]|title|subtitle";

    /** Where the clock of these files begins, and a little after. */
    private static final Instant NEVER_SET = Instant.parse("1601-01-02T00:00:00Z");

    private DocReader() {}

    static Contents read(byte[] bytes) throws Refusal {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            checkType(root);
            DocDamage.check(root, bytes.length);
            try (HWPFDocument document = new HWPFDocument(root)) {
                return read(document);
            }
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (OldFileFormatException e) {
            throw Contents.unsupported("a document of a Word older than Word 97");
        } catch (IOException | RuntimeException e) {
            throw Refusal.corrupt("what is in it can't be found by its own tables, so it was cut off or altered");
        }
    }

    private static void checkType(DirectoryNode root) throws Refusal {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            String found = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? "application/vnd.ms-excel"
                    : root.hasEntryCaseInsensitive("PowerPoint Document")
                            ? "application/vnd.ms-powerpoint"
                            : "application/x-tika-msoffice";
            throw Contents.unsupported(found);
        }
    }

    private static Contents read(HWPFDocument document) throws Refusal {
        OpenParagraphs paragraphs = new OpenParagraphs();
        int leftOut = add(document, document.getRange(), paragraphs)
                + add(document, document.getMainTextboxRange(), paragraphs);
        paragraphs.note(1);
        leftOut += add(document, document.getFootnoteRange(), paragraphs)
                + add(document, document.getEndnoteRange(), paragraphs);
        paragraphs.note(-1);
        Map<String, String> properties = new TreeMap<>();
        List<Remark> warnings = new ArrayList<>();
        if (leftOut > 0) {
            warnings.add(new Remark(
                    "INVISIBLE_CHARS",
                    "characters that are hidden or struck out by a tracked change (" + leftOut
                            + ") were left out; look at the source"));
        }
        properties(document, properties, warnings);
        return new Contents(paragraphs.blocks(), properties, warnings);
    }

    /** Adds what is shown, and counts the characters that are not. */
    private static int add(HWPFDocument document, Range range, OpenParagraphs paragraphs) throws Refusal {
        int leftOut = 0;
        Deque<Boolean> fields = new ArrayDeque<>(); // a field may run over several paragraphs
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            paragraphs.start(layout(document, paragraph));
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                CharacterRun run = paragraph.getCharacterRun(j);
                String shown = DocText.shown(run.text(), fields);
                if (!run.isMarkedDeleted() && !run.isVanished()) {
                    boolean raised = run.getSubSuperScriptIndex() == 1 || run.getVerticalOffset() > 0;
                    paragraphs.text(raised ? OpenParagraphs.raised(shown) : shown);
                } else {
                    leftOut += shown.length();
                }
            }
            paragraphs.end();
        }
        return leftOut;
    }

    private static Layout layout(HWPFDocument document, Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        String name = style < document.getStyleSheet().numStyles()
                        && document.getStyleSheet().getStyleDescription(style) != null
                ? String.valueOf(
                        document.getStyleSheet().getStyleDescription(style).getName())
                : "";
        if (name.toLowerCase(Locale.ROOT).matches(HEADINGS) || paragraph.getLvl() < 9) {
            return Layout.HEADING;
        }
        return paragraph.getIlfo() > 0 ? Layout.LIST_ITEM : Layout.PARAGRAPH;
    }

    private static void properties(HWPFDocument document, Map<String, String> properties, List<Remark> warnings) {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary == null) {
            return;
        }
        String title = summary.getTitle();
        if (title != null && !title.isBlank()) {
            properties.put("dc.title", title.strip().replaceAll("\\s+", " "));
        }
        date("dcterms.created", summary.getCreateDateTime(), properties, warnings);
        date("dcterms.modified", summary.getLastSaveDateTime(), properties, warnings);
    }

    @SuppressWarnings("JavaUtilDate") // POI gives no other
    private static void date(String key, Date date, Map<String, String> properties, List<Remark> warnings) {
        if (date != null && date.toInstant().isAfter(NEVER_SET)) {
            String day = date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
            StatedDates.put(key, day, properties, warnings);
        }
    }
}

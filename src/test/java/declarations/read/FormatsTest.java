package declarations.read;

import static declarations.read.SampleFiles.p;
import static declarations.read.SampleFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from good files of each format, and which files are refused for what they are. */
class FormatsTest {
    private static final List<String> TEXT = List.of(
            "We, the wardens of the seven lakes, condemn every theft of water on all the shores.",
            "Those who draw more than their share shall give back twice what they have drawn.",
            "We shall meet each year in the month of June, wherever the wardens agree to meet.",
            "Marrowby, 9 June 2017");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf", "pdf"})
    void theSameTextIsReadFromEachFormat(String format) {
        Text text = text(DocumentReader.reading(written(format, TEXT), "a." + format));
        assertThat(words(text)).isEqualTo(String.join(" ", TEXT));
        assertThat(text.warnings()).isEmpty();
        assertThat(text.mediaType())
                .isEqualTo(Format.promised("a." + format).orElseThrow().mediaType());
    }

    static byte[] written(String format, List<String> text) {
        return switch (format) {
            case "docx" -> SampleFiles.docx(text);
            case "odt" -> SampleFiles.odt(text);
            case "epub" -> SampleFiles.epub(text);
            case "rtf" -> SampleFiles.rtf(text);
            default -> SampleFiles.pdf(text, 2);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf"})
    void lettersOfAllScriptsAreRead(String format) {
        List<String> text = List.of("Мы, хранители семи озёр.", "我们是七湖的守护者。", "It’s “ours” — 𝒽 é.");
        assertThat(words(text(DocumentReader.reading(written(format, text), "a." + format))))
                .isEqualTo(String.join(" ", text));
    }

    @Test
    void docxHasHeadingsListsTablesBoxesAndNotes() {
        String body = "<w:p><w:pPr><w:pStyle w:val='H2'/><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
                + "<w:r><w:t>Title</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='L'/></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>No item</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>Part</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + p("A1") + "</w:tc><w:tc>" + p("B1") + "</w:tc></w:tr><w:tr><w:tc>" + p("A2")
                + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>Around</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("Inside")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("Inside")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t> it</w:t></w:r></w:p>";
        assertThat(text(docx(body)).blocks())
                .containsExactly(
                        new Block(Layout.HEADING, "Title"),
                        new Block(Layout.LIST_ITEM, "Item"),
                        new Block(Layout.PARAGRAPH, "No item"),
                        new Block(Layout.HEADING, "Part"),
                        new Block(Layout.PARAGRAPH, "A1"),
                        new Block(Layout.PARAGRAPH, "B1"),
                        new Block(Layout.PARAGRAPH, "A2"),
                        new Block(Layout.PARAGRAPH, "Inside"),
                        new Block(Layout.PARAGRAPH, "Around it"),
                        new Block(Layout.PARAGRAPH, "A note."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r> | a\tb¶c",
                "<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r> | co\u2011op",
                "<w:r><w:t>2017</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>4</w:t></w:r> | 2017⁴",
                "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins> | new",
                "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r> | 7",
                "<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id='2'/></w:r> | link",
                "<w:ruby><w:rt><w:r><w:t>qī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>七</w:t></w:r></w:rubyBase></w:ruby> | 七",
                "<w:sdt><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt> | control",
            })
    void docxIsReadAsItIsShown(String run, String shown) {
        assertThat(text(docx("<w:p>" + run.strip() + "</w:p>")).blocks().get(0).text())
                .isEqualTo(shown.replace('¶', '\n'));
    }

    @Test
    void hiddenAndEmbeddedPartsOfDocxAreSaid() {
        assertThat(codes(docx(p("Seen") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>")))
                .containsExactly("INVISIBLE_CHARS");
        assertThat(codes(docx(p("Seen") + "<w:altChunk/>"))).containsExactly("PARTIAL");
        Map<String, String> parts = SampleFiles.docxParts(p("Seen"));
        parts.put("word/embeddings/sheet.xlsx", "PK");
        assertThat(codes(zip(parts))).containsExactly("EMBEDDED_FAILED");
    }

    @Test
    void whatWordProcessorsWriteIsRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("We declare.");
            document.createTable(1, 2).getRow(0).getCell(1).setText("In a cell.");
            document.write(bytes);
            Text text = text(DocumentReader.reading(bytes.toByteArray(), "a.docx"));
            assertThat(words(text)).isEqualTo("We declare. In a cell.");
            assertThat(text.warnings()).isEmpty();
        }
        try (InputStream doc = Objects.requireNonNull(getClass().getResourceAsStream("/declarations/read/lakes.doc"))) {
            Text text = text(DocumentReader.reading(doc.readAllBytes(), "a.doc"));
            assertThat(text.blocks())
                    .startsWith(
                            new Block(Layout.HEADING, "Declaration of the Seven Lakes"),
                            new Block(Layout.PARAGRAPH, "We declare this in 2017⁴, and  agree\tfully.\nSecond line."),
                            new Block(Layout.LIST_ITEM, "First item"))
                    .endsWith(
                            new Block(Layout.PARAGRAPH, "Astana, 9 June 2017"),
                            new Block(Layout.PARAGRAPH, "IN THE BOX"),
                            new Block(Layout.PARAGRAPH, "NOTE about the lakes."))
                    .doesNotContain(new Block(Layout.PARAGRAPH, "RUNNING HEAD OF ALL PAGES"));
            assertThat(text.properties()).containsEntry("dcterms.created", "2017-06-09");
        }
    }

    @Test
    void odtIsReadAsItIsShown() {
        String body = "<text:tracked-changes><text:p>DELETED</text:p></text:tracked-changes><text:h>Title</text:h>"
                + "<text:p>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d\n  e<text:note><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>.</text:p>"
                + "<text:list><text:list-item><text:p>Item</text:p><text:p>more</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>A1</text:p></table:table-cell>"
                + "<table:table-cell><text:p>B1</text:p></table:table-cell></table:table-row></table:table>";
        assertThat(text(zip(SampleFiles.odtParts(body))).blocks())
                .containsExactly(
                        new Block(Layout.HEADING, "Title"),
                        new Block(Layout.PARAGRAPH, "a  b\tc\nd e."),
                        new Block(Layout.LIST_ITEM, "Item"),
                        new Block(Layout.PARAGRAPH, "more"),
                        new Block(Layout.PARAGRAPH, "A1"),
                        new Block(Layout.PARAGRAPH, "B1"),
                        new Block(Layout.PARAGRAPH, "Note"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\\u1052?\\u1099? \\'e9 | Мы é",
                "{\\f1 \\'cc\\'fb} a | Мы a",
                "{\\f2 \\'c6\\'df\\'ba\\'fe} | 七湖",
                "\\uc2\\u8220\\'93\\'93x\\u8221?? | “x”",
                "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} | 7",
                "{\\header HEAD}{\\*\\private X}{\\pict 0aff}a | a",
                "2017{\\super 4} and {\\v hidden}{\\deleted old}b | 2017⁴ and b",
                "{\\upr{old}{\\*\\ud{new}}} | new",
                "a{\\bin5 {{{{{}b | ab",
                "\\{a\\}\\~\\_\\emdash\\bullet b | {a}\u00A0\u2011—•b",
            })
    void rtfIsReadAsItIsShown(String rtf, String shown) {
        String whole =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset134 C;}}"
                        + "{\\info{\\title T}}\\f0 " + rtf.strip() + "\\par}";
        Text text = text(DocumentReader.reading(utf8(whole), "a.rtf"));
        assertThat(text.blocks()).containsExactly(new Block(Layout.PARAGRAPH, shown.strip()));
        assertThat(text.warnings()).isEmpty();
        assertThat(text.properties()).containsEntry("dc.title", "T");
    }

    @Test
    void rtfHasHeadingsListsTablesAndNotes() {
        String rtf =
                "{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}\\pard\\s1 Title\\par\\pard\\ls1{\\listtext 1.}Item"
                        + "\\par\\pard Word{\\footnote Note.} goes on\\par\\trowd A1\\cell B1\\cell\\row\\pard End\\par}";
        assertThat(text(DocumentReader.reading(utf8(rtf), "a.rtf")).blocks())
                .containsExactly(
                        new Block(Layout.HEADING, "Title"),
                        new Block(Layout.LIST_ITEM, "Item"),
                        new Block(Layout.PARAGRAPH, "Word goes on"),
                        new Block(Layout.PARAGRAPH, "A1"),
                        new Block(Layout.PARAGRAPH, "B1"),
                        new Block(Layout.PARAGRAPH, "End"),
                        new Block(Layout.PARAGRAPH, "Note."));
    }

    @Test
    void columnsOfPdfAreReadOneAfterTheOther() throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<String> lines = java.util.stream.IntStream.range(0, 60)
                    .mapToObj(i -> "line " + i + " of the text of wardens")
                    .toList();
            SampleFiles.page(document, lines, 50, 320);
            Text text = text(DocumentReader.reading(SampleFiles.saved(document), "a.pdf"));
            assertThat(words(text)).isEqualTo(String.join(" ", lines));
        }
    }

    @Test
    void pagesWithoutTextAreSaid() throws IOException {
        try (PDDocument document = new PDDocument()) {
            SampleFiles.page(document, TEXT, 60);
            document.addPage(new PDPage());
            SampleFiles.page(document, TEXT, 60);
            document.addPage(new PDPage());
            Text text = text(DocumentReader.reading(SampleFiles.saved(document), "a.pdf"));
            assertThat(text.warnings())
                    .filteredOn(remark -> remark.code().equals("PARTIAL"))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.detail()).startsWith("pages 2, 4 look scanned"));
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(reason(SampleFiles.saved(document)))
                    .isEqualTo(new Remark("NO_TEXT", "it looks scanned; it needs OCR, or get it as DOCX or HTML"));
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2017-06-09,               2017-06-09",
        "2017-06-09T23:30:00-12:00, 2017-06-09",
        "2017-06-09T10:00:00Z,     2017-06-09",
        "2024-02-29,               2024-02-29",
        "2017-06,                  2017-06",
        "2017,                     2017",
        "2023-02-30T10:00:00Z,     ''",
        "0000-00-00T00:00:00Z,     ''",
        "1582-10-10,               ''",
        "-0044-03-15,              ''",
        "yesterday,                ''",
        "2017-13-01,               ''",
    })
    void aDateIsOnTheCalendarAsItIsWrittenOrNone(String stated, String date) {
        Map<String, String> parts = SampleFiles.docxParts(p("We declare."));
        parts.put(
                "docProps/core.xml",
                SampleFiles.CORE + "<dcterms:created>" + stated + "</dcterms:created></cp:coreProperties>");
        Text text = text(zip(parts));
        assertThat(text.properties().getOrDefault("dcterms.created", "")).isEqualTo(date);
        assertThat(text.warnings())
                .extracting(Remark::code)
                .isEqualTo(date.isEmpty() ? List.of("DATE_INVALID") : List.of());
    }

    @Test
    void pdfDatesAreReadInTheirOwnZone() throws IOException {
        for (String[] stated : new String[][] {{"D:20170609233000-12'00'", "2017-06-09"}, {"D:20230230", ""}}) {
            try (PDDocument document = new PDDocument()) {
                SampleFiles.page(document, TEXT, 60);
                document.getDocumentInformation().getCOSObject().setString("CreationDate", stated[0]);
                Text text = text(DocumentReader.reading(SampleFiles.saved(document), "a.pdf"));
                assertThat(text.properties().getOrDefault("dcterms.created", ""))
                        .isEqualTo(stated[1]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<broken", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "\0\0\0"})
    void brokenPropertiesCostNoText(String core) {
        Map<String, String> parts = SampleFiles.docxParts(p("We declare."));
        parts.put("docProps/core.xml", core);
        assertThat(words(text(zip(parts)))).isEqualTo("We declare. A note.");
        assertThat(codes(zip(parts))).containsExactly("PARSE_ERROR");
    }

    @Test
    void aLockedFileIsEncrypted() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (var out = encryptor.getDataStream(files)) {
                out.write(SampleFiles.docx(TEXT));
            }
            files.writeFilesystem(bytes);
            assertThat(reason(bytes.toByteArray()).code()).isEqualTo("ENCRYPTED");
        }
        Map<String, String> parts = SampleFiles.odtParts("<text:p>x</text:p>");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertThat(reason(zip(parts)).code()).isEqualTo("ENCRYPTED");
        Map<String, String> book = SampleFiles.epubParts(TEXT);
        book.put("META-INF/encryption.xml", "<e><CipherReference URI='OEBPS/one.xhtml'/></e>");
        assertThat(reason(zip(book)).code()).isEqualTo("ENCRYPTED");
        assertThat(reason(lockedPdf("secret", new AccessPermission())).code()).isEqualTo("ENCRYPTED");
    }

    @Test
    void pdfThatForbidsItIsNotRead() throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        assertThat(reason(lockedPdf("", permission)).code()).isEqualTo("EXTRACTION_FORBIDDEN");
        assertThat(words(text(DocumentReader.reading(lockedPdf("", new AccessPermission()), "a.pdf"))))
                .isEqualTo(String.join(" ", TEXT));
    }

    private static byte[] lockedPdf(String password, AccessPermission permission) throws IOException {
        try (PDDocument document = new PDDocument()) {
            SampleFiles.page(document, TEXT, 60);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return SampleFiles.saved(document);
        }
    }

    @Test
    void onlyTheseFormatsAreRead() throws IOException {
        assertThat(reason(zip(Map.of("a.txt", "We declare.")))).satisfies(FormatsTest::isArchive);
        Map<String, String> sheet = Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(reason(zip(sheet)).detail()).contains("opendocument.spreadsheet");
        Map<String, String> macros = SampleFiles.docxParts(p("x"));
        macros.compute(
                "[Content_Types].xml",
                (name, types) -> String.valueOf(types)
                        .replace(
                                SampleFiles.DOCX + "document.main",
                                "application/vnd.ms-word.document.macroEnabled.main"));
        assertThat(reason(zip(macros)).detail()).contains("macroEnabled");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(bytes);
            assertThat(reason(bytes.toByteArray()).detail()).contains("application/vnd.ms-excel");
        }
    }

    private static void isArchive(Remark reason) {
        assertThat(reason.code()).isEqualTo("UNSUPPORTED_TYPE");
        assertThat(reason.detail()).contains("application/zip", "unpack it");
    }

    @ParameterizedTest(name = "{0} named {1}")
    @CsvSource({
        "pdf, a.docx, true",
        "docx, a.pdf, true",
        "rtf, a.doc, true",
        "docx, a.txt, true",
        "odt, a, false",
        "docx, a.DOCX, false"
    })
    void theContentDecidesAndAWrongNameIsSaid(String format, String name, boolean wrong) {
        Text text = text(DocumentReader.reading(written(format, TEXT), name));
        assertThat(words(text)).isEqualTo(String.join(" ", TEXT));
        assertThat(text.warnings()).extracting(Remark::code).isEqualTo(wrong ? List.of("TYPE_MISMATCH") : List.of());
        assertThat(text(DocumentReader.reading(utf8("We declare."), "a.docx")).warnings())
                .extracting(Remark::code)
                .containsExactly("TYPE_MISMATCH");
    }

    private static byte[] docx(String body) {
        return zip(SampleFiles.docxParts(body));
    }

    private static byte[] zip(Map<String, String> parts) {
        return SampleFiles.zip(parts);
    }

    private static List<String> codes(byte[] bytes) {
        return text(bytes).warnings().stream().map(Remark::code).toList();
    }

    private static Text text(byte[] bytes) {
        return text(DocumentReader.reading(bytes, "a"));
    }

    private static Text text(Reading reading) {
        assertThat(reading).isInstanceOf(Text.class);
        return (Text) reading;
    }

    private static Remark reason(byte[] bytes) {
        Reading reading = DocumentReader.reading(bytes, "a");
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }

    static String words(Text text) {
        return text.blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}

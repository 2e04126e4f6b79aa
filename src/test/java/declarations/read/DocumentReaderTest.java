package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Digest;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final String ENGLISH =
            "We, the wardens of the seven lakes, “resolutely” condemn every theft of water – it’s a shame on all shores.";
    private static final String RUSSIAN =
            "Мы, хранители семи озёр, решительно осуждаем любую кражу воды и подтверждаем верность общему делу.";
    private static final String FRENCH =
            "Nous, gardiens des sept lacs, réaffirmons notre volonté d’œuvrer à la paix et à l’équité sur nos côtes.";
    private static final String CHINESE = "我们是七湖的守护者，坚决谴责一切偷水行为，重申对共同事业的忠诚，支持各湖之间的和平与合作。";

    @TempDir
    private Path folder;

    private static final DocumentReader READER = new DocumentReader(1_000_000);

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ENGLISH, UTF-8",
        "RUSSIAN, UTF-8",
        "CHINESE, UTF-8",
        "ENGLISH, UTF-16LE",
        "ENGLISH, UTF-16BE",
        "RUSSIAN, UTF-16LE",
        "RUSSIAN, UTF-16BE",
        "CHINESE, UTF-16",
        "RUSSIAN, UTF-32LE",
    })
    void unicodeIsReadWithCertainty(String name, String charset) throws IOException {
        String written = text(name) + "\n2017 " + text(name);
        byte[] bytes = written.getBytes(Charset.forName(charset));
        Text text = text(read("a.txt", charset.equals("UTF-32LE") ? marked(bytes) : bytes));
        assertThat(text.blocks()).containsExactly(new Block(Layout.UNSPLIT, written));
        assertThat(text.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ENGLISH, windows-1252",
        "FRENCH, windows-1252",
        "RUSSIAN, windows-1251",
        "RUSSIAN, KOI8-R",
        "RUSSIAN, IBM866",
        "CHINESE, GB18030",
    })
    void anOldEncodingIsGuessedAndTheGuessIsSaid(String name, String charset) throws IOException {
        Text text = text(read("a.txt", text(name).getBytes(Charset.forName(charset))));
        assertThat(text.blocks()).containsExactly(new Block(Layout.UNSPLIT, text(name)));
        assertThat(text.warnings()).extracting(Remark::code).containsExactly("ENCODING");
    }

    @Test
    void theFirstAccentMayComeLate() throws IOException {
        String written = "We reaffirm what we said. ".repeat(2000) + "Café.";
        assertThat(text(read("a.txt", bytes(written))).blocks().get(0).text()).endsWith("Café.");
    }

    @Test
    void oneBrokenCharacterMakesNoOtherEncodingOfAText() throws IOException {
        byte[] bytes = bytes(RUSSIAN.repeat(20));
        Text text = text(read("a.txt", Arrays.copyOf(bytes, bytes.length - 2)));
        assertThat(text.charset()).isEqualTo("UTF-8");
        assertThat(text.blocks().get(0).text()).startsWith(RUSSIAN);
        assertThat(text.warnings()).extracting(Remark::code).containsExactly("ENCODING");
        bytes[1] = ' ';
        bytes[100] = ' ';
        bytes[500] = ' ';
        assertThat(reason(read("b.txt", Arrays.copyOf(bytes, 1000))).code()).isEqualTo("ENCODING");
    }

    @Test
    void aDeclaredCharsetIsTakenWhereItMakesSense() throws IOException {
        String page = "<html><head><meta charset=windows-1251></head><body><p>" + RUSSIAN + "</p></body></html>";
        Text text = text(read("a.html", page.getBytes(Charset.forName("windows-1251"))));
        assertThat(text.blocks()).containsExactly(new Block(Layout.PARAGRAPH, RUSSIAN));
        assertThat(text.charset()).isEqualTo("windows-1251");
        assertThat(text.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "declared {0}, written in {1}")
    @CsvSource({"windows-1251, UTF-8", "iso-8859-1, windows-1251", "utf-8, windows-1251", "no-such-thing, windows-1251"
    })
    void aPageThatLiesAboutItsCharsetIsReadAllTheSame(String declared, String actual) throws IOException {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + declared
                + "'></head><body><p>" + RUSSIAN + "</p></body></html>";
        Text text = text(read("a.html", page.getBytes(Charset.forName(actual))));
        assertThat(text.blocks()).containsExactly(new Block(Layout.PARAGRAPH, RUSSIAN));
        assertThat(text.charset()).isEqualTo(actual);
    }

    @Test
    void lineEndsAndByteOrderMarkAreNoText() throws IOException {
        assertThat(text(read("a.txt", bytes("\uFEFFOne\r\ntwo\rthree\fFour")))
                        .blocks()
                        .get(0)
                        .text())
                .isEqualTo("One\ntwo\nthree\nFour");
    }

    @Test
    void aStrayControlCodeIsTakenOutAndSaid() throws IOException {
        Text text = text(read("a.txt", bytes(ENGLISH.repeat(20) + "one\0two")));
        assertThat(text.blocks().get(0).text()).endsWith("onetwo");
        assertThat(text.warnings()).extracting(Remark::code).containsExactly("ENCODING");
    }

    /** Seen as something else, and passed as fine, before: Chinese made of pairs of Latin letters. */
    @Test
    void zerosThatFellIntoATextMakeNoUtf16() throws IOException {
        String line = "The wardens of the lakes\0 met and declared.\n";
        assertThat(reason(read("a.txt", bytes(line.repeat(30)))).code()).isEqualTo("ENCODING");
    }

    @Test
    void aByteOrderMarkBeforeAnotherEncodingIsDoubted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
        bytes.write(bytes(ENGLISH));
        Reading reading = read("a.txt", bytes.toByteArray());
        assertThat(reading instanceof Text text ? text.warnings() : List.of(reason(reading)))
                .extracting(Remark::code)
                .contains("ENCODING");
    }

    @Test
    void twoEncodingsInOneFileAreNeverPassedAsOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(bytes(RUSSIAN));
        bytes.write(RUSSIAN.substring(0, RUSSIAN.length() / 3).getBytes("windows-1251"));
        assertThat(reason(read("a.txt", bytes.toByteArray())).code()).isEqualTo("ENCODING");
    }

    @Test
    void bytesThatMakeNoWordsAreRefused() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertThat(reason(read("a.txt", noise)).code()).isEqualTo("ENCODING");
        assertThat(reason(read("a.dat", noise)).code()).isIn("UNSUPPORTED_TYPE", "ENCODING");
    }

    @Test
    void aTextThatWasReadWronglyBeforeIsDoubted() throws IOException {
        byte[] twice = bytes(new String(bytes(RUSSIAN), StandardCharsets.ISO_8859_1).replaceAll("[\\x80-\\x9F]", "¶"));
        assertThat(text(read("a.txt", twice)).warnings())
                .extracting(Remark::code)
                .contains("ENCODING");
    }

    @Test
    void aPageThatDeclaresGb2312MeansAllOfChinese() throws IOException {
        byte[] page = ("<meta charset=gb2312><p>" + CHINESE + "二〇一七年于瑷珲").getBytes("GB18030");
        Text text = text(read("a.html", page));
        assertThat(text.blocks().get(0).text()).endsWith("二〇一七年于瑷珲");
        assertThat(text.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'We, the w\u0430rdens, declare',      MIXED_SCRIPT",
        "'Мы, хpанители, заявляем',            MIXED_SCRIPT",
        "'We \u202Eeralced\u202C this',        BIDI",
        "'We dec\u200Blare this',              INVISIBLE_CHARS",
        "'We declare this\uDB40\uDC41',        INVISIBLE_CHARS",
        "'We a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 declare', LOW_TEXT_QUALITY",
        "'We dec\u00ADlare этот текст, е\u0308 и 和平 in the EU', ''",
    })
    void whatReadsOtherwiseThanItLooksIsSaid(String content, String code) throws IOException {
        assertThat(text(read("a.txt", bytes(content))).warnings())
                .extracting(Remark::code)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void lettersThatStandApartAreSaid() throws IOException {
        assertThat(text(read("a.txt", bytes("W e  d e c l a r e  ".repeat(10)))).warnings())
                .extracting(Remark::code)
                .containsExactly("LOW_TEXT_QUALITY");
    }

    @Test
    void noDeclarationIsLongerThanTheLongestNovels() {
        String novel = "We declare. ".repeat(500_000);
        for (String name : List.of("a.txt", "a.md")) {
            assertThat(reason(DocumentReader.reading(bytes(novel), name)).code())
                    .isEqualTo("TOO_LARGE");
        }
        assertThat(reason(DocumentReader.reading(bytes("<p>" + novel), "a.html"))
                        .code())
                .isEqualTo("TOO_LARGE");
        String picture = "<p>We declare.<img src='data:" + "A".repeat(6_000_000) + "'>";
        assertThat(DocumentReader.reading(bytes(picture), "b.html")).isInstanceOf(Text.class);
    }

    @Test
    void pagesAreJoinedAndTheirNumbersLeftOut() throws IOException {
        Text text = text(
                read(
                        "a.txt",
                        bytes(
                                "We declare that the\n\n      - 1 -\n\flakes are ours.\n\nWe part.\n\nPage 2 of 3\n\f\n3\n\nEnd.\n")));
        assertThat(text.blocks())
                .containsExactly(new Block(Layout.UNSPLIT, "We declare that the\nlakes are ours.\n\nWe part.\n\nEnd."));
        assertThat(text(read("b.txt", bytes("In 2017\n\fwe met.\n"))).blocks())
                .containsExactly(new Block(Layout.UNSPLIT, "In 2017\nwe met."));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "a.txt,  '',                              EMPTY",
        "a.txt,  '  \n\n\t ',                     NO_TEXT",
        "a.txt,  '\uFEFF',                        NO_TEXT",
        "a.txt,  '\u200B\u2060\u00A0\u3000',      NO_TEXT",
        "a.txt,  '--- *** ---',                   NO_TEXT",
        "a.md,   '![a picture](a.png)',           NO_TEXT",
        "a.md,   '---\ntitle: T\n---\n',          NO_TEXT",
        "a.html, '<html><script>let a = 1</script></html>', NO_TEXT",
        "a.txt,  '%PDF-1.7 and so on',            CORRUPT",
        "a.html, '%PDF-1.7 and so on',            CORRUPT",
        "a.txt,  '{\\rtf1 }',                     NO_TEXT",
        "a.txt,  '%!PS-Adobe-3.0 and so on',      UNSUPPORTED_TYPE",
        "a.txt,  '<?xml version=\"1.0\"?><data>1</data>', UNSUPPORTED_TYPE",
        "a.svg,  '<svg><text>A</text></svg>',     UNSUPPORTED_TYPE",
    })
    void whatHasNoTextIsRefusedWithAReason(String name, String content, String code) throws IOException {
        byte[] bytes = bytes(content);
        assertThat(read(name, bytes)).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason().code()).isEqualTo(code);
            assertThat(unreadable.reason().detail()).contains(";").doesNotContain("\n");
            assertThat(unreadable.sha256()).isEqualTo(Digest.sha256(bytes));
        });
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "photo.txt,   89504E470D0A1A0A0000000D49484452, image/png",
        "a.docx,      504B0304140006000800000021000000, cut off",
        "a.doc,       D0CF11E0A1B11AE10000000000000000, cut off",
        "program,     7F454C4602010100000000000000000002003E0001000000, application/x-executable",
        "a.gz,        1F8B0800000000000003CB48CDC9C907, application/gzip",
        "noise.dat,   4142430102030405060708090E0F1011, binary data",
    })
    void binaryFilesAreNamedForWhatTheyAre(String name, String hex, String type) throws IOException {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertThat(reason(read(name, Arrays.copyOf(bytes, 200))).detail()).contains(type);
    }

    @Test
    void aTextFullOfControlCodesIsNotText() throws IOException {
        assertThat(reason(read("a.txt", bytes("We reaffirm\1\2\3\4 this."))).code())
                .isEqualTo("ENCODING");
        assertThat(reason(read("a.txt", new byte[500])).code()).isEqualTo("NO_TEXT");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "a.txt,  'We declare',                                       text/plain",
        "a,      'We declare',                                       text/plain",
        "a.TXT,  'BM and MZ and P5 are names of groups',             text/plain",
        "a.eml,  'From: the wardens\nTo: all\n\nWe declare',         text/plain",
        "a.md,   'We *declare*',                                     text/markdown",
        "a.html, '<p>We declare',                                    text/html",
        "a.htm,  'We declare, without any tag',                      text/plain",
        "a.txt,  '<!DOCTYPE html><p>We declare',                     text/html",
        "a.md,   '\n<!-- made by hand -->\n<html><p>We declare',     text/html",
        "a.xml,  '<?xml version=\"1.0\"?>\n<html xmlns=\"x\"><p>We declare</p></html>', text/html",
    })
    void theContentDecidesTheFormat(String name, String content, String mediaType) throws IOException {
        assertThat(text(read(name, bytes(content))).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void frontMatterIsReadFromPlainTextToo() throws IOException {
        Text text = text(read("a.txt", bytes("---\nTitle: Of the Lakes\ndate: 2017-06-09\n---\nWe declare.\n")));
        assertThat(text.properties()).containsEntry("title", "Of the Lakes").containsEntry("date", "2017-06-09");
        assertThat(text.blocks()).containsExactly(new Block(Layout.UNSPLIT, "We declare.\n"));
    }

    @Test
    void aFileThatIsGoneIsUnreadableAndTriedAgain() {
        Reading reading = READER.read(folder.resolve("gone.txt"));
        assertThat(reason(reading).code()).isEqualTo("UNREADABLE");
        assertThat(reading.sha256()).isEqualTo(DocumentReader.NO_DIGEST);
    }

    @Test
    void aFileThatGrewTooLargeIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "word ".repeat(100));
        try (DocumentReader smaller = new DocumentReader(100);
                DocumentReader larger = new DocumentReader(500)) {
            assertThat(reason(smaller.read(file)).code()).isEqualTo("TOO_LARGE");
            assertThat(larger.read(file)).isInstanceOf(Text.class);
        }
    }

    @Test
    void linksAndFoldersAreNotOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "We declare");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        assertThat(reason(READER.read(link)).code()).isEqualTo("NOT_REGULAR_FILE");
        assertThat(reason(READER.read(folder)).code()).isEqualTo("NOT_REGULAR_FILE");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeDoesNotBlock() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> READER.read(pipe));
        assertThat(reason(reading).code()).isEqualTo("NOT_REGULAR_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<ul><li>",
                "<b>",
                "<blockquote>",
                "<table><tr><td>",
                "> ",
                "- ",
                "[",
                "*a ",
                "`",
                "&#",
                "\\",
                "(("
            })
    void deepNestingEndsInAReadingAndSoon(String piece) {
        for (String name : new String[] {"a.html", "a.md"}) {
            String content = "We " + piece.repeat(20_000) + " declare";
            Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(name, bytes(content)));
            assertThat(reading.sha256()).isEqualTo(Digest.sha256(bytes(content)));
        }
    }

    @Test
    void readingAgainGivesTheSame() throws IOException {
        byte[] bytes = bytes("---\nb: 1\na: 2\n---\n# Title\n\nWe declare.\n");
        assertThat(read("a.md", bytes)).isEqualTo(read("b.md", bytes));
    }

    private static byte[] marked(byte[] bytes) {
        byte[] marked = new byte[bytes.length + 4];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(bytes, 0, marked, 4, bytes.length);
        return marked;
    }

    private static String text(String name) {
        return switch (name) {
            case "ENGLISH" -> ENGLISH;
            case "FRENCH" -> FRENCH;
            case "RUSSIAN" -> RUSSIAN;
            default -> CHINESE;
        };
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        return READER.read(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Text text(Reading reading) {
        assertThat(reading).isInstanceOf(Text.class);
        return (Text) reading;
    }

    private static Remark reason(Reading reading) {
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }
}

package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged file is refused, or read with a warning; text is never missing in silence. */
class DamageTest {
    private static final long SEED = 20_170_609;

    private static final List<String> LINES = IntStream.range(0, 90)
            .mapToObj(i -> "Line " + i + " says what the wardens of lake " + i % 7 + " declare, number " + i * 31 + ".")
            .toList();

    private static final DocumentReader READER = new DocumentReader(100_000_000, Duration.ofSeconds(20), notice -> {});

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf", "pdf"})
    void aFileThatIsCutOffIsNeverPassedAsFine(String format) throws IOException {
        byte[] good = written(format);
        int lines = lines(read(good, format));
        assertThat(lines).isEqualTo(LINES.size());
        for (int part = 1; part < 16; part++) {
            check(Arrays.copyOf(good, good.length * part / 16), format, lines, "cut after " + part + "/16");
        }
        for (int less = 2; less < 40; less += 7) {
            check(Arrays.copyOf(good, good.length - less), format, lines, "cut by " + less);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf", "pdf", "doc"})
    void bitsThatFlippedHideNoText(String format) throws IOException {
        byte[] good = written(format);
        int lines = lines(read(good, format));
        Random random = new Random(SEED);
        for (int i = 0; i < 40; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            check(
                    bad,
                    format,
                    lines - 1,
                    "seed " + SEED + ", bit flipped in byte " + at); // one line may be another now
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf", "pdf", "doc"})
    void zerosHideNoText(String format) throws IOException {
        byte[] good = written(format);
        int lines = lines(read(good, format));
        for (int part = 0; part < 8; part++) {
            byte[] bad = good.clone();
            int from = good.length / 8 * part;
            Arrays.fill(bad, from, from + good.length / 8, (byte) 0);
            check(bad, format, lines, "zeros in part " + part + "/8");
        }
        byte[] quarter = good.clone();
        Arrays.fill(quarter, good.length * 3 / 8, good.length * 5 / 8, (byte) 0);
        check(quarter, format, lines, "zeros in the middle");
    }

    @Test
    void whatIsLeftOfAPackageIsNotTaken() throws IOException {
        Map<String, String> cases = new HashMap<>(Map.of(
                "word/document.xml",
                "CORRUPT",
                "[Content_Types].xml",
                "UNSUPPORTED_TYPE",
                "word/styles.xml",
                "CORRUPT"));
        for (Map.Entry<String, String> missing : cases.entrySet()) {
            Map<String, String> parts = SampleFiles.docxParts(SampleFiles.p("We declare."));
            parts.remove(missing.getKey());
            assertThat(code(read(SampleFiles.zip(parts), "docx")))
                    .as(missing.getKey())
                    .isEqualTo(missing.getValue());
        }
        Map<String, String> book = SampleFiles.epubParts(LINES);
        book.remove("OEBPS/one.xhtml");
        assertThat(((Text) read(SampleFiles.zip(book), "epub")).warnings())
                .extracting(Remark::code)
                .containsExactly("PARTIAL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 We declare.\\par",
                "{\\rtf1 We declare.}}} and more",
                "{\\rtf1 We declare.{\\bin999999 x}\\par}",
                "{\\rtf1 We declare.\\",
                "{\\rtf1 We \\'zz declare.}",
                "{\\rtf1 We declare.} And what follows.",
            })
    void rtfThatDoesNotEndWhereItShouldIsPartial(String rtf) throws IOException {
        Text text = (Text) read(SampleFiles.utf8(rtf), "rtf");
        assertThat(FormatsTest.words(text)).startsWith("We").contains("declare.");
        assertThat(text.warnings()).extracting(Remark::code).containsExactly("PARTIAL");
    }

    private static byte[] written(String format) throws IOException {
        if (format.equals("doc")) {
            try (var doc = DamageTest.class.getResourceAsStream("/declarations/read/lakes.doc")) {
                return Objects.requireNonNull(doc).readAllBytes();
            }
        }
        return format.equals("pdf") ? SampleFiles.pdf(LINES, 40) : FormatsTest.written(format, LINES);
    }

    private void check(byte[] bytes, String format, int lines, String damage) throws IOException {
        Reading reading = read(bytes, format);
        if (reading instanceof Text text && lines(reading) < lines) {
            assertThat(text.warnings())
                    .as(format + ", " + damage)
                    .extracting(Remark::code)
                    .containsAnyElementsOf(Set.of("PARTIAL", "ENCODING", "EMBEDDED_FAILED", "INVISIBLE_CHARS"));
        }
    }

    /** How many of the lines are there word for word. */
    private static int lines(Reading reading) {
        if (!(reading instanceof Text text)) {
            return -1;
        }
        String words = FormatsTest.words(text);
        return (int) LINES.stream().filter(words::contains).count();
    }

    private Reading read(byte[] bytes, String format) throws IOException {
        return READER.read(Files.write(folder.resolve("a." + format), bytes));
    }

    private static String code(Reading reading) {
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason().code();
    }
}

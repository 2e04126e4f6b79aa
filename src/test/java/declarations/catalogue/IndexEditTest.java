package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexEditTest {
    private static String with(String before, String file, Map<String, String> values) {
        return new String(
                IndexEdit.with(before.getBytes(StandardCharsets.UTF_8), file, values), StandardCharsets.UTF_8);
    }

    @Test
    void aFirstRowMakesAnIndexWithAllColumns() {
        assertThat(with("", "a.txt", Map.of("id", "lake-1", "title", "Lakes, and \"more\"")))
                .isEqualTo("file,id,date,title,place,issuer,series,type,lang,text_status,primary,withdrawn,source_url,"
                        + "retrieved\na.txt,lake-1,,\"Lakes, and \"\"more\"\"\",,,,,,,,,,\n");
    }

    @Test
    void otherRowsStayAsTheyAre() {
        String before = "title, File ,note\n\"A, B\" ,a.txt,  \"kept\n as it is\"\n\n'x',b.txt";
        assertThat(with(before, "c.txt", Map.of("title", "C", "id", "c")))
                .isEqualTo("title, File ,note\n\"A, B\" ,a.txt,  \"kept\n as it is\"\n\n'x',b.txt\nC,c.txt,,c\n"
                        .replace("title, File ,note\n", "title,File,note,id\n"));
    }

    @Test
    void whatASpreadsheetSavedIsWrittenInItsOwnManner() {
        String before = "\uFEFFsep=;\r\nfile;title;withdrawn\r\na.txt;Lake;\r\n\"b.txt\";\"Sea; or not\";FALSE\r\n";
        assertThat(with(before, "a.txt", Map.of("withdrawn", "yes")))
                .isEqualTo(before.replace("a.txt;Lake;\r\n", "a.txt;Lake;yes\r\n"));
    }

    @Test
    void unicodeTextWithTabsStaysOne() {
        byte[] before = "\uFEFFfile\ttitle\r\nа.txt\tОзеро\r\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] after = IndexEdit.with(before, "b.txt", Map.of("title", "湖"));
        assertThat(new String(after, StandardCharsets.UTF_16LE))
                .isEqualTo("\uFEFFfile\ttitle\r\nа.txt\tОзеро\r\nb.txt\t湖\r\n");
    }

    @Test
    void theRowOfAFileIsFoundUnderEachSpellingOfItsName() {
        String before = "file,id\n.\\lake\\cafe\u0301.txt,x\n";
        assertThat(with(before, "lake/caf\u00e9.txt", Map.of("withdrawn", "yes")))
                .isEqualTo("file,id,withdrawn\n.\\lake\\cafe\u0301.txt,x,yes\n");
    }

    @Test
    void aTitleThatLooksLikeAFormulaComesBackAsItWas() throws IOException {
        String index = with("", "a.txt", Map.of("title", "=cmd()"));
        assertThat(index).contains(",'=cmd(),");
        IndexFile read = new IndexReader("index.csv", Path.of("nowhere")).read(index.getBytes(StandardCharsets.UTF_8));
        assertThat(read.row("a.txt").orElseThrow().values()).containsEntry("title", "=cmd()");
    }

    @Test
    void anIndexThatCannotBeUnderstoodIsLeftAlone() {
        assertThatThrownBy(() -> with("name,id\nx,y\n", "a.txt", Map.of("id", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("column file");
        assertThatThrownBy(() -> with("file,id\n\"x,y\n", "a.txt", Map.of("id", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quotation marks");
    }

    @Test
    void theFileIsReplacedAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
        Path index = folder.resolve("index.csv");
        IndexEdit.put(index, "a.txt", Map.of("id", "a"));
        IndexEdit.put(index, "b.txt", Map.of("id", "b"));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(index));
        assertThat(Files.readAllLines(index)).hasSize(3);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), index);
        assertThatThrownBy(() -> IndexEdit.put(link, "c.txt", Map.of())).isInstanceOf(IOException.class);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Whatever is put in is read again, in every dialect, and what others said stays. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPutInIsReadAgain(long seed) {
        Random random = new Random(seed);
        String delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
        String end = random.nextBoolean() ? "\r\n" : "\n";
        byte[] bytes = ((random.nextBoolean() ? "\uFEFF" : "") + "id" + delimiter + "file" + delimiter + "title" + end)
                .getBytes(StandardCharsets.UTF_8);
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            String file = "f" + random.nextInt(6) + ".txt";
            String title = text(random);
            bytes = IndexEdit.with(bytes, file, Map.of("title", title));
            all.computeIfAbsent(file, key -> new TreeMap<>()).put("title", title);
        }
        IndexFile read = new IndexReader("index.csv", Path.of("nowhere")).read(bytes);
        all.forEach((file, values) -> assertThat(read.row(file).orElseThrow().values())
                .as("seed %d", seed)
                .isEqualTo(values));
    }

    private static String text(Random random) {
        String signs = "ab\"',;=@+ж湖 x";
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}

package declarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Problem;
import declarations.document.Problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexFileTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "We");
        Files.createDirectory(folder.resolve("old"));
        Files.writeString(folder.resolve("old/b.txt"), "We");
    }

    @Test
    void noFileIsNoRows() {
        assertThat(IndexFile.read(folder.resolve("index.csv"))).isEqualTo(IndexFile.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "commas     | file,date,title\\na.txt,2017-06-09,\"A, B\"\\n",
                "semicolons | \uFEFFTitle;File;Date\\r\\nA, B;a.txt;9 June 2017\\r\\n",
                "tabs       | title\\tfile\\tdate\\nA, B\\ta.txt\\t2017-06-09",
                "sep        | sep=;\\ndate;file;title\\n2017-06-09;./a.txt;  A,  B  ",
            })
    void columnsMayComeInAnyOrderBetweenAnything(String name, String csv) throws IOException {
        IndexFile index = index(csv.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"));
        assertThat(index.problems()).isEmpty();
        assertThat(index.row("a.txt").orElseThrow().values()).isEqualTo(Map.of("date", "2017-06-09", "title", "A, B"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "date, 2017-02-30, DATE_INVALID, 2017-06-09",
        "date, yesterday, DATE_INVALID, 2017-06-09",
        "retrieved, 2017, DATE_INVALID, 2017-06-09",
        "lang, elvish, INDEX_VALUE, a code such as en",
        "text_status, perhaps, INDEX_VALUE, 'official, translation or unknown'",
        "primary, maybe, INDEX_VALUE, yes or no",
        "source_url, javascript:alert(1), INDEX_VALUE, https://",
    })
    void aValueThatMakesNoSenseIsLeftOutAndSaid(String column, String value, String code, String advice)
            throws IOException {
        IndexFile index = index("file,place," + column + "\nold/b.txt,Lakeside," + value + "\n");
        assertThat(index.row("old/b.txt").orElseThrow().values()).isEqualTo(Map.of("place", "Lakeside"));
        assertThat(index.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("index.csv");
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.detail()).startsWith("line 2: ").contains(column, value, advice);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "file,colour\\na.txt,red                 | INDEX_COLUMN | line 1: there is no column 'colour'",
                "date,title\\n2017,T                     | INDEX_COLUMN | line 1: the column file is missing",
                "file,title\\na.txt,T\\na.txt,U          | INDEX_ROW    | line 3: a second row for 'a.txt'",
                "file,title\\nb.txt,T                    | INDEX_ROW    | line 2: 'b.txt' is not in the folder",
                "file,title\\n,T                         | INDEX_ROW    | line 2: it names no file",
                "file,date,date\\na.txt,2017,2018         | INDEX_COLUMN | line 1: there are two columns date",
                "file,title\\nold/../a.txt,T            | INDEX_ROW    | line 2: 'old/../a.txt' is not in the folder",
                "file,title\\na.txt,\"T                  | INDEX_ROW    | line 2: can't be understood",
                "file,date\\na.txt,6/9/2017             | DATE_INVALID | line 2: date '6/9/2017' is left out; write it as 2017-06-09, 2017-06 or 2017; which of its numbers",
            })
    void whatIsWrongWithRowsIsSaidWithTheLine(String csv, String code, String detail) throws IOException {
        assertThat(index(csv.replace("\\n", "\n")).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.detail()).startsWith(detail);
        });
    }

    @Test
    void theFirstOfTwoRowsHolds() throws IOException {
        assertThat(index("file,title\na.txt,T\na.txt,U\n")
                        .row("a.txt")
                        .orElseThrow()
                        .values())
                .containsEntry("title", "T");
    }

    @Test
    void aWithdrawnFileMayBeGone() throws IOException {
        assertThat(index("file,withdrawn\ngone.txt,Yes\n").problems()).isEmpty();
    }

    @Test
    void anotherEncodingCostsOnlyWhatCannotBeRead() throws IOException {
        Path path = folder.resolve("index.csv");
        Files.write(path, "file,title,date\na.txt,\u00c9t\u00e9,2017\n".getBytes(StandardCharsets.ISO_8859_1));
        IndexFile index = IndexFile.read(path);
        assertThat(index.row("a.txt").orElseThrow().values()).isEqualTo(Map.of("date", "2017"));
        assertThat(index.problems()).extracting(Problem::code).containsExactly("ENCODING");
    }

    @Test
    void unicodeTextOfASpreadsheetIsRead() throws IOException {
        Path path = folder.resolve("index.csv");
        Files.write(path, "\uFEFFfile\ttitle\r\na.txt\tОзёра\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(IndexFile.read(path).row("a.txt").orElseThrow().values()).isEqualTo(Map.of("title", "Озёра"));
    }

    @Test
    void brokenQuotesAreNoException() throws IOException {
        IndexFile index = index("file,title\na.txt,T\nold/b.txt,\"U\n");
        assertThat(index.row("a.txt")).isPresent();
        assertThat(index("\"\"\"\n").rows()).isEmpty();
        assertThat(index("").rows()).isEmpty();
        assertThat(index("\0\n\0").rows()).isEmpty();
    }

    @Test
    void theSameIndexIsTheSameText() throws IOException {
        String csv = "file,title,date\na.txt,T,2017\nold/b.txt,U,tomorrow\n";
        assertThat(index(csv).toString()).isEqualTo(index(csv).toString()).contains("a.txt", "T", "2017", "tomorrow");
    }

    @Test
    void composedAndDecomposedNamesAreOne() throws IOException {
        Files.writeString(folder.resolve("cafe\u0301.txt"), "We");
        IndexFile index = index("file,title\ncaf\u00e9.txt,T\n");
        assertThat(index.problems()).isEmpty();
        assertThat(index.row("cafe\u0301.txt")).isPresent();
    }

    private IndexFile index(String csv) throws IOException {
        return IndexFile.read(Files.writeString(folder.resolve("index.csv"), csv));
    }
}

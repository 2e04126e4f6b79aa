package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.compare.CompareSettings;
import declarations.document.Language;
import declarations.phrase.PhraseSettings;
import declarations.report.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileReaderTest {
    private static final String SMALLEST = "title: T\ndocuments: seeds/x\n";

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        home = Home.at(folder);
    }

    @Test
    void titleAndDocumentsAreEnough() {
        JobFile file = read(SMALLEST);
        assertThat(file.title()).isEqualTo("T");
        assertThat(file.notice()).isEmpty();
        assertThat(file.documents()).isEqualTo(home.folder().resolve("seeds/x"));
        assertThat(file.reports()).isEqualTo(home.folder().resolve("reports/job"));
        assertThat(file.languages()).containsExactly(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE);
        assertThat(file.compare()).isEqualTo(CompareSettings.DEFAULT);
        assertThat(file.phrases()).isEqualTo(PhraseSettings.DEFAULT);
        assertThat(file.limits().settle()).isEqualTo(Duration.ofSeconds(2));
        assertThat(file.expect().documents()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void everySettingIsTaken() {
        JobFile file = read(SMALLEST + """
                languages: [en]
                series:
                  - { id: summit, title: Summits, match: { issuer: SCO, type: declaration, title-regex: "Decl" } }
                compare: { shingle-size: 4, evidence-size: 6, min-passage: 9, min-identity: 0.6, pair-floor: 0.1 }
                phrases: { min-tokens: 5, keep: 100, min-documents: 3 }
                limits: { bytes: 5MB, settle: 0 }
                expect: { documents: 1, rejected: 0 }
                """);
        assertThat(file.compare()).isEqualTo(new CompareSettings(4, 6, 9, 0.6, 0.1));
        assertThat(file.phrases()).isEqualTo(new PhraseSettings(5, 100, 3));
        assertThat(file.limits()).isEqualTo(new JobFile.Limits(5_000_000, Duration.ofSeconds(60), Duration.ZERO));
        assertThat(file.series()).hasSize(1);
        assertThat(file.expect().rejected()).hasValue(0);
        assertThat(file.parameters())
                .contains(new Parameter("compare.min-identity", "0.6", "share", "0.5"))
                .contains(new Parameter("languages", "en", "", "en ru zh"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "compare: { min-pasage: 8 }          | jobs/job.yaml: compare.min-pasage is not a key; did you mean min-passage?",
                "colour: red                         | jobs/job.yaml: colour is not a key; the keys here are",
                "compare: { min-identity: 2 }        | jobs/job.yaml: compare.min-identity must be above 0 and at most 1, not 2.0",
                "compare: { min-identity: .nan }     | jobs/job.yaml: compare.min-identity must be above 0",
                "compare: { min-passage: many }      | jobs/job.yaml: compare.min-passage must be a whole number, not many",
                "compare: 7                          | jobs/job.yaml: compare must hold keys of its own, not 7",
                "phrases: { keep: -1 }               | jobs/job.yaml: phrases.keep must be 1 to 10000000, not -1",
                "phrases: { pages: -1 }              | jobs/job.yaml: phrases.pages must be 0 to 100000, not -1",
                "languages: en                       | jobs/job.yaml: languages must be a list of texts",
                "languages: [e]                      | jobs/job.yaml: languages is wrong: not a language tag: e",
                "limits: { bytes: lots }             | jobs/job.yaml: limits.bytes must be a size such as 100MB, not lots",
                "limits: { settle: -2 }              | jobs/job.yaml: limits.settle must be 0 to 3600 seconds, not -2",
                "series: [{ title: x }]              | jobs/job.yaml: series[0].id is missing",
                "series: [{ id: x, match: { title-regex: '(' } }] | jobs/job.yaml: series[0].match.title-regex is not a regular expression",
                "notice: 2017-06-09                  | jobs/job.yaml: notice must be a text, not 2017-06-09T00:00:00Z; if it is one, put it in quotes",
                "notice: yes                         | jobs/job.yaml: notice must be a text, not true",
                "languages: [en, no]                 | jobs/job.yaml: languages must be a list of texts, such as [en, ru], not [en, false]",
                "languages: []                       | jobs/job.yaml: languages must name at least one language",
                "compare: { min-passage: '8' }       | jobs/job.yaml: compare.min-passage must be a whole number, not \"8\"",
                "phrases: { keep: 99999999999 }      | jobs/job.yaml: phrases.keep must be a whole number, not 99999999999",
                "expect: { documents: -1 }           | jobs/job.yaml: expect.documents must be 0 or more, not -1",
                "reports: \"a\\0b\"                  | jobs/job.yaml: reports is wrong: Nul character not allowed",
                "reports: seeds/x/reports            | lie one inside the other",
                "reports: data/x                     | lie one inside the other",
                "reports: reports                    | reports must be a folder of its own",
            })
    void whatIsWrongIsNamed(String line, String message) {
        assertThatThrownBy(() -> read(SMALLEST + line + "\n"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(message)
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(2))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasLineCount(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | no keys",
                "title: T                 | documents is missing",
                "titel: T                 | title is missing; every job needs it (titel is not a key)",
                "'title: [broken'         | not YAML: line 1, column 15: ",
                "'{title: a, title: b}'   | not YAML: line 1, column 12: found duplicate key title",
                "'title: \tT'              | not YAML: line 1, column 8: found character",
                "'- title'                | no keys",
                "'!!java.net.URL [x]'     | not YAML: line 1, column 1: Global tag is not allowed",
            })
    void aFileThatIsNoJobIsRefused(String content, String message) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(Failure.class).hasMessageContaining(message);
    }

    @Test
    void aFileThatIsMuchTooLargeOrDeepIsRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder(SMALLEST + "a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append(String.format("a%d: &a%d [*a%d, *a%d]\n", i, i, i - 1, i - 1));
        }
        for (String content : List.of(
                laughs.toString(),
                SMALLEST + "languages: " + "[".repeat(5_000) + "]".repeat(5_000),
                SMALLEST + "notice: " + "x".repeat(10_000_000),
                SMALLEST + "languages: " + "x".repeat(900_000))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> read(content))
                            .isInstanceOf(Failure.class)
                            .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(300)));
        }
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsAreFine() {
        assertThat(read("\ufefftitle: T\r\ndocuments: seeds/x\r\n").title()).isEqualTo("T");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("jobs/job.yaml"), new byte[] {'t', ':', ' ', (byte) 0xe9, '\n'});
        assertThatThrownBy(() -> JobFileReader.read(home, "job")).hasMessageContaining("save it in UTF-8");
    }

    @Test
    void aNameThatIsNoneOfAJobIsExplained() throws IOException {
        read(SMALLEST);
        Files.writeString(folder.resolve("jobs/my job.yaml"), SMALLEST);
        Files.createDirectories(folder.resolve("jobs/folder.yaml"));
        assertThat(home.jobs()).containsExactly("job", "my job");
        assertThatThrownBy(() -> JobFileReader.read(home, "my job")).hasMessageContaining("rename the file");
        assertThatThrownBy(() -> JobFileReader.read(home, "../jobs/job")).hasMessageContaining("no job '../jobs/job'");
    }

    @Test
    void anUnknownJobNamesTheKnownOnes() {
        read(SMALLEST);
        assertThatThrownBy(() -> JobFileReader.read(home, "other"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no job 'other'")
                .hasMessageContaining("the jobs are job");
    }

    private JobFile read(String content) {
        try {
            Files.writeString(folder.resolve("jobs/job.yaml"), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return JobFileReader.read(home, "job");
    }
}

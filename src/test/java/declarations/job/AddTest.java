package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go in with a row, or are refused with what to do, and the index is the user's all the same. */
class AddTest {
    private static final String BODY =
            "We, the keepers of the lakes, agree to read the gauges of the upper river together"
                    + " and to share what they show with every town on the shore.";

    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\nlimits: { settle: 0 }\n");
        home.write(
                "seeds/lakes/first.txt",
                text("Specimen: First Declaration of the lakes", "Tarnwick, 14 June 2001", ""));
    }

    private static String text(String title, String line, String more) {
        return title + "\n\n" + BODY + "\n\n" + more + "\n\n" + line + "\n";
    }

    private Path draft(String name, String content) {
        return home.write("drafts/" + name, content);
    }

    private int add(boolean dryRun, List<Path> files, String... said) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (int i = 0; i < said.length; i += 2) {
            facts.put(said[i], said[i + 1]);
        }
        Console console = home.console(false);
        try {
            return new Add(home.home(), console, "lakes").add(files, facts, dryRun);
        } catch (Failure e) {
            return Faults.explain(e, "", console);
        }
    }

    private int ingest() {
        return home.runner(false).step("lakes", IngestJob.NAME);
    }

    private int withdraw(String id) {
        Console console = home.console(false);
        try {
            return new Withdraw(home.home(), console).withdraw("lakes", id);
        } catch (Failure e) {
            return Faults.explain(e, "", console);
        }
    }

    private List<String> documents() throws IOException {
        try (var files = Files.list(folder.resolve("seeds/lakes"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsShownCopiedAndGivenARowWithItsId() throws IOException {
        Path draft = draft(
                "second.txt",
                text("Specimen: Second Declaration of the lakes", "Tarnwick, 5 September 2003", "The ferries wait."));
        assertThat(add(false, List.of(draft), "issuer", "CSL")).isZero();
        assertThat(home.out())
                .contains("is seeds/lakes/second.txt", "csl-2003-09-05-tarnwick-declaration")
                .contains(
                        "2003-09-05  (closing line)",
                        "CSL  (said)",
                        "Specimen: Second Declaration of the lakes  (title line)");
        assertThat(documents()).containsExactly("first.txt", "index.csv", "second.txt");
        assertThat(folder.resolve("seeds/lakes/second.txt")).hasSameBinaryContentAs(draft);
        assertThat(home.read("seeds/lakes/index.csv"))
                .endsWith("second.txt,csl-2003-09-05-tarnwick-declaration,,,,CSL,,,,,,,,\n");
        assertThat(ingest()).isZero();
        assertThat(home.out()).contains("seen 2 = ingested 2");
    }

    @Test
    void aDryRunOnlyShows() throws IOException {
        Path draft = draft("second.txt", text("Specimen: Second Declaration", "Tarnwick, 5 September 2003", "x"));
        assertThat(add(true, List.of(draft))).isZero();
        assertThat(home.out()).contains("would be seeds/lakes/second.txt", "2003-09-05");
        assertThat(documents()).containsExactly("first.txt");
    }

    @Test
    void whatIsSaidByOptionWeighsMoreThanTheText() throws IOException {
        Path draft = draft("second.txt", text("Specimen: Second Declaration", "Tarnwick, 5 September 2003", "x"));
        assertThat(add(false, List.of(draft), "date", "9 June 2017", "id", "Lake Nine", "lang", "English"))
                .isZero();
        assertThat(home.read("seeds/lakes/index.csv")).contains("\nsecond.txt,lake-nine,2017-06-09,,,,,,en,");
        assertThat(add(
                        false,
                        List.of(draft("third.txt", text("Specimen: Third Declaration", "", "y"))),
                        "date",
                        "06/09/2017"))
                .isEqualTo(Failure.REFUSED);
        assertThat(home.err()).hasLineCount(1).contains("--date", "06/09/2017", "2017-06-09, 2017-06 or 2017");
    }

    @Test
    void whatCannotBeReadOrCollidesIsRefusedWithTheFix() throws IOException {
        Path empty = draft("empty.txt", "\n");
        Path sameBytes = draft("copy.txt", home.read("seeds/lakes/first.txt"));
        Path sameText = draft("again.txt", home.read("seeds/lakes/first.txt").replace("\n", "\r\n"));
        Path sameName = draft("FIRST.txt", text("Specimen: Other Declaration", "Oxenferry, 1 May 2004", "z"));
        Path sameId = draft("a.txt", text("Specimen: Another Declaration", "Tarnwick, 14 June 2001", "Not the same."));
        Path hidden = draft(".hidden.txt", text("Specimen: Hidden", "", ""));
        Path index = draft("index.csv", "file,id\n");
        Path good = draft("good.txt", text("Specimen: Good Declaration", "Oxenferry, 2 May 2004", "Good."));
        for (Path bad : Arrays.asList(
                empty, sameBytes, sameText, sameName, sameId, hidden, index, folder.resolve("none.txt"), folder)) {
            assertThat(add(false, List.of(good, bad))).as(bad.toString()).isEqualTo(Failure.REFUSED);
            assertThat(home.err()).as(bad.toString()).hasLineCount(2).contains(bad + ": ", "nothing was added");
        }
        assertThat(documents()).containsExactly("first.txt");
        add(false, List.of(sameBytes));
        assertThat(home.err()).contains("DUPLICATE, the same bytes as first.txt");
        add(false, List.of(sameText));
        assertThat(home.err()).contains("TEXT_DUPLICATE, the same text as first.txt");
        add(false, List.of(sameId));
        assertThat(home.err()).contains("first.txt", "--id");
        assertThat(add(false, List.of(sameId), "id", "other")).isZero();
        assertThat(documents()).containsExactly("a.txt", "first.txt", "index.csv");
    }

    @Test
    void twoFilesOfOneCallCollideToo() throws IOException {
        Path one = draft("one.txt", text("Specimen: One Declaration", "Oxenferry, 2 May 2004", "One."));
        Path two = draft("two.txt", home.read("drafts/one.txt"));
        assertThat(add(false, List.of(one, two))).isEqualTo(Failure.REFUSED);
        assertThat(add(false, List.of(one, one))).isEqualTo(Failure.REFUSED);
        assertThat(documents()).containsExactly("first.txt");
    }

    @Test
    void anotherRunIsNotDisturbed() {
        Path draft = draft("second.txt", text("Specimen: Second Declaration", "Tarnwick, 5 September 2003", "x"));
        try (JobLock held = JobLock.take("lakes", home.home().data("lakes"))) {
            assertThat(add(false, List.of(draft))).isEqualTo(Failure.ANOTHER_RUN);
            assertThat(withdraw("x")).isEqualTo(Failure.ANOTHER_RUN);
        }
    }

    @Test
    void aWithdrawnDocumentIsLeftOutAndItsFileStays() throws IOException {
        home.write(
                "seeds/lakes/second.txt", text("Specimen: Second Declaration", "Tarnwick, 5 September 2003", "Two."));
        assertThat(ingest()).isZero();
        assertThat(withdraw("2003-09-05-tarnwick-declaration.en")).isZero();
        assertThat(ingest()).isZero();
        assertThat(home.out()).contains("seen 2 = ingested 0 + unchanged 1 + duplicate 0 + rejected 0 + skipped 1");
        assertThat(documents()).containsExactly("first.txt", "index.csv", "second.txt");
        assertThat(withdraw("2003-09-05-tarnwick-declaration.en")).isEqualTo(Failure.REFUSED);
        assertThat(withdraw("2001-06-14-tarnwik-declaration.en")).isEqualTo(Failure.REFUSED);
        assertThat(home.err()).hasLineCount(1).contains("the nearest are 2001-06-14-tarnwick-declaration.en");
    }

    @Test
    void aDocumentWhoseFileIsGoneCanBeWithdrawn() throws IOException {
        home.write(
                "seeds/lakes/second.txt", text("Specimen: Second Declaration", "Tarnwick, 5 September 2003", "Two."));
        ingest();
        Files.delete(folder.resolve("seeds/lakes/second.txt"));
        assertThat(withdraw("2003-09-05-tarnwick-declaration")).isZero();
        assertThat(home.read("seeds/lakes/index.csv")).contains("second.txt,", "yes");
    }

    @Test
    void theIndexSurvivesASpreadsheet() throws IOException {
        Path draft = draft("second.txt", text("Specimen: Second Declaration", "Tarnwick, 5 September 2003", "Two."));
        add(false, List.of(draft), "title", "Lakes; rivers, and \"more\"", "date", "2003-09-05");
        String saved = "\uFEFF"
                + home.read("seeds/lakes/index.csv")
                        .replace("\"Lakes; rivers, and \"\"more\"\"\"", "@@")
                        .replace(",", ";")
                        .replace("@@", "\"Lakes; rivers, and \"\"more\"\"\"")
                        .replace("2003-09-05;", "05.09.2003;")
                        .replace("\n", "\r\n");
        home.write("seeds/lakes/index.csv", saved);
        Path third = draft("third.txt", text("Specimen: Third Declaration", "Oxenferry, 2 May 2004", "Three."));
        assertThat(add(false, List.of(third), "title", "Декларация озёр")).isZero();
        assertThat(withdraw("2004-05-02-oxenferry-declaration")).isZero();
        String after = home.read("seeds/lakes/index.csv");
        assertThat(after).startsWith(saved).hasLineCount(3);
        assertThat(after.substring(saved.length()))
                .isEqualTo("third.txt;2004-05-02-oxenferry-declaration;;Декларация озёр;;;;;;;;yes;;\r\n");
        assertThat(ingest()).isZero();
        assertThat(home.out()).contains("ingested 2", "skipped 1");
        assertThat(new String(Files.readAllBytes(folder.resolve("seeds/lakes/index.csv")), StandardCharsets.UTF_8))
                .startsWith("\uFEFFfile;id;");
    }
}

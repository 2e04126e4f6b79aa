package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of the runs, through several of them. */
class StoryTest {
    private static final String WATERS =
            "We condemn the poisoning of shared waters in all its forms and manifestations wherever it may be found.";

    private static final String CHARTER =
            "We reaffirm the central role of the Water Charter in the peaceful settlement of disputes over the lakes.";

    private static final String PILOTS =
            "The states support the training of young pilots and thank the Lake Academy for twenty years of its work.";

    private static final List<String> WHOLE = List.of(IngestJob.NAME, CompareJob.NAME, ReportJob.NAME);

    @TempDir
    private Path folder;

    private TestHome home = new TestHome(Path.of(""));

    @BeforeEach
    void makeHome() {
        home = new TestHome(folder);
        home.write("jobs/lakes.yaml", "title: Lakes & <rivers>\ndocuments: seeds/lakes\n");
        document("2001-06-14-first", WATERS, CHARTER);
        document("2005-06-14-second", WATERS, PILOTS);
    }

    private void document(String name, String... paragraphs) {
        home.write(
                "seeds/lakes/" + name + ".txt",
                "Declaration of the " + name.substring(11) + " meeting\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    /** Runs at so many minutes past five. */
    private void run(int minute) {
        JobFile file = JobFileReader.readToRun(home.home(), "lakes");
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T05:00:00Z").plusSeconds(60L * minute), ZoneOffset.UTC);
        try (Stop stop = Stop.listen()) {
            new JobRun(home.home(), file, home.console(false), clock, stop).execute(WHOLE);
        }
    }

    private static String id(int minute) {
        return String.format(Locale.ROOT, "2026-03-02T05%02d00Z", minute);
    }

    private String page(String name) {
        return home.read("reports/lakes/" + name);
    }

    private String story(int minute) {
        return page("changes/" + id(minute) + ".html");
    }

    private List<String> told() {
        try (Stream<Path> all = Files.list(folder.resolve("reports/lakes/changes"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("2026"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLateOldDocumentIsToldWithTheFiguresItCorrects() {
        run(0);
        document("2003-06-14-late", PILOTS);
        run(1);
        assertThat(page("index.html")).contains("1\u00A0new declaration, 1\u00A0correction.");
        assertThat(page("data/changes.csv"))
                .contains(",carried_share,")
                .contains("declaration added: ")
                .doesNotContain("first,carried_share");
        assertThat(story(1)).contains("Declarations that came, changed or went").contains("Corrections");
        assertThat(page("feed.xml"))
                .contains("<title>Lakes &amp; &lt;rivers&gt;</title>")
                .contains("<link rel=\"alternate\" type=\"text/html\" href=\"changes/" + id(1) + ".html\"/>")
                .contains("<title>1\u00A0new declaration, 1\u00A0correction.</title>");
    }

    @Test
    void whatWasToldIsKeptWordForWordThoughTheReportIsDeleted() throws IOException {
        run(0);
        document("2009-06-14-third", WATERS, CHARTER);
        run(1);
        String first = story(0);
        String second = story(1);
        delete(folder.resolve("reports"));
        run(2);
        assertThat(told()).containsExactly(id(0) + ".html", id(1) + ".html", id(2) + ".html");
        assertThat(story(0)).isEqualTo(first);
        assertThat(story(1)).isEqualTo(second);
        assertThat(page("index.html"))
                .contains("No change in documents or results since 2\u00A0March\u00A02026, 05:01 UTC");
        assertThat(page("data/changes.csv").lines()).hasSize(1);
        assertThat(page("feed.xml")).doesNotContain(id(2) + ".html").contains(id(1) + ".html");
    }

    @Test
    void aRunWithNothingNewTellsNothing() {
        run(0);
        String index = page("index.html");
        run(1);
        assertThat(told()).containsExactly(id(0) + ".html");
        assertThat(page("index.html")).isEqualTo(index);
    }

    @Test
    void aCorrectedFactIsToldFromOldToNewWithWhereItIsFrom() {
        run(0);
        home.write("seeds/lakes/index.csv", "file,title\n2005-06-14-second.txt,A better title\n");
        run(1);
        assertThat(page("data/changes.csv"))
                .contains(",title,Declaration of the second meeting,A better title,facts corrected: ");
        assertThat(story(1)).contains("title: Declaration of the second meeting → A better title (from index.csv)");
    }

    @Test
    void aChangedSettingIsTold() {
        run(0);
        home.write("jobs/lakes.yaml", "title: Lakes\ndocuments: seeds/lakes\ncompare: { min-passage: 9 }\n");
        run(1);
        assertThat(page("data/changes.csv"))
                .contains("compare.min-passage,value,8,9,setting changed: compare.min-passage from 8 to 9");
        assertThat(page("index.html")).contains("1\u00A0setting changed");
    }

    @Test
    void aWithdrawnDocumentIsToldAndOldPagesNoLongerLinkToIt() {
        run(0);
        document("2009-06-14-third", WATERS, CHARTER);
        run(1);
        String third = page("data/changes.csv").replaceAll("(?s).*?\\n([^,]*),document,,.*", "$1");
        assertThat(story(1)).contains("href=\"../d/" + third + ".html\"");
        home.write("seeds/lakes/index.csv", "file,withdrawn\n2009-06-14-third.txt,true\n");
        run(2);
        assertThat(page("data/changes.csv")).contains(third + ",document,Declaration of the third meeting,,");
        assertThat(story(2)).contains("Taken out").contains("withdrawn by its row in index.csv");
        assertThat(story(1)).doesNotContain("href=\"../d/" + third).contains("Declaration of the third meeting");
    }

    @Test
    void aNewVersionKeepsTheOldWordingAndTheOldAddressOfAParagraph() {
        run(0);
        document("2005-06-14-second", WATERS, PILOTS.replace("twenty years", "thirty good years"));
        run(1);
        assertThat(story(1))
                .contains("Old wording that is no more")
                .contains("<del>twenty")
                .contains("now paragraph 2");
        assertThat(page("data/aliases.csv")).containsPattern("2005[^,]*#p-[0-9a-f]{8},[^,]*#p-[0-9a-f]{8},paragraph");
        assertThat(page("changes/aliases.js"))
                .containsPattern("\"[^\"]*#p-[0-9a-f]{8}\":\"d/[^\"]*\\.html#p-[0-9a-f]{8}\"");
    }

    /** Before the swap the story was not told, and after it, it was: whatever the store had time to note. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "before commit of prepareSite",
                "after commit of prepareSite",
                "before rename",
                "between renames",
                "after rename",
                "before commit of publishSite",
                "after commit of publishSite"
            })
    void noStoryIsLostOrToldTwiceByARunThatDies(String point) throws Exception {
        run(0);
        document("2009-06-14-third", WATERS, CHARTER);
        Child.Result died = Child.run(List.of("-Dfault.halt=" + point), "--home", folder.toString());
        assertThat(died.exitCode()).as(died.err()).isEqualTo(9);
        document("2013-06-14-fourth", PILOTS);
        home.write("jobs/lakes.yaml", "title: Lakes again\ndocuments: seeds/lakes\n");
        assertThat(home.run()).isZero();
        List<String> stories = told().stream()
                .map(name -> page("changes/" + name))
                .filter(page -> page.contains("<td class=\"happened\">New</td>"))
                .toList();
        for (String title : List.of("third meeting", "fourth meeting")) {
            assertThat(stories.stream().filter(page -> page.contains("Declaration of the " + title)))
                    .as(title)
                    .hasSize(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        }
    }
}

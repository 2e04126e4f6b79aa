package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.story.Episode;
import declarations.story.History;
import declarations.story.Snapshot;
import declarations.story.Snapshots;
import declarations.story.Snapshots.Results;
import declarations.story.Stories;
import declarations.story.Story;
import declarations.text.Declaration;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The pages that tell of the runs, as a reader meets them. */
class StoryPagesTest {
    private static final Instant TIME = Instant.parse("2027-03-04T05:06:07Z");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        Site.write(told(Specimens.english(7), Specimens.english(9)), Output.to(folder.resolve("later")));
        Site.write(told(without(4, 8), Specimens.english(8)), Output.to(folder.resolve("late")));
        Site.write(told(Specimens.english(4), without(2, 4)), Output.to(folder.resolve("gone")));
        Site.write(told(Specimens.english(4), Specimens.english(4)), Output.to(folder.resolve("same")));
        Site.write(Specimens.plain(3), Output.to(folder.resolve("first")));
        browser = Browser.open(true);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        browser.close();
    }

    /** So many English declarations, one of them left out. */
    private static List<Declaration> without(int one, int all) {
        List<Declaration> some = new ArrayList<>(Specimens.english(all));
        some.remove(one);
        return some;
    }

    /** A report of some declarations after one of others. */
    private static Content told(List<Declaration> before, List<Declaration> now) {
        Results earlier = results(content(before));
        Content content = content(now);
        Results later = results(content);
        Snapshot old = Snapshots.of(earlier);
        Story story = Stories.between(old, Snapshots.of(later), later, digest -> {
            throw new IllegalStateException("no text changed");
        });
        Episode episode = new Episode(
                "2026-11-23T170000Z",
                Instant.parse("2026-11-23T17:00:00Z"),
                "First run.",
                List.of("New: one & <two>"),
                "<!DOCTYPE html>\n<p><a href=\"../d/csl-2015.html\">here</a>, <a href=\"../d/csl-2017.html\">there</a></p>\n");
        return content.with(new History(story, List.of(episode)));
    }

    private static Content content(List<Declaration> declarations) {
        return Specimens.content(declarations, List.of(), "", Specimens.run("2027-03-04T050607Z", TIME.toString()));
    }

    private static Results results(Content content) {
        return new Results(
                new TreeMap<>(Map.of("compare.min-passage", "8")),
                content.version(),
                content.declarations(),
                content.comparison(),
                content.formulae(),
                content.findings(),
                content.problems());
    }

    private static String text(String page) throws IOException {
        return Files.readString(folder.resolve(page));
    }

    @Test
    void theFirstPageBeginsWithWhatIsNew() throws IOException {
        assertThat(text("later/index.html"))
                .contains("<p class=\"lead\">2\u00A0new declarations. The newest of 9\u00A0declarations, ");
        assertThat(text("late/index.html")).contains("<p class=\"lead\">1\u00A0new declaration, 3\u00A0corrections. ");
        assertThat(text("gone/index.html"))
                .contains("<p class=\"lead\">1\u00A0declaration taken out, 1\u00A0correction. ");
        assertThat(text("same/index.html"))
                .contains("No change in documents or results since 23\u00A0November\u00A02026, 17:00 UTC");
        assertThat(text("first/index.html")).contains("First run: nothing to compare with; everything is new.");
    }

    @Test
    void aLaterDeclarationMakesNoCorrection() throws IOException {
        assertThat(text("later/index.html")).doesNotContain("id=\"corrections\"");
        assertThat(text("late/index.html")).contains("id=\"corrections\"").contains("declaration added: ");
    }

    @Test
    void aKeptPageIsAsItWasSaveForLinksThatWouldLeadNowhere() throws IOException {
        assertThat(text("later/changes/2026-11-23T170000Z.html"))
                .isEqualTo("<!DOCTYPE html>\n<p><a href=\"../d/csl-2015.html\">here</a>,"
                        + " <a href=\"../d/csl-2017.html\">there</a></p>\n");
        assertThat(text("gone/changes/2026-11-23T170000Z.html"))
                .isEqualTo("<!DOCTYPE html>\n<p><a href=\"../d/csl-2015.html\">here</a>, there</p>\n");
    }

    @Test
    void theFeedIsAtom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text("later/feed.xml"))));
        String atom = "http://www.w3.org/2005/Atom";
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(atom);
        assertThat(feed.getElementsByTagNameNS(atom, "entry").getLength()).isEqualTo(2);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < feed.getElementsByTagNameNS(atom, "id").getLength(); i++) {
            ids.add(feed.getElementsByTagNameNS(atom, "id").item(i).getTextContent());
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("tag:declarations.invalid,2026:specimens"));
        for (int i = 0; i < 2; i++) {
            Element entry = (Element) feed.getElementsByTagNameNS(atom, "entry").item(i);
            for (String required : List.of("id", "title", "updated", "link", "content")) {
                assertThat(entry.getElementsByTagNameNS(atom, required).getLength())
                        .as(required)
                        .isEqualTo(1);
            }
            assertThat(Instant.parse(entry.getElementsByTagNameNS(atom, "updated")
                            .item(0)
                            .getTextContent()))
                    .isBetween(Instant.parse("2026-11-23T17:00:00Z"), TIME);
            String page = ((Element) entry.getElementsByTagNameNS(atom, "link").item(0)).getAttribute("href");
            assertThat(folder.resolve("later").resolve(page)).isRegularFile();
        }
        assertThat(feed.getElementsByTagNameNS(atom, "content").item(1).getTextContent())
                .isEqualTo("<ul><li>New: one &amp; &lt;two&gt;</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void thePagesOpenWithoutAComplaintAndKeepToTheWidth(int width) {
        browser.width(width);
        for (String site : List.of("later", "late", "gone", "same", "first")) {
            for (String page : List.of(
                    "index.html", "changes/index.html", "changes/aliases.html", "changes/2027-03-04T050607Z.html")) {
                Path file = folder.resolve(site).resolve(page);
                if (!Files.exists(file)) {
                    continue; // the first report has another run
                }
                browser.go(file);
                browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
                assertThat(browser.complaints()).as("%s %s", site, page).isEmpty();
                assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                        .as("%s %s at %d", site, page, width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void anOldAddressLeadsToTheParagraphThatTookItsPlace() throws IOException {
        Path site = folder.resolve("first");
        String paragraph = text("first/d/csl-2016.html").replaceAll("(?s).*?id=\"(p-[0-9a-f]{8})\".*", "$1");
        Files.writeString(
                site.resolve("changes/aliases.js"),
                "window.declarationsAliases = {\"csl-2016#p-00000001\":\"d/csl-2016.html#" + paragraph + "\"};\n");
        browser.width(1280);
        browser.driver().get(site.resolve("d/csl-2016.html").toUri() + "#p-00000001");
        browser.run("return new Promise(done => setTimeout(() => done(true), 300))");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#" + paragraph);
        browser.driver().get("about:blank");
        browser.driver().get(site.resolve("d/csl-2016.html").toUri() + "#p-00000002");
        browser.run("return new Promise(done => setTimeout(() => done(true), 300))");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("main [role=status]"))
                        .getText())
                .contains("no longer here");
    }

    @Test
    void theFirstPageStaysLightWithThousandsOfDeclarations() throws IOException {
        Content content = crowd(1_000);
        Path site = folder.resolve("crowd");
        Site.write(content, Output.to(site));
        assertThat(Files.size(site.resolve("index.html"))).isLessThan(200_000);
        assertThat(Files.size(site.resolve("feed.xml"))).isLessThan(200_000);
    }

    /** So many short declarations of one series, all of them new since the last report but one. */
    private static Content crowd(int size) {
        List<Declaration> many = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            int i = number;
            String date = LocalDate.of(1990, 1, 1).plusDays(5L * i).toString();
            many.add(Specimens.declaration(
                    "n-" + i,
                    "n-" + i,
                    "Note " + i,
                    Language.ENGLISH,
                    date,
                    IntStream.range(0, 12)
                            .mapToObj(word -> "w" + i + "x" + word)
                            .collect(Collectors.joining(" "))));
        }
        return told(many.subList(0, 1), many);
    }
}

package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.clause.Instruments;
import declarations.clause.Ladder;
import declarations.finding.Lexicon;
import declarations.lineage.Family;
import declarations.lineage.Place;
import declarations.report.library.Library;
import declarations.specimens.Truth;
import declarations.text.Declaration;
import declarations.text.Entities;
import declarations.text.Paragraph;
import declarations.text.Spellings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Clauses, new words and references of the specimens, in a real browser, against the list of what is in the texts. */
class ClausePagesTest {
    private static final String NEWEST = "csl-2024-06-27-thistlewade-declaration.en";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Library library;
    private static List<Declaration> specimens;
    private static List<String> pages;

    @BeforeAll
    static void write() throws IOException {
        specimens = declarations.specimens.Specimens.declarations(Path.of("seeds/specimens"));
        Content content = Specimens.content(
                specimens,
                List.of(),
                "",
                Specimens.run("2026-11-23T170000Z", "2026-11-23T17:00:00Z"),
                new Lexicon(
                        Spellings.NONE,
                        Ladder.of(rows("ladder.csv")),
                        Instruments.of(rows("instruments.csv")),
                        Entities.of(List.of()),
                        List.of()));
        library = new Library(content);
        Site.write(content, Output.to(folder));
        pages = Folders.pages(folder).keySet().stream()
                .filter(name -> name.matches("(c/.*|clauses.*|new-words.*|references.*)\\.html"))
                .toList();
        browser = Browser.open(true);
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Ladder.class.getResourceAsStream(table));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.stream().map(row -> row.toMap()).toList();
        }
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
    }

    @Test
    void everyLanguageHasItsListsAndEveryFamilyItsPage() {
        assertThat(pages)
                .contains("clauses.html", "clauses.ru.html", "clauses.zh.html", "references.html")
                .contains("new-words.html", "new-words.ru.html", "new-words.zh.html");
        assertThat(pages.stream().filter(page -> page.startsWith("c/")))
                .hasSize(library.content().findings().lineage().families().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void noPageComplainsOrScrollsSideways(int width) {
        browser.width(width);
        for (String page : pages) {
            browser.go(folder.resolve(page));
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
            assertThat(browser.complaints()).as(page).isEmpty();
            assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                    .as("%s at %d", page, width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void aClauseSaysSinceWhenAndUntilWhenAndHowItReads() {
        open(clause(NEWEST, "smuggling of salt"));
        assertThat(lead())
                .startsWith("This clause stands in 12 declarations, first in Aldermere 2001, last in Thistlewade"
                        + " 2024, in 10 wordings. It was last changed in Thistlewade 2024");
        WebElement slot = browser.driver().findElement(By.className("slot"));
        assertThat(slot.getText()).startsWith("1 resolutely");
        assertThat(slot.findElements(By.className("slot-other")))
                .extracting(WebElement::getText)
                .containsExactlyInAnyOrder("–", "strongly", "firmly");
        assertThat(texts(".stemma .node")).hasSize(12);
    }

    @Test
    void theWordsOfASlotStandInItsColumnYearByYear() {
        open(clause(NEWEST, "smuggling of salt"));
        List<String> adverbs = browser.driver().findElements(By.cssSelector(".variants tbody tr")).stream()
                .map(row -> plain(row.findElement(By.tagName("th"))) + ": "
                        + plain(row.findElements(By.tagName("td")).get(1)).replace("changed: ", ""))
                .toList();
        assertThat(adverbs)
                .containsExactly(
                        "Aldermere 2001: –",
                        "Tarnwick 2003 to Pellbridge 2005: strongly",
                        "Oxenferry 2007: –",
                        "Quillhaven 2009: resolutely",
                        "Wendlestrand 2011: resolutely",
                        "Aldermere 2013, declaration: firmly",
                        "Marrowby 2015: strongly",
                        "Lanternquay 2017: –",
                        "Tarnwick 2019 to Oxenferry 2022: firmly",
                        "Thistlewade 2024: resolutely");
    }

    @Test
    void aVerbThatBecameStrongerOrWeakerIsOnThePageOfItsClause() {
        SoftAssertions softly = new SoftAssertions();
        for (String kind : List.of("strengthened", "softened")) {
            for (Truth fact : Truth.of(kind)) {
                String page = clausePage(fact.place().documentId(), fact.place().number());
                open(page);
                String now = fact.text().replaceAll(".* → ", "");
                softly.assertThat(texts("section[aria-labelledby=verbs] tbody tr"))
                        .as("%s on %s", fact, page)
                        .anyMatch(row ->
                                row.contains(now) && row.contains(kind.equals("softened") ? "weaker" : "stronger"));
            }
        }
        softly.assertAll();
    }

    @Test
    void whatReturnedIsAsItWasOrSetBesideIt() {
        for (Truth fact : Truth.of("returned")) {
            open(clausePage(fact.place().documentId(), fact.place().number()));
            String label = library.label(library.document(fact.place().documentId()));
            assertThat(texts("section[aria-labelledby=descent] tbody td:first-child"))
                    .as("%s", fact)
                    .contains(plain(label));
        }
    }

    @Test
    void everyCitationOfTheListLeadsToItsRow() {
        browser.go(folder.resolve("references.html"));
        SoftAssertions softly = new SoftAssertions();
        for (Truth fact : Truth.of("reference")) {
            softly.assertThat(texts("tbody th bdi")).as("%s", fact).contains(fact.text());
        }
        softly.assertAll();
        assertThat(lead()).contains("the most widely cited, by 12 declarations, is Treaty of Hollin Bridge");
        String href = Objects.requireNonNull(library.references().href("treaty-of-hollin-bridge"));
        browser.driver().get(folder.resolve("references.html").toUri() + href.replaceAll(".*#", "#"));
        assertThat(plain(browser.driver().findElement(By.cssSelector("tr:target bdi"))))
                .isEqualTo("Treaty of Hollin Bridge");
        assertThat(texts("#pellbridge-salt-accord td:last-child"))
                .containsExactly("not in the 3 later ones of its series");
    }

    @Test
    void newWordsStandWithBothCountsAndAnExampleThatLeadsThere() {
        browser.width(1280);
        browser.go(folder.resolve("new-words.html"));
        assertThat(lead())
                .startsWith("Thistlewade 2024 uses 2 words markedly more often than the earlier declarations");
        assertThat(texts("table.list tbody tr").get(0)).startsWith("springs 4 0 0 6.38");
        browser.driver().findElement(By.cssSelector(".examples a")).click();
        assertThat(browser.driver().getCurrentUrl()).contains("/d/" + NEWEST + ".html#p-");
        assertThat(plain(browser.driver().findElement(By.cssSelector(":target"))))
                .contains("springs");
    }

    @Test
    void theNewestAreTooRecentForTransience() {
        browser.go(folder.resolve("new-words.html"));
        assertThat(texts("svg .node.same title")).isNotNull();
        assertThat(browser.driver().findElements(By.cssSelector("section:first-of-type svg .node.same")))
                .hasSize(3);
    }

    @Test
    void withoutScriptsEveryWordingIsThere() throws IOException {
        try (Browser plain = Browser.open(false)) {
            for (Family family : library.families().shown(library.languages().get(0))) {
                plain.go(
                        folder.resolve(Objects.requireNonNull(library.families().href(family.id()))));
                String newest = library.paragraph(library.families()
                                .members(family)
                                .get(family.members() - 1)
                                .place())
                        .text();
                String shown = plain(plain.driver().findElement(By.className("clause")));
                for (String word : newest.replaceFirst("^[0-9]+\\. ", "").split(" ")) {
                    assertThat(shown).as(family.id()).contains(plain(word));
                }
            }
        }
    }

    @Test
    void noPageIsTooLarge() throws IOException {
        SortedMap<String, byte[]> files = Folders.files(folder);
        for (String page : pages) {
            assertThat(Objects.requireNonNull(files.get(page)).length).as(page).isLessThan(200_000);
        }
    }

    /** The page of the clause that has some words in a declaration. */
    private static String clause(String document, String words) {
        Paragraph paragraph = library.declaration(document).compared().stream()
                .filter(each -> each.text().contains(words))
                .findFirst()
                .orElseThrow();
        return clausePage(document, paragraph.number());
    }

    private static String clausePage(String document, int number) {
        Paragraph paragraph = library.declaration(document).compared().get(number - 1);
        Family family = Objects.requireNonNull(library.families().of(new Place(document, paragraph.id())));
        return Objects.requireNonNull(library.families().href(family.id()));
    }

    private static void open(String page) {
        browser.width(1280);
        browser.go(folder.resolve(page));
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
    }

    private static String lead() {
        return plain(browser.driver().findElement(By.className("lead")));
    }

    private static List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        browser.driver().findElements(By.cssSelector(selector)).forEach(each -> texts.add(plain(each)));
        return texts;
    }

    private static String plain(WebElement element) {
        return plain(Objects.requireNonNull(element.getText()));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\n', ' ');
    }
}

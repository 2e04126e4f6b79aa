package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page as a reader meets it: opened from the disk in a real browser. */
class SearchBrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        browser = Browser.open(true);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        browser.close();
    }

    private static String search(String words) {
        browser.driver()
                .get(folder.resolve("search.html").toUri() + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return count();
    }

    private static String count() {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> {
            String said = driver.findElement(By.id("count")).getText();
            return said.isEmpty() ? null : said;
        });
    }

    private static List<String> hits() {
        return browser.driver().findElements(By.cssSelector("#found ol li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fishing rights                  | 8 | fishing rights",
                "FISH  Right                     | 8 | fishing rights",
                "rights fishing                  | 8 | fishing rights",
                "“fishing rights”                | 8 | fishing rights",
                "“rights fishing”                | 0 |",
                "fishing осуждают                | 0 |",
                "осуждают                        | 2 | осуждают",
                "озерных                         | 2 | озёрных",
                "отравл вод                      | 2 | отравление общих вод",
                "水                               | 1 | 水",
                "水宪章                             | 1 | 水宪章",
                "宪水章                             | 0 |",
                "领航员 成员国                        | 1 | 成员国支持青年领航员",
                "breve lacs                      | 1 | Une note brève des lacs",
            })
    void aParagraphIsFoundByItsWordsInAnyScript(String words, int paragraphs, String shown) {
        String said = search(words);
        assertThat(said).startsWith(paragraphs == 0 ? "Nothing has" : paragraphs + " paragraph");
        assertThat(hits()).hasSize(paragraphs).allMatch(hit -> hit.contains(shown));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFoundParagraphLeadsToItsPlace() {
        search("nowhere at all");
        assertThat(hits()).isEmpty();
        search("fishing rights");
        WebElement first = browser.driver().findElement(By.cssSelector("#found ol a"));
        assertThat(first.getText()).isEqualTo("Galdra 2021, paragraph 4");
        first.click();
        assertThat(browser.driver().findElement(By.cssSelector(":target")).getText())
                .contains("fishing rights of small villages");
    }

    @Test
    void theOldestCanComeFirst() {
        search("fishing rights");
        browser.driver().findElement(By.cssSelector("#order option[value=old]")).click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> !hits().isEmpty() && hits().get(0).startsWith("Astrel"));
        assertThat(browser.driver().getCurrentUrl()).contains("order=old");
    }

    @Test
    void formulaeAndTitlesAreFoundToo() {
        assertThat(search("charter")).contains("formula");
        WebElement formula = browser.driver().findElement(By.cssSelector("#found ul a"));
        formula.click();
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).containsIgnoringCase("charter");
        assertThat(search("estavar 2019")).contains("1 title");
        assertThat(search("alert(1)")).as("the hostile one").contains("1 title");
        assertThat(browser.run("return document.querySelectorAll('#found script').length"))
                .isEqualTo(0L);
    }

    @Test
    void itWorksByKeyboardAloneOnANarrowScreen() {
        browser.width(320);
        browser.go(folder.resolve("search.html"));
        browser.driver().findElement(By.id("q")).sendKeys("lake");
        assertThat(count()).contains("paragraphs in");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> !hits().isEmpty());
        assertThat(hits()).hasSize(20);
        assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
        browser.driver().findElement(By.id("further")).sendKeys(Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> hits().size() > 20);
        browser.width(1280);
    }

    @Test
    void withoutScriptsThePageLeadsToTheLists() throws IOException {
        try (Browser plain = Browser.open(false)) {
            plain.go(folder.resolve("search.html"));
            assertThat(plain.driver().findElement(By.id("no-search")).isDisplayed())
                    .isTrue();
            assertThat(plain.driver().findElement(By.id("search")).isDisplayed())
                    .isFalse();
        }
    }
}

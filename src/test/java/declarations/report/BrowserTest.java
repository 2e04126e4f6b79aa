package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.report.site.PublishedJob;
import declarations.text.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as a reader meets them: opened from the disk in a real browser. */
class BrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static Content content;
    private static List<String> pages;

    @BeforeAll
    static void openBrowser() throws IOException {
        content = Specimens.mixed();
        Site.write(content, Output.to(folder.resolve("mixed")));
        Site.write(Specimens.plain(1), Output.to(folder.resolve("one")));
        Landing.write(
                List.of(
                        PublishedJob.of("mixed", Specimens.HOSTILE, "", "mixed", folder.resolve("mixed"))
                                .orElseThrow(),
                        PublishedJob.of("one", "One", "A notice", "one", folder.resolve("one"))
                                .orElseThrow()),
                folder);
        pages = new ArrayList<>(Folders.pages(folder).keySet());
        browser = Browser.open(true);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        browser.close();
    }

    @Test
    void everyPageOpensWithoutAComplaint() {
        browser.width(1280);
        for (String page : pages) {
            browser.go(folder.resolve(page));
            assertThat(browser.complaints()).as(page).isEmpty();
            assertThat(browser.driver().getTitle()).as(page).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void noPageScrollsSideways(int width) {
        browser.width(width);
        for (String page : pages) {
            browser.go(folder.resolve(page));
            assertThat(number("return document.documentElement.scrollWidth"))
                    .as("%s at %d", page, width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void unfoldingAndFilteringKeepToTheWidth() {
        browser.width(320);
        for (String page : List.of("mixed/d/csl-2019.html", "mixed/d/csl-hostile.html", "mixed/formulae.html")) {
            browser.go(folder.resolve(page));
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
            assertThat(number("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void aHostileTitleDoesNothing() {
        browser.width(1280);
        browser.go(folder.resolve("mixed/d/csl-hostile.html"));
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("<script>alert(1)</script>\"'&");
        assertThat(number(
                        "return document.querySelectorAll('body script:not([src]), main b:not([aria-hidden])').length"))
                .isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aTableIsSortedByTheButtonOfItsColumn() {
        browser.width(1280);
        browser.go(folder.resolve("mixed/documents.html"));
        WebElement words = browser.driver().findElement(By.xpath("//th/button[.='Words']"));
        words.click();
        List<Integer> descending = numbers(6);
        assertThat(descending).hasSize(content.declarations().size()).isSortedAccordingTo((a, b) -> b - a);
        words.click();
        assertThat(numbers(6)).isSorted();
        assertThat(number("return document.querySelectorAll('[aria-sort]').length"))
                .isEqualTo(1);
        browser.driver().findElement(By.xpath("//th/button[.='Date']")).click();
        assertThat(column(1)).startsWith("1 June 2015").endsWith("unknown");
        assertThat(browser.driver().getCurrentUrl()).endsWith("?sort=0");
        browser.driver().navigate().refresh();
        assertThat(column(1)).as("the address keeps the order").startsWith("1 June 2015");
    }

    @Test
    void aFilterHidesRowsAndSaysHowMany() {
        browser.width(1280);
        browser.go(folder.resolve("mixed/documents.html"));
        browser.driver().findElement(By.cssSelector(".filter input")).sendKeys("Декларация");
        assertThat(number("return document.querySelectorAll('tbody tr:not([hidden])').length"))
                .isEqualTo(2);
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".filter [role=status]"))
                        .getText())
                .isEqualTo("2 of " + content.declarations().size() + " rows");
    }

    @Test
    void theReadersColoursWinOverTheSystems() {
        browser.width(1280);
        browser.colours("light");
        browser.go(folder.resolve("mixed/index.html"));
        Object light = browser.run("return getComputedStyle(document.documentElement).backgroundColor");
        browser.driver().findElement(By.xpath("//button[.='Dark']")).click();
        Object dark = browser.run("return getComputedStyle(document.documentElement).backgroundColor");
        assertThat(dark).isNotEqualTo(light);
        browser.go(folder.resolve("mixed/method.html"));
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .as("on the next page too")
                .isEqualTo(dark);
        browser.driver().findElement(By.xpath("//button[.='System']")).click();
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo(light);
        browser.colours("dark");
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo(dark);
        browser.colours("light");
    }

    @Test
    void theFootNamesTheRun() {
        browser.go(folder.resolve("mixed/d/csl-2019.html"));
        assertThat(browser.driver().findElement(By.id("run")).getText())
                .isEqualTo("13 declarations, run of 23 November 2026, 17:00 UTC");
    }

    @Test
    void everyControlIsNamedAndLargeEnough() {
        browser.width(390);
        browser.go(folder.resolve("mixed/documents.html"));
        assertThat(browser.run("""
                        return [...document.querySelectorAll('button, input, summary, nav a')]
                            .filter(e => e.getClientRects().length > 0)
                            .filter(e => e.getBoundingClientRect().height < 24
                                || !(e.textContent.trim() || e.labels && e.labels[0].textContent.trim()))
                            .map(e => e.outerHTML)""")).isEqualTo(List.of());
    }

    @Test
    void theWordsOfAParagraphAndTheirSourceStandSideBySide() {
        browser.width(1280);
        browser.go(folder.resolve("mixed/d/csl-2019.html"));
        assertThat(browser.run("""
                        return [...document.querySelectorAll('.p')]
                            .filter(p => p.querySelector('.margin'))
                            .filter(p => Math.abs(p.querySelector('.q').getBoundingClientRect().top
                                    - p.querySelector('.margin').getBoundingClientRect().top) > 8
                                || p.querySelector('.margin').getBoundingClientRect().width < 300)
                            .map(p => p.id)""")).isEqualTo(List.of());
        assertThat(browser.driver().findElement(By.className("legend")).isDisplayed())
                .isTrue();
    }

    @Test
    void withoutScriptsNothingIsMissing() throws IOException {
        try (Browser plain = Browser.open(false)) {
            plain.width(1280);
            for (Declaration declaration : content.declarations()) {
                plain.go(folder.resolve("mixed/d/" + declaration.document().id() + ".html"));
                String shown = String.valueOf(plain.run("""
                        return [...document.querySelectorAll('.q')].filter(q => q.checkVisibility()).map(q => {
                            const text = q.cloneNode(true);
                            text.querySelectorAll('i, del').forEach(ours => ours.remove());
                            return text.textContent;
                        }).join('\\n')"""));
                if (!declaration.document().id().equals("csl-hostile")) {
                    declaration
                            .paragraphs()
                            .forEach(paragraph -> assertThat(shown).contains(paragraph.text()));
                }
            }
            plain.go(folder.resolve("mixed/documents.html"));
            assertThat(plain.driver().findElements(By.cssSelector("tbody tr")))
                    .hasSize(content.declarations().size());
            assertThat(plain.driver().findElements(By.tagName("button")))
                    .as("no dead controls")
                    .isEmpty();
            plain.go(folder.resolve("mixed/formulae.html"));
            plain.driver().findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
            assertThat(plain.driver().findElement(By.cssSelector(".where a")).isDisplayed())
                    .isTrue();
            plain.go(folder.resolve("mixed/index.html"));
            assertThat(plain.driver().findElement(By.id("run")).getText()).isEqualTo("The run that made this report");
        }
    }

    @Test
    void theListOfReportsLeadsToThem() {
        browser.width(1280);
        browser.go(folder.resolve("index.html"));
        List<String> titles = browser.driver().findElements(By.cssSelector(".jobs h2")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(titles.get(0)).startsWith("<script>alert(1)</script>");
        assertThat(titles.get(1)).isEqualTo("One");
        browser.driver().findElements(By.cssSelector(".jobs h2 a")).get(1).click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/one/index.html");
        assertThat(browser.driver().findElement(By.className("lead")).getText()).startsWith("One declaration so far");
    }

    @Test
    void onlyTheTextIsPrintedAndAllOfIt() {
        browser.width(1280);
        browser.go(folder.resolve("mixed/d/csl-2019.html"));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(number("return [...document.querySelectorAll('.top nav, .theme, .copy, .filter')]"
                        + ".filter(e => e.getClientRects().length > 0).length"))
                .isZero();
        assertThat(number("return [...document.querySelectorAll('.passage')].filter(e => !e.checkVisibility()).length"))
                .isZero();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private static long number(String script) {
        return ((Number) browser.run(script)).longValue();
    }

    private static List<Integer> numbers(int column) {
        return column(column).stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
    }

    private static List<String> column(int column) {
        return browser.driver().findElements(By.cssSelector("tbody tr > :nth-child(" + column + ")")).stream()
                .map(WebElement::getText)
                .map(text -> Objects.requireNonNull(text).replace('\u00A0', ' '))
                .toList();
    }
}

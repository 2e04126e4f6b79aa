package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.text.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page of a declaration and the list of them, as a reader works with them in a real browser. */
class ReadingTest {
    private static final String PAGE = "d/csl-2019.html";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Content content;

    @BeforeAll
    static void openBrowser() throws IOException {
        content = Specimens.mixed();
        Site.write(content, Output.to(folder));
        browser = Browser.open(true);
        browser.width(1280);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        browser.close();
    }

    @Test
    void droppedWordsAreShownOnRequestAlsoWithoutScripts() throws IOException {
        try (Browser plain = Browser.open(false)) {
            plain.width(1280);
            plain.go(folder.resolve(PAGE));
            WebElement dropped = plain.driver().findElement(By.tagName("del"));
            assertThat(dropped.isDisplayed()).isFalse();
            plain.driver().findElement(By.id("show-dropped")).click();
            assertThat(dropped.isDisplayed()).isTrue();
            plain.driver().findElement(By.id("only-new")).click();
            assertThat(plain.driver().findElements(By.cssSelector(".p:not(.s-new)")).stream()
                            .filter(WebElement::isDisplayed))
                    .isEmpty();
        }
    }

    @Test
    void addedWordsAreNamedToWhoDoesNotSeeThem() {
        browser.go(folder.resolve(PAGE));
        assertThat(browser.run("return document.querySelector('.q ins').textContent"))
                .asString()
                .matches("added .+ end added");
    }

    @Test
    void keysLeadFromParagraphToParagraph() {
        browser.go(folder.resolve(PAGE));
        type("j");
        assertThat(text(".desk strong")).isEqualTo("Paragraph 1");
        type("jk");
        type("j");
        assertThat(text(".desk strong")).isEqualTo("Paragraph 2");
        type("n");
        assertThat(browser.run("return document.querySelector('.p.here').matches('.s-verbatim')"))
                .isEqualTo(false);
        type("?");
        assertThat(browser.run("return document.querySelector('.keys').open")).isEqualTo(true);
        type(Keys.ESCAPE);
        assertThat(browser.run("return document.querySelector('.keys').open")).isEqualTo(false);
    }

    @Test
    void keysCanBeTurnedOffForAllPages() {
        browser.go(folder.resolve(PAGE));
        WebElement keys = browser.driver().findElement(By.xpath("//label[contains(., 'Keys j k')]/input"));
        keys.click();
        browser.go(folder.resolve("d/csl-2018.html"));
        type("j");
        assertThat(browser.driver().findElements(By.cssSelector(".p.here"))).isEmpty();
        browser.driver()
                .findElement(By.xpath("//label[contains(., 'Keys j k')]/input"))
                .click();
        type("j");
        assertThat(browser.driver().findElements(By.cssSelector(".p.here")))
                .as("the focus is in a field")
                .isEmpty();
    }

    @Test
    void aFormulaSaysHowFarItIsSpreadAndEscapeCloses() {
        browser.go(folder.resolve(PAGE));
        WebElement formula = browser.driver().findElement(By.cssSelector(".text a.f"));
        formula.click();
        WebElement tip = browser.driver().findElement(By.className("tip"));
        assertThat(tip.getText()).contains("documents").contains("All its uses");
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("tip");
        type(Keys.ESCAPE);
        assertThat(browser.driver().findElements(By.className("tip"))).isEmpty();
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(formula);
        assertThat(browser.driver().getCurrentUrl()).endsWith(PAGE);
    }

    @Test
    void aLinkedParagraphStandsOutAndCanBeCopied() {
        Declaration declaration = content.declarations().stream()
                .filter(each -> each.document().id().equals("csl-2019"))
                .findFirst()
                .orElseThrow();
        String id = declaration.compared().get(2).id();
        browser.driver().get(folder.resolve(PAGE).toUri() + "#" + id);
        assertThat(text(".desk strong")).isEqualTo("Paragraph 3");
        assertThat(browser.run("return getComputedStyle(document.getElementById('" + id + "')).outlineWidth"))
                .isEqualTo("3px");
        browser.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };"
                + " return true");
        browser.driver().findElement(By.xpath("//button[.='Copy paragraph']")).click();
        assertThat(browser.run("return window.copied"))
                .isEqualTo(declaration.compared().get(2).text());
        type("c");
        assertThat(browser.run("return window.copied"))
                .asString()
                .contains(", para. 3 (English")
                .endsWith(", report run 2026-11-23, #" + id);
        browser.driver().findElement(By.xpath("//button[.='BibTeX']")).click();
        assertThat(browser.run("return window.copied"))
                .asString()
                .startsWith("@misc{csl-2019,")
                .doesNotContain("¶");
    }

    @Test
    void theListIsNarrowedBySeriesAndYear() {
        browser.go(folder.resolve("documents.html"));
        WebElement year = browser.driver().findElement(By.xpath("//label[starts-with(., 'Year')]/select"));
        year.sendKeys("2017");
        assertThat(browser.run("return [...document.querySelectorAll('tbody tr')].filter(r => !r.hidden)"
                        + ".every(r => r.dataset.year === '2017')"))
                .isEqualTo(true);
        assertThat(browser.driver().getCurrentUrl()).endsWith("?year=2017");
        browser.driver().navigate().refresh();
        assertThat(text(".filter [role=status]"))
                .endsWith(" of " + content.declarations().size() + " rows");
    }

    @Test
    void aDeclarationPrintsWholeAndTheSummaryOnOneSheet() throws IOException {
        browser.go(folder.resolve(PAGE));
        String printed = print().text();
        content.declarations().stream()
                .filter(each -> each.document().id().equals("csl-2019"))
                .flatMap(each -> each.compared().stream())
                .forEach(paragraph -> assertThat(printed)
                        .contains(paragraph.text().substring(paragraph.text().lastIndexOf(' ') + 1)));
        assertThat(printed).contains("verbatim").doesNotContain("Show dropped words");
        browser.go(folder.resolve("summary.html"));
        Printed summary = print();
        assertThat(summary.pages()).isEqualTo(1);
        assertThat(summary.text()).contains("Dropped since");
    }

    private record Printed(int pages, String text) {}

    private static Printed print() throws IOException {
        Map<String, Object> answer =
                browser.driver().executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(answer.get("data"))))) {
            return new Printed(pdf.getNumberOfPages(), new PDFTextStripper().getText(pdf));
        }
    }

    @Test
    void nothingIsWiderThanASmallScreen() {
        browser.width(320);
        for (String page : List.of(PAGE, "summary.html", "documents.html")) {
            browser.go(folder.resolve(page));
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true);"
                    + " document.querySelectorAll('#show-dropped').forEach(e => e.click()); return true");
            browser.driver().findElements(By.cssSelector(".text a.f")).stream()
                    .limit(1)
                    .forEach(WebElement::click);
            assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                    .as(page)
                    .isLessThanOrEqualTo(320);
            assertThat(browser.complaints()).as(page).isEmpty();
        }
        browser.width(1280);
    }

    private static void type(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static String text(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }
}

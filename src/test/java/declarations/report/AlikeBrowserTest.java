package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** Which declarations are alike, and two side by side, as a reader meets them. */
class AlikeBrowserTest {
    private static final String BESIDE = "x/csl-2015--csl-2016.html";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Browser plain;

    @BeforeAll
    static void openBrowsers() throws IOException {
        Site.write(Specimens.plain(12), Output.to(folder));
        browser = Browser.open(true);
        plain = Browser.open(false);
    }

    @AfterAll
    static void closeBrowsers() throws IOException {
        browser.close();
        plain.close();
    }

    private static String text(Browser some, String selector) {
        return some.driver().findElement(By.cssSelector(selector)).getText();
    }

    @Test
    void theArrowKeysTellACellAndEnterOpensBoth() {
        browser.width(1280);
        browser.go(folder.resolve("alike.html"));
        WebElement chart = browser.driver().findElement(By.cssSelector(".by-date .scroll"));
        chart.sendKeys(Keys.ARROW_DOWN);
        assertThat(text(browser, "#cell"))
                .matches("Bohumar\\s2016 takes \\d+\\s% from Astrel\\s2015\\. Enter or a click .*");
        chart.sendKeys(Keys.ARROW_DOWN);
        assertThat(text(browser, "#cell")).startsWith("Cinnabar Bay");
        chart.sendKeys(Keys.ARROW_RIGHT);
        assertThat(text(browser, "#cell")).contains("from Bohumar");
        chart.sendKeys(Keys.ARROW_RIGHT);
        assertThat(text(browser, "#cell")).as("the diagonal is the end").contains("from Bohumar");
        chart.sendKeys(Keys.ARROW_UP);
        chart.sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith(BESIDE);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePointerTellsACellInEitherOrder() {
        browser.width(1280);
        browser.go(folder.resolve("alike.html"));
        String cell = ".by-date svg text.on-light, .by-date svg text.on-dark";
        WebElement number = browser.driver().findElement(By.cssSelector(cell));
        new Actions(browser.driver()).moveToElement(number).perform();
        assertThat(text(browser, "#cell")).contains("takes " + number.getText() + " % from");
        browser.driver().findElement(By.id("order-likeness")).click();
        assertThat(browser.driver().findElement(By.cssSelector(".by-date svg")).isDisplayed())
                .isFalse();
        WebElement other = browser.driver().findElement(By.cssSelector(cell.replace("date", "likeness")));
        new Actions(browser.driver()).moveToElement(other).perform();
        assertThat(text(browser, "#cell")).contains("takes " + other.getText() + " % from");
    }

    @Test
    void ordersAndFiltersNeedNoScript() {
        plain.width(1280);
        plain.go(folder.resolve("alike.html"));
        assertThat(plain.driver()
                        .findElement(By.cssSelector(".by-likeness svg"))
                        .isDisplayed())
                .isFalse();
        plain.driver().findElement(By.id("order-likeness")).click();
        assertThat(plain.driver()
                        .findElement(By.cssSelector(".by-likeness svg"))
                        .isDisplayed())
                .isTrue();
        plain.go(folder.resolve(BESIDE));
        int all = shown("tbody tr");
        for (String kind : List.of("changed", "new", "dropped", "moved")) {
            WebElement choice = plain.driver().findElement(By.id("show-" + kind));
            choice.click();
            String count = choice.findElement(By.xpath("..")).getText().replaceAll("\\D", "");
            assertThat(shown("tbody tr"))
                    .as(kind)
                    .isEqualTo(Integer.parseInt(count))
                    .isLessThan(all);
        }
        plain.driver().findElement(By.id("show-all")).click();
        assertThat(shown("tbody tr")).isEqualTo(all);
    }

    private static int shown(String selector) {
        return (int) plain.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    @Test
    void twoColumnsBecomeOneOnANarrowScreen() {
        browser.width(1280);
        browser.go(folder.resolve(BESIDE));
        assertThat(browser.run("return document.querySelectorAll('td.r del').length > 0"))
                .isEqualTo(true);
        assertThat(browser.run("return [...document.querySelectorAll('td.r del')].every(e => !e.offsetParent)"))
                .isEqualTo(true);
        browser.width(320);
        assertThat(browser.run("return [...document.querySelectorAll('td.r del')].every(e => e.offsetParent)"))
                .isEqualTo(true);
        assertThat(browser.run("return [...document.querySelectorAll('td.l')].every(e => !e.offsetParent)"))
                .isEqualTo(true);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alike.html", BESIDE})
    void thePageKeepsToTheScreenAndItsControlsAreLargeEnough(String page) {
        browser.width(320);
        browser.go(folder.resolve(page));
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        assertThat(browser.run("""
                        return [...document.querySelectorAll('main label, main .which a, main button')]
                            .filter(e => e.offsetParent && e.getBoundingClientRect().height < 24)
                            .map(e => e.outerHTML)""")).isEqualTo(List.of());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void onPaperTheWordsThatWentStandBeforeThoseThatCame() throws IOException {
        browser.width(1280);
        browser.go(folder.resolve(BESIDE));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        assertThat(browser.run("return [...document.querySelectorAll('td.r del')].every(e => e.offsetParent)"))
                .isEqualTo(true);
        assertThat(browser.run("return document.querySelector('.choices').offsetParent === null"))
                .isEqualTo(true);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
        byte[] pdf = Base64.getDecoder()
                .decode(browser.driver().print(new PrintOptions()).getContent());
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s+", " "))
                    .contains("reaffirm the central role of the Water Charter");
        }
        assertThat(Files.readString(folder.resolve(BESIDE))).contains("<span class=\"said\">added: </span>");
    }
}

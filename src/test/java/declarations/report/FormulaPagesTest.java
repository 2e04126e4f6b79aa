package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.phrase.Phrase;
import declarations.phrase.SeriesUse;
import declarations.report.library.FormulaIndex;
import declarations.report.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The list of formulae and the page of each, as files and in a real browser. */
class FormulaPagesTest {
    @TempDir
    static Path folder;

    private static Library library;
    private static Browser browser;

    @BeforeAll
    static void write() throws IOException {
        Content content = Specimens.mixed();
        library = new Library(content);
        Site.write(content, Output.to(folder));
        browser = Browser.open(true);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        browser.close();
    }

    private static List<Phrase> shown() {
        return library.formulae().shown(Language.ENGLISH);
    }

    @Test
    void everyShownFormulaHasAPageWithEachOfItsPlaces() throws IOException {
        FormulaIndex formulae = library.formulae();
        assertThat(shown()).hasSizeGreaterThan(10);
        for (Phrase phrase : shown()) {
            String page = Files.readString(folder.resolve(Objects.requireNonNull(formulae.href(phrase.id()))));
            formulae.places(phrase)
                    .forEach(place -> assertThat(page)
                            .contains("href=\"../../d/" + place.documentId() + ".html#" + place.paragraphId() + "\""));
            assertThat(page.split("<tr lang=\"en\"", -1))
                    .hasSize(1 + formulae.places(phrase).size());
        }
        assertThat(formulae.href("f-000000000000")).isNull();
    }

    @Test
    void aFormulaIsWrittenAsDeclarationsWriteIt() {
        assertThat(shown().stream().map(library.formulae()::written))
                .anyMatch(written -> written.contains("Water Charter"))
                .anyMatch(written -> written.contains("equality, mutual trust and consultation"));
    }

    @Test
    void asManyFormulaeHaveAPageAsTheJobSays() throws IOException {
        Content content = Specimens.plain(5);
        SiteSettings usual = content.site();
        SiteSettings few = new SiteSettings(usual.csp(), usual.megabytes(), usual.sideBySide(), usual.watchPairs(), 3);
        Path site = folder.resolveSibling(folder.getFileName() + "-few");
        Site.write(Specimens.with(content, few), Output.to(site));
        SortedMap<String, String> pages = Folders.pages(site);
        assertThat(pages.keySet().stream().filter(name -> name.startsWith("f/")))
                .hasSize(3);
        assertThat(pages.get("formulae.html")).contains("The first 3 by rank have a row and a page");
        Folders.delete(site);
    }

    @Test
    void noPageOfAFormulaCountsAllDeclarations() throws IOException {
        int all = library.compared(Language.ENGLISH).size();
        Folders.pages(folder).forEach((name, page) -> {
            if (name.startsWith("f/")) {
                assertThat(page).as(name).doesNotContain("of " + all).doesNotContain("of\u00A0" + all);
            }
        });
    }

    @Test
    void theListIsFilteredByWordsLengthStatusAndKind() {
        browser.width(1280);
        browser.go(folder.resolve("formulae.html"));
        long rows = visible();
        browser.driver()
                .findElement(By.cssSelector(".filter input[type=search]"))
                .sendKeys("CONDEMN");
        long some = visible();
        assertThat(some).isPositive().isLessThan(rows);
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".filter [role=status]"))
                        .getText())
                .isEqualTo(some + " of the " + rows + " rows of this page");
        WebElement least = browser.driver().findElement(By.cssSelector(".filter input[type=number]"));
        least.clear();
        least.sendKeys("9");
        long longer = visible();
        assertThat(longer).isPositive().isLessThanOrEqualTo(some);
        browser.driver().navigate().refresh();
        assertThat(visible()).as("the address keeps the filter").isEqualTo(longer);
        browser.go(folder.resolve("formulae.html"));
        browser.driver()
                .findElement(By.cssSelector(".filter option[value=resting]"))
                .click();
        assertThat(visible())
                .isEqualTo(library.formulae().listed(Language.ENGLISH).stream()
                        .filter(phrase -> library.formulae().lives().series(phrase).stream()
                                .anyMatch(use -> use.status() == SeriesUse.Status.RESTING))
                        .count())
                .isLessThan(rows);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMostRecentlyLapsedComeFirstAtAPress() {
        browser.width(1280);
        browser.go(folder.resolve("formulae.html"));
        browser.driver().findElement(By.xpath("//th/button[.='Lapsed after']")).click();
        assertThat(browser.run("""
                const all = [...document.querySelectorAll('.formulae tbody tr')].map(r => r.cells[9].textContent).filter(t => t);
                return all.every((t, i) => i === 0 || all[i - 1] >= t)""")).isEqualTo(true);
        assertThat(browser.driver().getCurrentUrl()).endsWith("?sort=-9");
    }

    @Test
    void aLineOfTheConcordanceReadsOnOnANarrowScreen() {
        browser.width(320);
        browser.go(folder.resolve(
                Objects.requireNonNull(library.formulae().href(shown().get(0).id()))));
        assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
        assertThat(((Number) browser.run("return document.querySelector('.kwic').scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
        browser.width(1280);
    }

    private static long visible() {
        return ((Number) browser.run("return document.querySelectorAll('.formulae tbody tr:not([hidden])').length"))
                .longValue();
    }
}

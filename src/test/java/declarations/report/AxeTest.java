package declarations.report;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.report.site.PublishedJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No kind of page stands in the way of readers who see little, or nothing, or go by the keyboard. */
class AxeTest {
    /** One of each kind; of those with a name of their own, the first. */
    private static final List<String> KINDS = List.of(
            "index",
            "mixed/index",
            "mixed/summary",
            "mixed/documents",
            "mixed/d/csl-2015",
            "mixed/d/csl-2019",
            "mixed/d/csl-2019\\.zh",
            "mixed/d/csl-2021\\.ru",
            "mixed/d/csl-hostile",
            "mixed/d/csl-note\\.fr",
            "mixed/d/csl-undated",
            "mixed/x/.*",
            "mixed/alike",
            "mixed/formulae",
            "mixed/f/.*",
            "mixed/clauses",
            "mixed/c/.*",
            "mixed/watch",
            "mixed/search",
            "mixed/new-words",
            "mixed/references",
            "mixed/changes/index",
            "mixed/changes/2.*",
            "mixed/changes/aliases",
            "mixed/quality",
            "mixed/method",
            "mixed/glossary",
            "mixed/data");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static List<String> pages;

    @BeforeAll
    static void openBrowser() throws IOException {
        Path mixed = folder.resolve("mixed");
        Site.write(Specimens.mixed(), Output.to(mixed));
        Landing.write(
                Stream.of(PublishedJob.of("mixed", Specimens.HOSTILE, "A notice", "mixed", mixed)
                                .orElseThrow())
                        .toList(),
                folder);
        List<String> all = List.copyOf(Folders.pages(folder).keySet());
        pages = KINDS.stream()
                .map(kind -> all.stream()
                        .filter(name -> name.matches(kind + "\\.html"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no page " + kind)))
                .toList();
        browser = Browser.open(true);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void noKindOfPageIsFoundFaultWith(String colours, int width) {
        browser.width(width);
        browser.colours(colours);
        for (String page : pages) {
            browser.go(folder.resolve(page));
            browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
            assertThat(Axe.findings(browser)).as(page).isEmpty();
        }
    }

    @Test
    void whatIsFaultyIsFound() {
        browser.width(1280);
        browser.colours("light");
        browser.go(folder.resolve("mixed/glossary.html"));
        browser.run("""
                const main = document.querySelector('main');
                main.append(document.createElement('button'));
                main.append(document.createElement('img'));
                document.documentElement.removeAttribute('lang');
                document.querySelector('.lead').style.color = '#bbb';
                return true""");
        assertThat(String.join("\n", Axe.findings(browser)))
                .contains("critical button-name", "critical image-alt", "serious html-has-lang")
                .contains("serious color-contrast");
    }
}

package declarations.report;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Run;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    private static final Pattern LINK = Pattern.compile("<(\\w+)\\b[^>]*?\\b(?:href|src)=\"([^\"]*)\"[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^>]*?(/?)>");
    private static final Pattern MARKUP = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>");
    /** Words of a page that are not the document's: what it says of changes, and what went. */
    private static final Pattern OURS = Pattern.compile("<i\\b[^>]*>[^<]*</i>|<del>.*?</del>");

    private static final Pattern QUOTED = Pattern.compile("<p class=\"q\"[^>]*>(.*?)</p>", Pattern.DOTALL);
    private static final Set<String> VOID = Set.of("meta", "link", "br", "input", "hr", "img");

    /** What may tell the story of the runs. */
    private static final Pattern OF_THE_RUN = Pattern.compile("index\\.html|quality\\.html|feed\\.xml|manifest\\.json"
            + "|assets/run\\.js|data/(changes|aliases)\\.csv|changes/.*");

    @TempDir
    Path folder;

    @Test
    void everyLinkAndAnchorLeadsSomewhere() throws IOException {
        for (int documents : new int[] {0, 1, 2, 12}) {
            Path site = folder.resolve("site-" + documents);
            Site.write(Specimens.plain(documents), Output.to(site));
            assertLinksLead(site);
        }
        Site.write(Specimens.mixed(), Output.to(folder.resolve("mixed")));
        assertLinksLead(folder.resolve("mixed"));
    }

    private static void assertLinksLead(Path site) throws IOException {
        SortedMap<String, String> pages = Folders.pages(site);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Matcher links = LINK.matcher(page.getValue());
            while (links.find()) {
                String link = links.group(2).replace("&amp;", "&");
                if (link.startsWith("data:") || link.startsWith("https://lakes.example/")) {
                    continue;
                }
                String file = link.replaceAll("#.*", "");
                Path target = file.isEmpty()
                        ? site.resolve(page.getKey())
                        : site.resolve(page.getKey()).resolveSibling(file);
                assertThat(target).as("%s in %s", link, page.getKey()).isRegularFile();
                if (link.contains("#")) {
                    assertThat(Files.readString(target))
                            .as("%s in %s", link, page.getKey())
                            .contains(" id=\"" + link.replaceAll(".*#", "") + "\"");
                }
            }
        }
    }

    @Test
    void onlyWhatTellsOfTheRunDependsOnIt() throws IOException {
        List<Declaration> declarations = Specimens.english(6);
        Run first = Specimens.run("2026-11-23T170000Z", "2026-11-23T17:00:00Z");
        Run second = Specimens.run("2027-01-02T030405Z-2", "2027-01-02T03:04:05Z");
        Site.write(Specimens.content(declarations, List.of(), "", first), Output.to(folder.resolve("first")));
        Site.write(Specimens.content(declarations, List.of(), "", second), Output.to(folder.resolve("second")));
        SortedMap<String, byte[]> left = Folders.files(folder.resolve("first"));
        SortedMap<String, byte[]> right = Folders.files(folder.resolve("second"));
        Set<String> different = new TreeSet<>(left.keySet());
        different.addAll(right.keySet());
        different.removeIf(name -> Arrays.equals(left.get(name), right.get(name)));
        assertThat(different)
                .contains("index.html", "quality.html", "feed.xml", "manifest.json", "assets/run.js")
                .contains("changes/index.html", "changes/2026-11-23T170000Z.html", "changes/2027-01-02T030405Z-2.html")
                .allMatch(name -> OF_THE_RUN.matcher(name).matches());
    }

    @Test
    void aLaterDeclarationChangesNothingThatAnOlderPageSaysOfItsSources() throws IOException {
        Site.write(Specimens.plain(4), Output.to(folder.resolve("four")));
        Site.write(Specimens.plain(5), Output.to(folder.resolve("five")));
        String before = Files.readString(folder.resolve("four/d/csl-2017.html"));
        String after = Files.readString(folder.resolve("five/d/csl-2017.html"));
        assertThat(margins(after)).isEqualTo(margins(before)).isNotEmpty();
    }

    private static List<String> margins(String page) {
        return Pattern.compile("<span class=\"status\">.*?</span>( <span class=\"source\">.*?</span>)?")
                .matcher(page)
                .results()
                .map(result -> result.group())
                .toList();
    }

    @Test
    void noPageActsOnItsOwn() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        Folders.pages(folder).forEach((name, page) -> {
            assertThat(page)
                    .as(name)
                    .containsPattern(
                            "<head>\\s*<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<[^>]* style=")
                    .doesNotContainPattern("<[^>]* on[a-z]+=\"")
                    .doesNotContainPattern("<script>")
                    .doesNotContain("javascript:\"")
                    .doesNotContain("href=\"javascript");
            Matcher links = LINK.matcher(page);
            while (links.find()) {
                if (links.group(2).startsWith("http")) {
                    assertThat(links.group(1)).as(name).isEqualTo("a");
                    assertThat(links.group()).as(name).contains("rel=\"noreferrer\"");
                }
            }
        });
    }

    @Test
    void whatIsHostileStaysText() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        String page = Files.readString(folder.resolve("d/csl-hostile.html"));
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("⟦U+202E⟧")
                .contains("⟦U+0007⟧");
        Folders.files(folder).forEach((name, bytes) -> {
            if (name.endsWith(".html") || name.endsWith(".js")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("<script>alert")
                        .doesNotContain("\u202E")
                        .doesNotContain("\u0007");
            }
        });
    }

    @Test
    void everyParagraphStandsOnItsPageWordForWord() throws IOException {
        Content content = Specimens.mixed();
        Site.write(content, Output.to(folder));
        for (Declaration declaration : content.declarations()) {
            String page = Files.readString(
                    folder.resolve("d/" + declaration.document().id() + ".html"));
            List<String> shown = QUOTED.matcher(page)
                    .results()
                    .map(result -> unescaped(
                                    MARKUP.matcher(OURS.matcher(result.group(1)).replaceAll(""))
                                            .replaceAll(""))
                            .strip())
                    .toList();
            assertThat(shown)
                    .as(declaration.document().id())
                    .isEqualTo(declaration.paragraphs().stream()
                            .map(Paragraph::text)
                            .map(text -> text.replace("\u202E", "⟦U+202E⟧")
                                    .replace("\u202C", "⟦U+202C⟧")
                                    .replace("\u0007", "⟦U+0007⟧"))
                            .toList());
        }
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void everyPageIsWellFormedWithOneHeadingAndOneOfEachId(int documents) throws IOException {
        Site.write(documents == 5 ? Specimens.mixed() : Specimens.plain(documents), Output.to(folder));
        Folders.pages(folder).forEach((name, page) -> {
            assertThat(balance(page)).as(name).isEmpty();
            assertThat(page.split("<h1", -1)).as(name).hasSize(2);
            List<String> ids =
                    ID.matcher(page).results().map(result -> result.group(1)).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            assertThat(page.indexOf("<p class=\"lead\">"))
                    .as("%s has its sentence", name)
                    .isPositive();
            assertThat(page).as(name).doesNotContain("null").doesNotContain("NaN");
        });
    }

    /** Tags that are closed by others or by none; empty when all is well. */
    private static List<String> balance(String page) {
        List<String> open = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            String name = tags.group(2);
            if (VOID.contains(name) || !tags.group(3).isEmpty()) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.add(name);
            } else if (open.isEmpty() || !open.remove(open.size() - 1).equals(name)) {
                wrong.add(tags.group() + " at " + tags.start());
            }
        }
        wrong.addAll(open);
        return wrong;
    }

    @Test
    void tablesHaveScopesAndChartsHaveNames() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        Folders.pages(folder).forEach((name, page) -> {
            assertThat(page).as(name).doesNotContainPattern("<th(?![^>]*scope=)(?!ead)");
            assertThat(page).as(name).doesNotContainPattern("<table[^>]*>(?!\\s*<caption>)");
            assertThat(page).as(name).doesNotContain("datetime=\"\"");
            Matcher pictures = Pattern.compile("<svg[^>]*>\\s*(<\\w+)").matcher(page);
            while (pictures.find()) {
                boolean named = pictures.group().contains("role=\"img\"")
                        && pictures.group(1).equals("<title");
                boolean hidden = pictures.group().contains("aria-hidden=\"true\"");
                assertThat(named || hidden)
                        .as("%s in %s", pictures.group(), name)
                        .isTrue();
            }
        });
    }

    @Test
    void everyFigureLeadsToItsDefinition() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        for (String page : List.of("index.html", "d/csl-2019.html")) {
            String figures = text(page).replaceAll("(?s).*<dl class=\"figures\">(.*?)</dl>.*", "$1");
            assertThat(figures.split("<dt>", -1).length)
                    .isEqualTo(figures.split("method.html#", -1).length)
                    .isGreaterThan(4);
        }
    }

    @Test
    void aStripOfManyDeclarationsIsNoHeavierThanItIsWide() throws IOException {
        Site.write(Specimens.content(Specimens.english(500), List.of(), ""), Output.to(folder));
        Matcher strips = Pattern.compile("class=\"present\" d=\"([^\"]*)\"").matcher(text("formulae.html"));
        while (strips.find()) {
            assertThat(strips.group(1).split("M", -1).length - 1).isLessThanOrEqualTo(121);
        }
    }

    @Test
    void oneDeclarationIsToldPlainly() throws IOException {
        Site.write(Specimens.plain(1), Output.to(folder));
        assertThat(text("index.html"))
                .contains("One declaration so far")
                .contains("There is nothing to compare it with yet")
                .contains("To add a declaration, put its file");
        assertThat(text("d/csl-2015.html")).contains("This is the earliest English declaration here");
        assertThat(text("alike.html")).contains("nothing yet that it could be like");
        assertThat(text("formulae.html")).contains("there is one English declaration so far");
    }

    @Test
    void noDeclarationIsToldPlainly() throws IOException {
        Site.write(Specimens.plain(0), Output.to(folder));
        assertThat(text("index.html")).contains("No declarations yet").contains("To add a declaration");
        assertThat(text("documents.html")).contains("No declarations yet.");
        assertThat(text("alike.html")).contains("No declarations yet, so none are alike.");
    }

    @Test
    void aPageSaysWhereItsWordsComeFrom() throws IOException {
        Site.write(Specimens.mixed(), Output.to(folder));
        assertThat(text("d/csl-undated.html")).contains("The date of this text is not known");
        assertThat(text("d/csl-note.fr.html")).contains("This text is in French, which is not compared here");
        assertThat(text("d/csl-2016.html"))
                .contains("stand in passages that earlier declarations have too")
                .contains("Astrel\u00A02015, paragraph\u00A0")
                .contains("verbatim");
        assertThat(Files.readString(folder.resolve("d/csl-2016.html")))
                .contains("href=\"https://lakes.example/2016?a=1&amp;b=2\"");
        assertThat(text("d/csl-2019.zh.html")).contains("characters");
    }

    @Test
    void noPageOfADeclarationCountsThemAll() throws IOException {
        Site.write(Specimens.plain(12), Output.to(folder));
        Folders.pages(folder).forEach((name, page) -> {
            if (name.startsWith("d/")) {
                assertThat(page).as(name).doesNotContain("12\u00A0declarations").doesNotContain("of 12");
            }
        });
        assertThat(text("index.html")).contains("The newest of 12\u00A0declarations");
    }

    @Test
    void aPageOfThreeThousandWordsIsLightAndSoonWritten() throws IOException {
        Content content = Specimens.large(60);
        assertTimeoutPreemptively(ofSeconds(60), () -> Site.write(content, Output.to(folder)));
        Folders.files(folder).forEach((name, bytes) -> {
            if (name.startsWith("d/")) {
                assertThat(bytes.length).as(name).isLessThan(150_000);
            }
        });
    }

    private String text(String page) throws IOException {
        return Files.readString(folder.resolve(page)).lines().collect(Collectors.joining("\n"));
    }
}

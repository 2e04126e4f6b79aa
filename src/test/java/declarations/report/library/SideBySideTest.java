package declarations.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.carry.Carried;
import declarations.compare.Pair;
import declarations.document.Document;
import declarations.report.Content;
import declarations.report.SiteSettings;
import declarations.report.SiteSettings.Csp;
import declarations.report.SiteSettings.WatchPair;
import declarations.report.Specimens;
import declarations.report.library.SideBySide.Beside;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static SideBySide of(Content content, int most, WatchPair... watched) {
        return new Library(Specimens.with(content, new SiteSettings(Csp.META, 2000, most, List.of(watched), 0)))
                .sideBySide();
    }

    @Test
    void theBasesAndTheMostAlikeHavePages() {
        Content content = Specimens.plain(12);
        SideBySide pages = of(content, 5);
        for (Carried carried : content.findings().carryOvers().carried()) {
            assertThat(pages.href(carried.baseId(), carried.documentId())).isNotNull();
        }
        for (String later : List.of("csl-2018", "csl-2026")) {
            content.comparison().pairs().stream()
                    .filter(pair -> pair.laterId().equals(later))
                    .sorted(Comparator.comparing((Pair pair) -> -pair.sharing().shareOfLater()))
                    .limit(SideBySide.MOST_ALIKE)
                    .forEach(pair ->
                            assertThat(pages.href(pair.earlierId(), later)).isNotNull());
        }
        content.declarations()
                .forEach(each -> assertThat(pages.of(each.document().id()).stream()
                                .filter(page ->
                                        page.laterId().equals(each.document().id())))
                        .hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void aPageIsFoundFromEitherSideAndNamesTheEarlierFirst() {
        SideBySide pages = of(Specimens.plain(3), 5);
        assertThat(pages.href("csl-2015", "csl-2016")).isEqualTo("x/csl-2015--csl-2016.html");
        assertThat(pages.href("csl-2016", "csl-2015")).isEqualTo("x/csl-2015--csl-2016.html");
        assertThat(pages.of("csl-2016"))
                .containsExactly(
                        new Beside("csl-2015", "csl-2016", "x/csl-2015--csl-2016.html"),
                        new Beside("csl-2016", "csl-2017", "x/csl-2016--csl-2017.html"));
        assertThat(pages.href("csl-2015", "csl-2015")).isNull();
        assertThat(pages.of("nobody")).isEmpty();
    }

    @Test
    void theSettingLimitsWhatNobodyAskedFor() {
        assertThat(of(Specimens.plain(12), 0).pages()).isEmpty();
        assertThat(of(Specimens.plain(12), 1).pages()).hasSize(11);
        assertThat(of(Specimens.plain(12), 0, new WatchPair("csl-2025", "csl-2016"))
                        .pages())
                .containsExactly(new Beside("csl-2016", "csl-2025", "x/csl-2016--csl-2025.html"));
    }

    @Test
    void whatCannotStandTogetherHasNoPage() {
        SideBySide pages = of(
                Specimens.mixed(),
                0,
                new WatchPair("csl-2019", "csl-2019.ru"),
                new WatchPair("csl-2019", "csl-2019"),
                new WatchPair("csl-2019", "gone"),
                new WatchPair("csl-undated", "csl-2020"));
        assertThat(pages.pages())
                .as("of two where a date doesn't decide, the id does")
                .containsExactly(new Beside("csl-2020", "csl-undated", "x/csl-2020--csl-undated.html"));
    }

    @Test
    void longAndOddIdsGiveShortNamesOfTheirOwn() {
        List<Document> documents =
                List.of(document("a--b"), document("a"), document("b--c"), document("c"), document("z".repeat(190)));
        Set<String> files = documents.stream()
                .flatMap(one -> documents.stream()
                        .filter(other -> other.id().compareTo(one.id()) > 0)
                        .map(other -> SideBySide.file(one, other)))
                .collect(Collectors.toSet());
        assertThat(files).hasSize(10).allMatch(file -> file.length() <= 206);
        assertThat(SideBySide.file(document("a"), document("c"))).isEqualTo("x/a--c.html");
        assertThat(SideBySide.file(document("a--b"), document("c"))).matches("x/a--b--c-[0-9a-f]{12}\\.html");
    }

    private static Document document(String id) {
        Document some = Specimens.plain(1).declarations().get(0).document();
        return new Document(
                id,
                id,
                Objects.requireNonNull(some).title(),
                some.language(),
                some.occasion(),
                some.provenance(),
                true,
                some.origins());
    }
}

package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import declarations.document.Language;
import declarations.document.Reading.Remark;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanupTest {
    private static final List<String> WORDS = Arrays.asList(
            "water shore lake warden boat lock harbour fish spring autumn reed otter bridge mill town council"
                    .split(" "));

    @ParameterizedTest
    @CsvSource({
        "Page 1 of 3,     Page 2 of 3,     Page 3 of 3",
        "- 1 -,           - 2 -,           - 3 -",
        "1,               2,               3",
        "17,              18,              19",
        "i,               ii,              iii",
        "стр. 1,          стр. 2,          стр. 3",
        "Страница 1 из 3, Страница 2 из 3, Страница 3 из 3",
        "第1页,            第2页,            第3页",
        "第 1 页 共 3 页,   第 2 页 共 3 页,   第 3 页 共 3 页",
        "1/3,             2/3,             3/3",
        "3 | Page,        4 | Page,        5 | Page",
        "'',              2,               3"
    })
    void numbersOfPagesGo(String first, String second, String third) {
        List<String> below = List.of(
                "We met on the\n\n" + first, "shore of the lake, and\n\n" + second, "spoke of water.\n\n" + third);
        assertThat(text(below)).isEqualTo("We met on the\nshore of the lake, and\nspoke of water.");
        List<String> above =
                List.of(first + "\nWe met on the", second + "\nshore of the lake, and", third + "\nspoke of water.");
        assertThat(text(above)).isEqualTo("We met on the\nshore of the lake, and\nspoke of water.");
    }

    @Test
    void whatPagesRepeatGoes() {
        List<String> pages = List.of(
                "Council of the Lakes\n\nWe met on the\n\nDocument 12/2031        1",
                "The Harbour Papers\nshore of the lake, and\nDocument 12/2031        2",
                "Council of the Lakes\nspoke of water. We\nDocument 12/2031        3",
                "The Harbour Papers\nthank our hosts.\nDocument 12/2031        4");
        CleanedPages cleaned = PageCleanup.of(pages);
        assertThat(cleaned.text())
                .isEqualTo("We met on the\nshore of the lake, and\nspoke of water. We\nthank our hosts.");
        assertThat(cleaned.remarks())
                .containsExactly(new Remark(
                        "PAGE_FURNITURE_REMOVED",
                        "running headers and footers left out: 8; for example “Council of the Lakes”; the file is as it was:"
                                + " compare with it where words are missing"));
    }

    @Test
    void theTitleStaysThoughLaterPagesRepeatIt() {
        assertThat(text(List.of(
                        "Harbour Declaration\n\nWe met.\n\n1",
                        "Harbour Declaration\n\nWe spoke.\n\n2",
                        "Harbour Declaration\n\nWe part.\n\n3")))
                .isEqualTo("Harbour Declaration\n\nWe met.\n\nWe spoke.\n\nWe part.");
        assertThat(text(List.of(
                        "Harbour Declaration\n\nHarbour Declaration\n\nWe met.\n\n1",
                        "Harbour Declaration\n\nWe spoke.\n\n2")))
                .isEqualTo("Harbour Declaration\n\nWe met.\n\nWe spoke.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 1\n\nWe trade.\fArticle 2\n\nWe travel.\fArticle 3\n\nWe talk.",
                "In 2017\n\nwe met\n\nin 2018",
                "We count 12\n\f15\n\flocks and boats.",
                "We agree:\n\fWe agree:\n\fWe agree.",
                "第1条\n\n我们合作。\f第2条\n\n我们对话。"
            })
    void whatOnlyLooksLikeAPagesEdgeStays(String text) {
        String kept = PageCleanup.of(text).text();
        assertThat(kept.replaceAll("\\s+", " ")).isEqualTo(text.replaceAll("\\s+", " "));
    }

    @Test
    void wordsPartedAtLineEndsAreJoined() {
        List<String> pages = List.of(
                "The dig-\nnity of the lakes and the brother-\nhood of all shores are well-known, and a well-\nknown thing is co-\n1",
                "operation. In 1990-\n1995 and in Reed-\nOsier we met.\n2");
        CleanedPages cleaned = PageCleanup.of(pages);
        assertThat(keys(cleaned))
                .isEqualTo(
                        "the dignity of the lakes and the brotherhood of all shores are wellknown and a wellknown thing is"
                                + " cooperation in 1990 1995 and in reed osier we met");
        assertThat(cleaned.text()).contains("dig\u2010\nnity", "a well-\nknown");
    }

    @Test
    void aPartedWordIsShownWhole() {
        CleanedPages cleaned =
                PageCleanup.of(List.of("A well-known dig-\nnity and a well-\nknown thing.\n1", "We part.\n2"));
        Outline outline = Outline.of(cleaned.blocks());
        assertThat(outline.pieces()).hasSize(2);
        assertThat(Declaration.of(Written.declaration("d", null, "x").document(), outline)
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("A well-known dignity and a well-known thing.");
    }

    @Test
    void lettersThatAFontJoinsAreApart() {
        assertThat(text(List.of("The ﬁsh of the ﬁ rst lake and the staﬀ of the oﬃce.")))
                .isEqualTo("The ﬁsh of the ﬁ rst lake and the staﬀ of the oﬃce."
                        .replace("ﬁ ", "fi")
                        .replace("ﬁ", "fi")
                        .replace("ﬀ", "ff")
                        .replace("ﬃ", "ffi"));
    }

    @Test
    void notesAtTheFootStepOutOfTheSentence() {
        List<String> pages = List.of(
                "We met in Reedham and agreed on the plan1 that our\nexperts had made for the lakes, and we will keep it\n"
                        + "\n1 Plan of the Locks, adopted in 2030.\n\n1",
                "in force until the spring.\n\nWe thank our hosts.\n\nReedham, 4 May 2031\n\n2");
        assertThat(text(pages))
                .isEqualTo(
                        "We met in Reedham and agreed on the plan that our\nexperts had made for the lakes, and we will keep it\n"
                                + "in force until the spring.\n\n¹ Plan of the Locks, adopted in 2030.\n\nWe thank our hosts.\n\n"
                                + "Reedham, 4 May 2031");
        assertThat(
                        text(
                                List.of(
                                        "We agreed.[2] We met in 2031 and later\n_______________\n[2] In Reedham.\n[3] No mark above.")))
                .contains("We agreed. We met in 2031 and later", "² In Reedham.");
        String numbered = "We agree:\n\n1 We trade.\n\n2 We travel.";
        assertThat(text(List.of(numbered))).isEqualTo(numbered);
    }

    @Test
    void notesOfTheLastPageStandAboveTheClosing() {
        assertThat(text(List.of("We met¹ and we part.\n\nReedham, 4 May 2031\n\n¹ In spring.")))
                .isEqualTo("We met and we part.\n\n¹ In spring.\n\nReedham, 4 May 2031");
    }

    @Test
    void pagesOfAPlainTextMayBeToldByTheirNumbers() {
        String text =
                "Harbour Declaration\n\nWe met on the\n\nPage 1 of 3\n\nCouncil of the Lakes\n\nshore of the lake, and\n\n"
                        + "Page 2 of 3\n\nCouncil of the Lakes\n\nspoke of water.\n\nPage 3 of 3\n";
        assertThat(PageCleanup.of(text).text())
                .isEqualTo("Harbour Declaration\n\nWe met on the\nshore of the lake, and\nspoke of water.");
        String once = "We met.\n\nPage 3 of 6 was torn.\n\nWe part.\n";
        assertThat(PageCleanup.of(once).text()).isEqualTo(once);
        assertThat(PageCleanup.of(once).remarks()).isEmpty();
    }

    @Test
    void lettersThatStandApartArePutTogetherWhereThatIsCertain() {
        CleanedPages certain = PageCleanup.of("W e  m e t  o n  t h e  s h o r e  o f  t h e  l a k e .\n");
        assertThat(certain.text().strip()).isEqualTo("We met on the shore of the lake.");
        assertThat(certain.remarks()).extracting(Remark::code).containsExactly("LOW_TEXT_QUALITY");
        String unsure = "W e m e t o n t h e s h o r e o f t h e l a k e";
        assertThat(PageCleanup.of(unsure).text()).isEqualTo(unsure);
        String list = "A  plan, a  b  and c: I agree. A man, a plan.";
        assertThat(PageCleanup.of(list).text()).isEqualTo(list);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    /** Whatever is printed on whatever pages comes back word for word. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printedTextComesBack(long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = IntStream.range(0, 6 + random.nextInt(12))
                .mapToObj(i -> paragraph(random, 5 + random.nextInt(90)))
                .toList();
        List<String> pages = printed(paragraphs, random, 12 + random.nextInt(20));
        String expected = keys(PageCleanup.of(List.of(String.join("\n\n", paragraphs))));
        assertThat(keys(PageCleanup.of(pages))).as("seed %d", seed).isEqualTo(expected);
        assertThat(keys(PageCleanup.of(String.join("\f", pages))))
                .as("seed %d, as plain text", seed)
                .isEqualTo(expected);
    }

    private static String paragraph(Random random, int length) {
        String words = IntStream.range(0, length)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(12) == 0 ? "," : ""))
                .collect(Collectors.joining(" "));
        return "We " + words.replaceFirst(",$", "") + ".";
    }

    /** On pages with a header on odd or all pages and a footer with the number; words are parted now and then. */
    private static List<String> printed(List<String> paragraphs, Random random, int height) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.addAll(wrapped(paragraph, random));
            lines.add("");
        }
        boolean oddOnly = random.nextBoolean();
        String footer = List.of("Page %d", "- %d -", "%d", "Lake Papers, p. %d").get(random.nextInt(4));
        List<String> pages = new ArrayList<>();
        for (int start = 0; start < lines.size(); start += height) {
            int number = pages.size() + 1;
            String head = oddOnly && number % 2 == 0 ? "" : "Council of the Seven Lakes\n\n";
            pages.add(head + String.join("\n", lines.subList(start, Math.min(lines.size(), start + height))) + "\n\n"
                    + footer.replace("%d", "" + number));
        }
        return pages;
    }

    private static List<String> wrapped(String paragraph, Random random) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > 60) {
                boolean parts = random.nextInt(3) == 0 && word.matches("\\p{Ll}{5,}.*");
                lines.add(line + (parts ? " " + word.substring(0, 3) + "-" : ""));
                line.setLength(0);
                line.append(parts ? word.substring(3) : word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n",
                "Page 1 of 2\n",
                "word-\n",
                "1 a\n",
                "¹ a\n",
                "\f",
                "a b c\n",
                "[1] x\n\n",
                "ﬁ \n",
                "12345678901234567890\n"
            })
    void pagesWithoutEndTakeSeconds(String piece) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> PageCleanup.of("We met. " + piece.repeat(100_000) + "We part."));
        List<String> pages = IntStream.range(0, 20_000)
                .mapToObj(i -> "We met. " + piece + "lake\n" + i)
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PageCleanup.of(pages));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(PageCleanup.of(List.<String>of()).blocks()).isEmpty();
        assertThat(PageCleanup.of(List.of(" \n", "")).blocks()).isEmpty();
        assertThat(PageCleanup.of("").blocks()).isEmpty();
    }

    private static String text(List<String> pages) {
        return PageCleanup.of(pages).text();
    }

    private static String keys(CleanedPages pages) {
        return String.join(" ", Outline.of(pages.blocks()).keys(Language.ENGLISH));
    }
}

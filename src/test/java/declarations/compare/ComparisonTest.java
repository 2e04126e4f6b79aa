package declarations.compare;

import static declarations.text.Written.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import declarations.compare.Origin.Verdict;
import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String CLAUSE =
            "the keepers of the lakes agree to share the gauges of the upper river every spring";

    @Test
    void whatTwoSourcesCoverCountsOnce() {
        Comparison comparison = compare(
                declaration("a", "2001-06-01", words("w", 10, 40)),
                declaration("b", "2002-06-01", words("w", 30, 60)),
                declaration("c", "2003-06-01", words("w", 0, 100)));
        Coverage coverage = coverage(comparison, "c");
        assertThat(coverage.carriedShare()).isEqualTo(0.50);
        assertThat(coverage.mainSourceShare()).isEqualTo(0.30);
        assertThat(coverage.mainSourceId()).isEqualTo("b"); // as much as a, but more recent
        assertThat(coverage(comparison, "a").laterReuseShare()).isEqualTo(1);
    }

    @Test
    void theBestSingleSourceIsLessThanTheUnion() {
        Coverage coverage = coverage(
                compare(
                        declaration("a", "2001-06-01", words("w", 0, 40)),
                        declaration("b", "2002-06-01", words("w", 30, 70)),
                        declaration("c", "2003-06-01", words("w", 0, 100))),
                "c");
        assertThat(coverage.mainSourceShare()).isEqualTo(0.40);
        assertThat(coverage.carriedShare()).isEqualTo(0.70);
    }

    @Test
    void anEditedClauseIsOnePassage() {
        Comparison comparison = compare(
                declaration("a", "2001-06-01", "We " + CLAUSE),
                declaration("b", "2002-06-01", "They firmly " + CLAUSE.replace("share", "read together")));
        assertThat(comparison.passages())
                .containsExactly(new Passage(
                        new Stretch("a", "p-0", new Span(1, 17)), new Stretch("b", "p-0", new Span(2, 19)), 15, 2, 27));
        assertThat(origin(comparison, "b", 0).verdict()).isEqualTo(Verdict.EDITED);
    }

    @Test
    void textMovedInsideAParagraphIsTwoPassages() {
        String first = words("x", 0, 12);
        String second = words("y", 0, 14);
        List<Passage> passages = compare(
                        declaration("a", "2001-06-01", first + " " + second),
                        declaration("b", "2002-06-01", second + " " + first))
                .passages();
        assertThat(passages)
                .extracting(passage -> passage.earlier().tokens())
                .containsExactly(new Span(12, 26), new Span(0, 12));
    }

    @Test
    void closePiecesOfOneParagraphPairAreOnePassage() {
        List<Passage> passages = compare(
                        declaration("a", "2001-06-01", words("x", 0, 10) + " i j k l m " + words("y", 0, 10)),
                        declaration("b", "2002-06-01", words("x", 0, 10) + " p " + words("y", 0, 10)))
                .passages();
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).edits()).isEqualTo(5);
    }

    @Test
    void verdictsOfParagraphs() {
        Comparison comparison = compare(
                declaration("a", "2001-06-01", CLAUSE, words("x", 0, 30)),
                declaration("b", "2002-06-01", CLAUSE),
                declaration(
                        "c",
                        "2003-06-01",
                        CLAUSE,
                        words("x", 0, 10) + " " + words("z", 0, 30),
                        words("n", 0, 20),
                        "done in good order",
                        words("x", 0, 24) + " " + words("m", 0, 6)));
        assertThat(IntStream.range(0, 5)
                        .mapToObj(i -> origin(comparison, "c", i).verdict()))
                .containsExactly(Verdict.VERBATIM, Verdict.PARTLY, Verdict.NEW, Verdict.SHORT, Verdict.EDITED);
        assertThat(origin(comparison, "c", 0).source()).isEqualTo(new Origin.Source("b", "p-0", 1)); // the latest
        assertThat(origin(comparison, "c", 1).coveredShare()).isEqualTo(0.25);
        assertThat(origin(comparison, "c", 2).source()).isNull();
    }

    @Test
    void onlyStrictlyEarlierWorksOfTheSameLanguageAreSources() {
        Comparison comparison = compare(
                declaration("same-day", "2002-06-01", CLAUSE),
                declaration("undated", null, CLAUSE),
                declaration("russian", "2001-06-01", Language.RUSSIAN, CLAUSE),
                declaration("text", "2002-06-01", CLAUSE));
        assertThat(coverage(comparison, "text").carriedShare()).isZero();
        assertThat(coverage(comparison, "text").mainSourceId()).isNull();
        assertThat(coverage(comparison, "same-day").laterReuseShare()).isZero();
        assertThat(origin(comparison, "text", 0).verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.pairs()) // shown all the same, the smaller id first
                .extracting(Pair::earlierId, Pair::laterId)
                .containsExactly(tuple("same-day", "text"), tuple("same-day", "undated"), tuple("text", "undated"));
    }

    @Test
    void aPairSaysHowAlikeItsTextsAre() {
        Comparison comparison = compare(
                declaration("a", "2001-06-01", "We resolutely condemn terrorism in all its forms and manifestations."),
                declaration(
                        "b",
                        "2002-06-01",
                        "The member states strongly condemn terrorism in all its forms and manifestations and reaffirm the"
                                + " central role of the UN."));
        Pair pair = comparison.pairs().get(0);
        assertThat(pair.likeness().jaccard()).isCloseTo(6.0 / 20, within(1e-12));
        assertThat(pair.likeness().weightedJaccard()).isCloseTo(8.0 / 22, within(1e-12));
        assertThat(pair.likeness().containmentOfEarlier()).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(pair.likeness().containmentOfLater()).isCloseTo(4.0 / 16, within(1e-12));
        assertThat(pair.sharing()).isEqualTo(new Pair.Sharing(8.0 / 20, 8.0 / 10, 1, 8));
    }

    @Test
    void pairsWithoutAPassageAreKeptFromTheFloorOn() {
        Declaration a = declaration("a", "2001-06-01", words("x", 0, 6) + " " + words("y", 0, 6));
        Declaration b = declaration("b", "2002-06-01", words("x", 0, 6) + " " + words("z", 0, 6));
        assertThat(compare(a, b).passages()).isEmpty();
        assertThat(compare(a, b).pairs()).hasSize(1); // 4 of 16 shingles
        CompareSettings strict = new CompareSettings(3, 5, 8, 0.5, 0.26);
        assertThat(Comparison.of(List.of(a, b), strict, done -> {}).pairs()).isEmpty();
    }

    @Test
    void inChineseLengthsAreCharacters() {
        String clause = "各湖守护者同意每年春天共同查看上游水尺";
        Comparison comparison = compare(
                declaration("a", "2001-06-01", Language.CHINESE, clause.substring(0, 13) + "甲乙丙丁戊己庚辛壬癸"),
                declaration("b", "2002-06-01", Language.CHINESE, clause.substring(0, 13) + "子丑寅卯辰巳午未申酉"),
                declaration("c", "2003-06-01", Language.CHINESE, clause.substring(0, 12) + "天地玄黄宇宙洪荒日月"));
        assertThat(comparison.passages()) // 13 characters are a passage as 8 words are, 12 are none
                .extracting(passage -> passage.later().documentId())
                .containsExactly("b");
    }

    @Test
    void inChineseShinglesAreOfFiveCharactersAndEvidenceOfEight() {
        Pair pair = compare(
                        declaration("a", "2001-06-01", Language.CHINESE, "甲乙丙丁戊己庚辛壬癸"),
                        declaration("b", "2002-06-01", Language.CHINESE, "甲乙丙丁戊己庚辛子丑"))
                .pairs()
                .get(0);
        assertThat(pair.likeness().jaccard()).isEqualTo(4.0 / 8); // of 6 and 6
        assertThat(pair.likeness().containmentOfEarlier()).isEqualTo(1.0 / 3);
    }

    @Test
    void documentsWithoutWordsHaveNoShare() {
        Comparison comparison = compare(declaration("empty", "2001-06-01"), declaration("b", "2002-06-01", CLAUSE));
        assertThat(coverage(comparison, "empty").carriedShare()).isNaN();
        assertThat(compare().pairs()).isEmpty();
    }

    private static Comparison compare(Declaration... declarations) {
        return Comparison.of(List.of(declarations), CompareSettings.DEFAULT, done -> {});
    }

    private static Coverage coverage(Comparison comparison, String id) {
        return comparison.coverages().stream()
                .filter(coverage -> coverage.documentId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Origin origin(Comparison comparison, String id, int paragraph) {
        return comparison.origins().stream()
                .filter(origin -> origin.documentId().equals(id))
                .toList()
                .get(paragraph);
    }

    /** So many different words: {@code w10 w11 …}. */
    private static String words(String stem, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }
}

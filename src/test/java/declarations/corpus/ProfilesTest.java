package declarations.corpus;

import static declarations.text.Written.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Document;
import declarations.document.Language;
import declarations.document.Occasion;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final List<Declaration> FIVE = List.of(
            declaration("d1", "2001-06-01", "we condemn terrorism in all its forms and manifestations"),
            declaration("d2", "2004-06-01", "we strongly condemn terrorism in all its forms and manifestations"),
            declaration("d3", "2009-06-01", "we resolutely condemn terrorism in all its forms"),
            declaration("d4", "2017-06-01", "we resolutely condemn terrorism in all its forms and manifestations"),
            declaration("d5", "2022-06-01", "we oppose double standards in the fight against terrorism"));

    private static final String OPENING = "we the keepers of the seven lakes";

    @Test
    void ofFourDeclarationsTheLastIsRecycledAndTheFifthIsNovel() {
        assertShares(FIVE, "d1", 0, 0, 1);
        assertShares(FIVE, "d2", 0, 8 / 10.0, 2 / 10.0);
        assertShares(FIVE, "d4", 0, 1, 0);
        assertShares(FIVE, "d5", 0, 0, 1);
    }

    @Test
    void halfOfFourEarlierDeclarationsMakeBoilerplate() {
        List<Declaration> five = new ArrayList<>(List.of(
                declaration("a", "2001-06-01", OPENING + " met here", words("a")),
                declaration("b", "2002-06-01", OPENING + " sat there", words("b")),
                declaration("c", "2003-06-01", words("c")),
                declaration("d", "2004-06-01", words("d"))));
        five.add(declaration("e", "2005-06-01", OPENING + " rest", words("d") + " at last"));
        assertShares(five, "e", 7 / 20.0, 10 / 20.0, 3 / 20.0);
        assertShares(five, "b", 0, 7 / 19.0, 12 / 19.0); // one earlier declaration: no boilerplate yet
        five.add(2, declaration("c2", "2003-07-01", words("x")));
        assertShares(five, "e", 0, 17 / 20.0, 3 / 20.0); // two of five are less than half
    }

    @Test
    void aWordIsJudgedByTheLongestPhraseAroundIt() {
        List<Declaration> five = List.of(
                declaration("a", "2001-06-01", OPENING),
                declaration("b", "2002-06-01", OPENING),
                declaration("c", "2003-06-01", OPENING),
                declaration("d", "2004-06-01", OPENING + " agree on salt"),
                declaration("e", "2005-06-01", OPENING + " agree on salt"),
                declaration("f", "2006-06-01", OPENING + " agree on ferries"));
        assertShares(five, "e", 0, 1, 0); // only one has it all
        assertShares(five, "f", 0, 9 / 10.0, 1 / 10.0);
    }

    @Test
    void phrasesDoNotCrossParagraphs() {
        assertShares(
                List.of(
                        declaration("a", "2001-06-01", "one two three", "four five six"),
                        declaration("b", "2002-06-01", "one two three four five six")),
                "b",
                0,
                0,
                1);
    }

    @Test
    void aWorkCountsOnceAndIsNotItsOwnSource() {
        Declaration work = declaration("a", "2001-06-01", words("a"));
        Declaration version = version(declaration("a2", "2001-06-02", words("a")), "a");
        List<Declaration> corpus = List.of(
                work,
                version,
                declaration("b", "2002-06-01", words("b")),
                declaration("c", "2003-06-01", words("c")),
                declaration("d", "2004-06-01", words("a")));
        assertShares(corpus, "a2", 0, 0, 1);
        assertShares(corpus, "d", 0, 1, 0); // three works before it, though four declarations
    }

    @Test
    void sameDayDeclarationsAreNoSourcesAndUndatedOnesHaveNoShares() {
        List<Declaration> corpus = List.of(
                declaration("a", "2001-06-01", words("a")),
                declaration("b", "2001-06-01", words("a")),
                declaration("c", null, words("a")));
        assertShares(corpus, "b", 0, 0, 1);
        Profile undated = profile(corpus, "c");
        assertThat(undated.novel()).isNaN();
        assertThat(undated.carriedBeyondFormulae()).isNaN();
    }

    @Test
    void aChinesePhraseIsEightCharactersLong() {
        Declaration earlier = declaration("a", "2001-06-01", Language.CHINESE, "成员国坚决打击恐怖主义");
        assertThat(profile(List.of(earlier, declaration("b", "2002-06-01", Language.CHINESE, "坚决打击恐怖主")), "b")
                        .recycled())
                .isZero();
        assertThat(profile(List.of(earlier, declaration("b", "2002-06-01", Language.CHINESE, "坚决打击恐怖主义")), "b")
                        .recycled())
                .isEqualTo(1);
    }

    @Test
    void whatIsCarriedBeyondFormulaeIsLessThanWhatIsCarried() {
        List<Declaration> corpus = List.of(
                declaration("a", "2001-06-01", OPENING + " at the ford", words("a")),
                declaration("b", "2002-06-01", OPENING + " at the ford", words("b")),
                declaration("c", "2003-06-01", OPENING + " at the ford", words("c")),
                declaration("d", "2004-06-01", OPENING + " at the ford", words("d")),
                declaration("e", "2005-06-01", OPENING + " at the ford", words("d")));
        assertThat(profile(corpus, "e").boilerplate()).isEqualTo(0.5);
        assertThat(profile(corpus, "e").carriedBeyondFormulae()).isEqualTo(0.5);
        assertThat(profile(corpus, "d").carriedBeyondFormulae())
                .isEqualTo(0.5); // three before it: nothing is boilerplate
    }

    @Test
    void noveltyIsTakenOverThreeNeighboursInTheSeries() {
        List<Declaration> corpus = IntStream.range(0, 7)
                .mapToObj(i -> inSeries(declaration("d" + i, (2001 + i) + "-06-01", words("w" + i)), "summit"))
                .collect(Collectors.toCollection(ArrayList::new));
        corpus.add(declaration("alone", "2004-01-01", words("w3")));
        assertThat(profile(corpus, "d2").novelty()).isNaN();
        assertThat(profile(corpus, "d3").novelty()).isCloseTo(1, within(1e-12)); // no word in common
        assertThat(profile(corpus, "d3").transience()).isCloseTo(1, within(1e-12));
        assertThat(profile(corpus, "d3").resonance()).isCloseTo(0, within(1e-12));
        assertThat(profile(corpus, "d4").transience()).isNaN();
        assertThat(profile(corpus, "alone").novelty()).isNaN();
    }

    @Test
    void declarationsThatShareTheirWordsMakeAGroup() {
        List<Declaration> corpus = List.of(
                declaration("a", "2001-06-01", words("x")),
                declaration("b", "2002-06-01", words("y")),
                declaration("c", "2003-06-01", words("x")),
                declaration("d", "2004-06-01", words("z")),
                declaration("e", "2005-06-01", words("y")),
                version(declaration("a2", "2001-06-01", "quite another text"), "a"));
        Profiles profiles = profiles(corpus);
        assertThat(profiles.order()).containsExactly("a", "a2", "c", "b", "e", "d");
        assertThat(profiles.profiles()).extracting(Profile::documentId).containsExactly("a", "a2", "b", "c", "d", "e");
        assertThat(profiles.profiles())
                .extracting(Profile::groupId)
                .containsExactly("g-01", "g-01", "g-02", "g-01", "", "g-02");
    }

    @Test
    void emptyDeclarationsHaveNoShares() {
        List<Declaration> corpus = List.of(declaration("a", "2001-06-01"), declaration("b", "2002-06-01", words("x")));
        assertThat(profile(corpus, "a").novel()).isNaN();
        assertThat(profile(corpus, "b").novel()).isEqualTo(1);
        assertThat(Profiles.of(List.of(), Comparison.NOTHING)).isEqualTo(Profiles.NOTHING);
    }

    private static void assertShares(
            List<Declaration> corpus, String id, double boilerplate, double recycled, double novel) {
        Profile profile = profile(corpus, id);
        assertThat(profile.boilerplate()).as("boilerplate of %s", id).isEqualTo(boilerplate);
        assertThat(profile.recycled()).as("recycled of %s", id).isEqualTo(recycled);
        assertThat(profile.novel()).as("novel of %s", id).isEqualTo(novel);
    }

    private static Declaration version(Declaration declaration, String workId) {
        Document its = declaration.document();
        return with(declaration, workId, its.occasion(), false);
    }

    private static Declaration inSeries(Declaration declaration, String series) {
        Document its = declaration.document();
        return with(declaration, its.workId(), new Occasion(its.occasion().date(), "", "", "", series), true);
    }

    private static Declaration with(Declaration declaration, String workId, Occasion occasion, boolean primary) {
        Document its = declaration.document();
        return new Declaration(
                new Document(its.id(), workId, "", its.language(), occasion, its.provenance(), primary, its.origins()),
                declaration.text(),
                declaration.paragraphs());
    }

    private static Profile profile(List<Declaration> corpus, String id) {
        return profiles(corpus).profiles().stream()
                .filter(profile -> profile.documentId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Profiles profiles(List<Declaration> corpus) {
        return Profiles.of(corpus, Comparison.of(corpus, CompareSettings.DEFAULT, done -> {}));
    }

    private static String words(String stem) {
        return IntStream.range(0, 10).mapToObj(i -> stem + "-" + i).collect(Collectors.joining(" "));
    }
}

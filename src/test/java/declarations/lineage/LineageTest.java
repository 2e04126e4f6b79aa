package declarations.lineage;

import static declarations.text.Written.declaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Document;
import declarations.document.Language;
import declarations.lineage.Member.Parent;
import declarations.text.Declaration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final List<Declaration> FIVE = List.of(
            declaration("d1", "2001-06-01", "we condemn terrorism in all its forms and manifestations"),
            declaration("d2", "2004-06-01", "we strongly condemn terrorism in all its forms and manifestations"),
            declaration("d3", "2009-06-01", "we resolutely condemn terrorism in all its forms"),
            declaration("d4", "2017-06-01", "we resolutely condemn terrorism in all its forms and manifestations"),
            declaration("d5", "2022-06-01", "we oppose double standards in the fight against terrorism"));

    @Test
    void theFiveDeclarationsMakeOneFamilyOfFour() {
        Lineage lineage = lineage(FIVE);
        assertThat(lineage.families()).hasSize(1);
        Family family = lineage.families().get(0);
        assertThat(family.id()).matches("c-[0-9a-f]{12}");
        assertThat(family.members()).isEqualTo(4);
        assertThat(family.wordings()).isEqualTo(4);
        assertThat(family.first()).isEqualTo("d1");
        assertThat(family.last()).isEqualTo("d4");
        assertThat(family.medoid()).isEqualTo(new Place("d4", "p-0")); // .947 + .9 + .889, more than d1
        assertThat(lineage.members())
                .extracting(member -> member.place().documentId())
                .containsExactly("d1", "d2", "d3", "d4");
        assertThat(lineage.members()).allMatch(member -> member.familyId().equals(family.id()));
    }

    @Test
    void eachDescendsFromTheEarlierOneItIsMostLike() {
        List<Member> members = lineage(FIVE).members();
        assertThat(members.get(0).parent()).isNull();
        assertThat(members.get(0).drift()).isZero();
        assertParent(members.get(1).parent(), "d1", 0.947368);
        assertThat(members.get(1).second()).isNull();
        assertParent(members.get(2).parent(), "d1", 0.823529);
        assertParent(members.get(2).second(), "d2", 0.777778);
        assertParent(members.get(3).parent(), "d1", 0.947368);
        assertParent(members.get(3).second(), "d2", 0.9);
        assertThat(members.get(2).drift()).isCloseTo(1 - 0.823529, within(5e-7));
    }

    private static void assertParent(@Nullable Parent found, String documentId, double similarity) {
        Parent parent = Objects.requireNonNull(found);
        assertThat(parent.place()).isEqualTo(new Place(documentId, "p-0"));
        assertThat(parent.similarity()).isCloseTo(similarity, within(5e-7));
    }

    @Test
    void ofTwoParentsAsLikeTheMostRecentOneIsTaken() {
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", words("w", 20)),
                declaration("b", "2002-06-01", words("w", 20), words("v", 20)),
                declaration("c", "2003-06-01", words("w", 20))));
        Member last = lineage.members().get(2);
        assertThat(last.parent()).isEqualTo(new Parent(new Place("b", "p-0"), 1));
        assertThat(last.second()).isEqualTo(new Parent(new Place("a", "p-0"), 1));
        assertThat(lineage.families())
                .extracting(Family::members, Family::wordings)
                .containsExactly(tuple(3, 1));
    }

    @Test
    void whatHasNoKinIsNoFamily() {
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", words("w", 20)), declaration("b", "2002-06-01", words("v", 20))));
        assertThat(lineage.families()).isEmpty();
        assertThat(lineage.members()).isEmpty();
    }

    @Test
    void paragraphsOfFewWordsHaveNoFamily() {
        assertThat(lineage(List.of(
                                declaration("a", "2001-06-01", words("w", 5)),
                                declaration("b", "2002-06-01", words("w", 5))))
                        .families())
                .isEmpty();
    }

    @Test
    void sameDayAndUndatedDeclarationsAreNoParents() {
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", words("w", 20)),
                declaration("b", "2001-06-01", words("w", 20)),
                declaration("c", null, words("w", 20))));
        assertThat(lineage.families()).isEmpty();
        assertThat(lineage.ages()).containsExactly(new Age("a", 2001, 20), new Age("b", 2001, 20));
    }

    @Test
    void ofTwoVersionsOfAWorkOnlyThePrimaryOneHasKin() {
        Declaration later = declaration("b", "2002-06-01", words("w", 20));
        Declaration version = secondary(declaration("b2", "2002-06-01", words("w", 20)), "b");
        Lineage lineage = lineage(List.of(declaration("a", "2001-06-01", words("w", 20)), later, version));
        assertThat(lineage.members())
                .extracting(member -> member.place().documentId())
                .containsExactly("a", "b");
        assertThat(lineage.ages())
                .containsExactly(new Age("a", 2001, 20), new Age("b", 2001, 20), new Age("b2", 2001, 20));
    }

    @Test
    void aWordIsAsOldAsTheEarliestDeclarationThatHasItInAPassage() {
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", words("w", 10)),
                declaration("b", "2004-06-01", words("w", 10) + " " + words("v", 10)),
                declaration("c", "2009-06-01", words("w", 10) + " " + words("v", 10) + " " + words("u", 5))));
        assertThat(lineage.ages())
                .containsExactly(
                        new Age("a", 2001, 10),
                        new Age("b", 2001, 10),
                        new Age("b", 2004, 10),
                        new Age("c", 2001, 10),
                        new Age("c", 2004, 10),
                        new Age("c", 2009, 5));
    }

    @Test
    void aReplacedWordInAPassageIsNew() {
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", "we shall guard the seven lakes from harm in every season of the year"),
                declaration(
                        "b", "2004-06-01", "we shall guard the seven lakes from damage in every season of the year")));
        assertThat(lineage.ages())
                .containsExactly(new Age("a", 2001, 14), new Age("b", 2001, 13), new Age("b", 2004, 1));
    }

    @Test
    void aWordThatStandsInTheSourceElsewhereIsNewAllTheSame() {
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", words("w", 12), "harbour"),
                declaration("b", "2004-06-01", words("w", 12), "harbour")));
        assertThat(lineage.ages()).contains(new Age("b", 2001, 12), new Age("b", 2004, 1)); // one word is no passage
    }

    @Test
    void chineseParagraphsHaveFamiliesToo() {
        String clause = "成员国一致认为必须坚决打击一切形式的恐怖主义";
        Lineage lineage = lineage(List.of(
                declaration("a", "2001-06-01", Language.CHINESE, clause),
                declaration("b", "2004-06-01", Language.CHINESE, "各" + clause)));
        assertThat(lineage.families()).hasSize(1);
    }

    private static Declaration secondary(Declaration declaration, String workId) {
        Document its = declaration.document();
        return new Declaration(
                new Document(
                        its.id(),
                        workId,
                        its.title(),
                        its.language(),
                        its.occasion(),
                        its.provenance(),
                        false,
                        its.origins()),
                declaration.text(),
                declaration.paragraphs());
    }

    private static Lineage lineage(List<Declaration> declarations) {
        return Lineage.of(declarations, Comparison.of(declarations, CompareSettings.DEFAULT, done -> {}));
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }
}

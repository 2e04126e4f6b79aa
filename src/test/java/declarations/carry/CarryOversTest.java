package declarations.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import declarations.carry.Carried.Confidence;
import declarations.carry.Carried.Confirmation;
import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Source;
import declarations.carry.Carried.Status;
import declarations.compare.CompareSettings;
import declarations.compare.Comparison;
import declarations.document.Language;
import declarations.text.Declaration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryOversTest {
    private static final String TERROR = "We condemn terrorism in all its forms and manifestations.";
    private static final String ROLE = "We reaffirm the central role of the United Nations in international affairs.";
    private static final String GAUGES =
            "The keepers of the seven lakes read their gauges every morning and every evening.";
    private static final String FERRY =
            "No ferry leaves its berth after dusk without two lanterns and a pilot on board.";
    private static final String SALT = "Boats that carry salt show their papers at the first quay they pass.";

    @Test
    void aParagraphThatBecameTwoIsSplit() {
        List<Carried> carried =
                of(Meeting.of(2001, TERROR + " " + ROLE), Meeting.of(2002, TERROR.replace("We", "We strongly"), ROLE));
        assertThat(carried)
                .extracting(Carried::status, Carried::rule, Carried::coveredShare, Carried::confidence)
                .containsExactly(
                        tuple(Status.SPLIT, Rule.COVERED_BY_ONE, .8, Confidence.HIGH),
                        tuple(Status.SPLIT, Rule.COVERED_BY_ONE, 1.0, Confidence.HIGH));
        assertThat(carried.get(0).sources().get(0).similarity()).isCloseTo(0.580645, within(5e-7));
        assertThat(carried.get(1).sources().get(0).similarity()).isCloseTo(0.727273, within(5e-7));
        assertThat(carried).noneMatch(Carried::moved);
    }

    @Test
    void twoParagraphsThatBecameOneAreMerged() {
        CarryOvers all = carryOvers(
                Meeting.of(2001, TERROR.replace("We", "We strongly"), ROLE), Meeting.of(2002, TERROR + " " + ROLE));
        assertThat(all.carried()).hasSize(1);
        assertThat(all.carried().get(0).status()).isEqualTo(Status.MERGED);
        assertThat(all.carried().get(0).sources())
                .extracting(Source::paragraphId)
                .containsExactly("p-0", "p-1");
        assertThat(all.dropped()).isEmpty();
    }

    @Test
    void duplicatesGoInTheOrderOfTheText() {
        CarryOvers all =
                carryOvers(Meeting.of(2001, GAUGES, FERRY, GAUGES), Meeting.of(2002, GAUGES, FERRY, GAUGES, GAUGES));
        assertThat(all.carried())
                .extracting(each -> each.sources().get(0).paragraphId())
                .containsExactly("p-0", "p-1", "p-2", "p-2");
        assertThat(all.carried()).allMatch(each -> each.status() == Status.VERBATIM && !each.moved());
        CarryOvers back =
                carryOvers(Meeting.of(2001, GAUGES, FERRY, GAUGES, GAUGES), Meeting.of(2002, GAUGES, FERRY, GAUGES));
        assertThat(back.dropped()).as("said less often, but said").isEmpty();
    }

    @Test
    void whatChangesItsPlaceIsMoved() {
        List<Carried> carried = of(Meeting.of(2001, GAUGES, FERRY, SALT), Meeting.of(2002, SALT, GAUGES, FERRY));
        assertThat(carried).extracting(Carried::moved).containsExactly(true, false, false);
    }

    @Test
    void anotherNumberIsNoMove() {
        List<Carried> carried = of(
                Meeting.of(2001, SALT, GAUGES, FERRY),
                Meeting.of(2002, GAUGES, "Nobody has ever counted the herons on the islands in winter.", FERRY));
        assertThat(carried).noneMatch(Carried::moved);
    }

    @Test
    void ofTwoThatChangedPlacesTheShorterOneMoved() {
        List<Carried> carried = of(Meeting.of(2001, FERRY, SALT), Meeting.of(2002, SALT, FERRY));
        assertThat(carried).extracting(Carried::moved).containsExactly(true, false);
    }

    @Test
    void whatIsALittleAlikeIsNewAndNamesIt() {
        String old = "alder birch cedar damson elder fir gean hazel ivy juniper";
        String fresh = "alder birch oak damson pear fir yew hazel rowan willow";
        CarryOvers all = carryOvers(Meeting.of(2001, old), Meeting.of(2002, fresh));
        assertThat(all.carried()).hasSize(1);
        Carried carried = all.carried().get(0);
        assertThat(carried.status()).isEqualTo(Status.NEW);
        assertThat(carried.rule()).isEqualTo(Rule.POSSIBLE_REWORDING);
        assertThat(carried.confidence()).isEqualTo(Confidence.LOW);
        assertThat(carried.sources()).containsExactly(new Source("p-0", 0.5));
        assertThat(all.dropped()).hasSize(1);
    }

    @Test
    void amongEnoughOthersTheRareWordsDecideWhetherHalfIsEdited() {
        Declaration[] years = new Declaration[14];
        for (int i = 0; i < 12; i++) {
            years[i] = Meeting.of(2001 + i, "we the keepers of the lake met " + words("w" + i + '-', 9));
        }
        years[12] = Meeting.of(2013, "alder birch cedar damson elder fir gean hazel ivy juniper");
        years[13] = Meeting.of(2014, "alder birch oak damson pear fir yew hazel rowan willow");
        List<Carried> carried = of(years);
        Carried last = carried.get(carried.size() - 1);
        assertThat(last.status()).isEqualTo(Status.EDITED);
        assertThat(last.confidence()).isEqualTo(Confidence.LOW);
        assertThat(last.sources()).containsExactly(new Source("p-0", 0.5));
    }

    @Test
    void wordsThatStandInEveryDeclarationPairNothing() {
        String formula = "the heads of the member states of the league of the lakes meeting at";
        Declaration[] years = new Declaration[20];
        for (int i = 0; i < years.length; i++) {
            years[i] = Meeting.of(2001 + i, formula + " town" + i + ' ' + words("w" + i + '-', 6));
        }
        List<Carried> carried = of(years);
        assertThat(carried).as("similar by 0.67").allMatch(each -> each.confidence() != Confidence.HIGH);
        assertThat(carried.subList(9, 19))
                .as("by what is known to be a formula")
                .allSatisfy(each -> {
                    assertThat(each.status()).isEqualTo(Status.NEW);
                    assertThat(each.rule()).isEqualTo(Rule.POSSIBLE_REWORDING);
                });
    }

    @Test
    void shortParagraphsHaveNoVerdict() {
        CarryOvers all = carryOvers(
                Meeting.of(2001, "We met at Astana once.", GAUGES), Meeting.of(2002, "We met once at last.", GAUGES));
        assertThat(all.carried()).hasSize(1);
        assertThat(all.dropped()).isEmpty();
    }

    @Test
    void aDroppedParagraphKnowsHowLongItStood() {
        CarryOvers all = carryOvers(
                Meeting.of(2001, SALT, FERRY),
                Meeting.of(2002, GAUGES, FERRY),
                Meeting.of(2003, GAUGES.replace("seven", "eight"), FERRY),
                Meeting.of(2004, FERRY));
        assertThat(all.dropped())
                .containsExactly(
                        new Dropped("d2002.en", "d2001.en", "p-0", 13, 1, "d2001.en"),
                        new Dropped("d2004.en", "d2003.en", "p-0", 14, 2, "d2002.en"));
    }

    @Test
    void theMainSourceIsASecondBaseWhereItIsAnother() {
        CarryOvers all =
                carryOvers(Meeting.of(2001, SALT, FERRY), Meeting.of(2002, GAUGES), Meeting.of(2003, SALT, FERRY));
        assertThat(all.carried())
                .extracting(Carried::documentId, Carried::baseId, Carried::status)
                .containsExactly(
                        tuple("d2002.en", "d2001.en", Status.NEW),
                        tuple("d2003.en", "d2002.en", Status.NEW),
                        tuple("d2003.en", "d2002.en", Status.NEW),
                        tuple("d2003.en", "d2001.en", Status.VERBATIM),
                        tuple("d2003.en", "d2001.en", Status.VERBATIM));
    }

    @Test
    void whatIsInNoSeriesHasItsMainSourceOnly() {
        CarryOvers all = carryOvers(
                Meeting.of("a", 2001, "other", Language.ENGLISH, SALT, FERRY),
                Meeting.of("b", 2002, "other", Language.ENGLISH, GAUGES),
                Meeting.of("c", 2003, "other", Language.ENGLISH, SALT));
        assertThat(all.carried()).extracting(Carried::baseId).containsExactly("a.en");
    }

    @Test
    void anotherLanguageConfirmsAChangeOrDoesNot() {
        String[] russian = {"раз два три четыре пять шесть", "семь восемь девять десять сто тысяча", "Мы рады."};
        String[] changed = {"раз два три четыре пять семь", "семь восемь девять десять сто тысяча", "Мы рады."};
        List<Carried> carried = of(
                Meeting.of("a", 2001, "summit", Language.ENGLISH, GAUGES, FERRY, SALT),
                Meeting.of("a", 2001, "summit", Language.RUSSIAN, russian),
                Meeting.of(
                        "b",
                        2002,
                        "summit",
                        Language.ENGLISH,
                        GAUGES.replace("seven", "eight"),
                        FERRY.replace("two", "three"),
                        SALT),
                Meeting.of("b", 2002, "summit", Language.RUSSIAN, changed));
        assertThat(carried)
                .extracting(Carried::documentId, Carried::status, Carried::confirmation)
                .containsExactly(
                        tuple("b.en", Status.EDITED, Confirmation.CONFIRMED),
                        tuple("b.en", Status.EDITED, Confirmation.TRANSLATION_ONLY),
                        tuple("b.en", Status.VERBATIM, Confirmation.NOT_CHECKED),
                        tuple("b.ru", Status.EDITED, Confirmation.CONFIRMED),
                        tuple("b.ru", Status.VERBATIM, Confirmation.TRANSLATION_ONLY));
    }

    @Test
    void versionsWithOtherParagraphsConfirmNothing() {
        List<Carried> carried = of(
                Meeting.of("a", 2001, "summit", Language.ENGLISH, GAUGES, FERRY),
                Meeting.of("a", 2001, "summit", Language.RUSSIAN, "раз два три четыре пять шесть"),
                Meeting.of("b", 2002, "summit", Language.ENGLISH, GAUGES, FERRY),
                Meeting.of("b", 2002, "summit", Language.RUSSIAN, "раз два три четыре пять шесть", "семь восемь"));
        assertThat(carried).extracting(Carried::confirmation).containsOnly(Confirmation.NOT_CHECKED);
    }

    @Test
    void chineseIsScaled() {
        List<Carried> carried = of(
                Meeting.of("a", 2001, "summit", Language.CHINESE, "我们支持联合国的作用", "各方感谢东道主"),
                Meeting.of("b", 2002, "summit", Language.CHINESE, "我们支持联合国的作用", "各方感谢东道主"));
        assertThat(carried)
                .extracting(Carried::paragraphId)
                .as("seven characters are too few")
                .containsExactly("p-0");
    }

    private static String words(String prefix, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(prefix).append(i);
        }
        return words.toString();
    }

    private static List<Carried> of(Declaration... declarations) {
        return carryOvers(declarations).carried();
    }

    private static CarryOvers carryOvers(Declaration... declarations) {
        List<Declaration> all = List.of(declarations);
        return CarryOvers.of(all, Comparison.of(all, CompareSettings.DEFAULT, done -> {}));
    }
}

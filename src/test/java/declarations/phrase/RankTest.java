package declarations.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Block;
import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Outline;
import declarations.text.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands before what, and what a reader may leave out. */
class RankTest {
    private static final List<String> TOWNS = List.of("Aldermere", "Tarnwick", "Pellbridge", "Oxenferry", "Marrowby");

    @Test
    void aShorterFormIsFoldedUnderTheLongerOneThatMostOfItsDeclarationsHave() {
        List<Phrase> phrases = phrases(FormulaeTest.five(), 2);
        Phrase longer = phrase(phrases, "condemn terrorism in all its forms and manifestations");
        assertThat(phrase(phrases, "condemn terrorism in all its forms")
                        .traits()
                        .nestedIn())
                .isEqualTo(longer.id());
        assertThat(longer.traits().nestedIn()).isEmpty();
        assertThat(longer.traits().superMaximal()).isTrue();
        assertThat(phrase(phrases, "condemn terrorism in all its forms")
                        .traits()
                        .superMaximal())
                .isFalse();
    }

    @Test
    void aFormThatMostlyStandsAloneIsNotFolded() {
        List<Phrase> phrases = phrases(
                each(
                        "patient work of the keepers %s",
                        "patient work of the keepers %s",
                        "patient work of the keepers everywhere",
                        "patient work of the keepers everywhere",
                        "patient work of the keepers %s"),
                4);
        assertThat(phrase(phrases, "patient work of the keepers").traits().nestedIn())
                .isEmpty();
    }

    @Test
    void aFormIsNotFoldedUnderOneThatOnlyAddsAJoint() {
        List<Phrase> phrases = phrases(
                each(
                        "respect for human rights and %s",
                        "respect for human rights and %s",
                        "respect for human rights and %s",
                        "respect for human rights %s",
                        "nothing"),
                4);
        assertThat(phrase(phrases, "respect for human rights").traits().nestedIn())
                .isEmpty();
        assertThat(texts(phrases)).containsExactly("respect for human rights", "respect for human rights and");
    }

    @Test
    void threeJointsInFiveWordsAreJoints() {
        List<Phrase> phrases = phrases(
                each(
                        "%s as well as the other lakes",
                        "%s as well as the other lakes",
                        "%s as well as the other rivers",
                        "the quiet use of the water %s",
                        "the quiet use of the water %s"),
                4);
        assertThat(phrase(phrases, "as well as the other").traits().functionWords())
                .isTrue();
        assertThat(phrase(phrases, "the quiet use of the water").traits().functionWords())
                .isFalse();
        List<Declaration> russian = each(
                Language.RUSSIAN,
                "%s а также для того чтобы вода",
                "%s а также для того чтобы вода",
                "%s а также для того чтобы озера");
        assertThat(phrases(russian, 4).get(0).traits().functionWords()).isTrue();
    }

    @Test
    void whatIsWrittenInCapitalsOnlyIsAName() {
        List<Phrase> phrases = phrases(
                each(
                        "signed in the Treaty of Hollin Bridge and %s",
                        "kept by the Treaty of Hollin Bridge which %s",
                        "under the Treaty of Hollin Bridge with %s",
                        "Welcoming the honest work of the keepers %s",
                        "Welcoming the honest work of the keepers %s"),
                4);
        assertThat(phrase(phrases, "the treaty of hollin bridge").traits().namedEntity())
                .isTrue();
        assertThat(phrase(phrases, "welcoming the honest work of the keepers")
                        .traits()
                        .namedEntity())
                .isFalse();
    }

    @Test
    void aCapitalAtTheStartOfASentenceIsNoName() {
        List<Phrase> phrases = phrases(each("Recalling that it is %s", "Recalling that it is %s"), 4);
        assertThat(phrase(phrases, "recalling that it is").traits().namedEntity())
                .isFalse();
    }

    @Test
    void anAddressIsAName() {
        List<Phrase> phrases = phrases(
                List.of(
                        read("a", "We publish all readings, see https://lakes.example/gauges/daily for details."),
                        read("b", "The readings may be seen: https://lakes.example/gauges/daily has them.")),
                4);
        assertThat(phrase(phrases, "https lakes example gauges daily").traits().namedEntity())
                .isTrue();
    }

    /** A declaration with words as they are really found, the punctuation between them. */
    private static Declaration read(String id, String paragraph) {
        return Declaration.of(
                Written.declaration(id, null, "any").document(),
                Outline.of(List.of(new Block(Block.Layout.PARAGRAPH, paragraph))));
    }

    @Test
    void whatTitlesHaveIsATitle() {
        List<Declaration> declarations = IntStream.range(0, 4)
                .mapToObj(i -> titled(
                        "Declaration of the heads of the Concord, " + TOWNS.get(i),
                        Written.declaration(
                                "d" + i,
                                null,
                                "this declaration of the heads of the concord " + TOWNS.get(i),
                                "for all who live nearby " + TOWNS.get(i))))
                .toList();
        List<Phrase> phrases = phrases(declarations, 4);
        assertThat(phrase(phrases, "this declaration of the heads of the concord")
                        .traits()
                        .title())
                .isFalse();
        List<Declaration> others = new ArrayList<>(declarations);
        others.add(Written.declaration("e", null, "a declaration of the heads of the concord stands"));
        assertThat(phrase(phrases(others, 4), "declaration of the heads of the concord")
                        .traits()
                        .title())
                .isTrue();
        assertThat(phrase(phrases, "for all who live nearby").traits().title()).isFalse();
    }

    private static Declaration titled(String title, Declaration declaration) {
        Document document = declaration.document();
        return new Declaration(
                new Document(
                        document.id(),
                        document.workId(),
                        title,
                        document.language(),
                        document.occasion(),
                        document.provenance(),
                        document.primary(),
                        document.origins()),
                declaration.text(),
                declaration.paragraphs());
    }

    @Test
    void aFormulaStandsBeforeNamesJointsAndCopiedSentences() {
        List<Declaration> declarations = each(
                "%s we keep honest gauges read aloud daily with Lord Osric Vane Tarrant and as well as the %s",
                "%s see honest gauges read aloud daily by Lord Osric Vane Tarrant but as well as the %s",
                "%s for honest gauges read aloud daily to Lord Osric Vane Tarrant or as well as the %s",
                "%s where honest gauges read aloud daily or Lord Osric Vane Tarrant nor as well as the %s"
                        + " then twelve boats of dried eels and one drum were carried over the weir by night",
                "%s then twelve boats of dried eels and one drum were carried over the weir by night");
        List<Phrase> phrases = phrases(declarations, 4);
        assertThat(phrases.get(0).text()).isEqualTo("honest gauges read aloud daily");
        assertThat(texts(phrases)).contains("lord osric vane tarrant", "as well as the"); // set back, not left out
        assertThat(phrase(phrases, "lord osric vane tarrant").traits().namedEntity())
                .isTrue();
    }

    @Test
    void inRussianToo() {
        List<Declaration> declarations = each(
                Language.RUSSIAN,
                "%s мы за спокойное общее пользование водой и Осрик Вейн Таррант Младший а также для того чтобы %s",
                "%s при спокойное общее пользование водой к Осрик Вейн Таррант Младший но а также для того чтобы %s",
                "%s есть спокойное общее пользование водой с Осрик Вейн Таррант Младший или а также для того чтобы %s",
                "%s было спокойное общее пользование водой у Осрик Вейн Таррант Младший он а также для того чтобы %s");
        List<Phrase> phrases = phrases(declarations, 4);
        assertThat(texts(phrases))
                .containsExactly(
                        "спокойное общее пользование водой", "а также для того чтобы", "осрик вейн таррант младший");
        assertThat(phrases.get(1).traits().functionWords()).isTrue();
        assertThat(phrases.get(2).traits().namedEntity()).isTrue();
    }

    @Test
    void inChineseToo() {
        List<Declaration> declarations = each(
                Language.CHINESE,
                "甲乙丙水的安静使用丁戊己和与对于之其庚辛壬癸子丑",
                "寅卯水的安静使用辰巳午和与对于之其未申酉戌亥",
                "金木水的安静使用火土天和与对于之其地玄黄宇宙",
                "洪荒水的安静使用日月盈和与对于之其昃辰宿列张");
        List<Phrase> phrases = phrases(declarations, 4);
        assertThat(texts(phrases)).containsExactly("水的安静使用", "和与对于之其");
        assertThat(phrases.get(1).traits().functionWords()).isTrue();
    }

    @Test
    void whatRunsFromOneSentenceIntoTheNextStandsBehindWhatDoesNot() {
        List<Declaration> declarations = List.of(
                read("a", "Here begins reed month. Now call upon keepers everywhere; patient joint labour endures."),
                read("b", "There starts reed month. Now call upon keepers again; patient joint labour matters."),
                read("c", "Patient joint labour of fishers is reed month. Now call upon keepers too."));
        assertThat(texts(phrases(declarations, 3)))
                .containsExactly("patient joint labour", "reed month now call upon keepers");
    }

    /** Declarations with a paragraph each; in it {@code %s} is a town that no other has. */
    private static List<Declaration> each(String... paragraphs) {
        return each(Language.ENGLISH, paragraphs);
    }

    private static List<Declaration> each(Language language, String... paragraphs) {
        return IntStream.range(0, paragraphs.length)
                .mapToObj(i -> Written.declaration(
                        "d" + i,
                        "20%02d-01-01".formatted(i),
                        language,
                        paragraphs[i].replace("%s", "at" + TOWNS.get(i).toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static List<Phrase> phrases(List<Declaration> declarations, int minTokens) {
        return Formulae.of(declarations, new PhraseSettings(minTokens, 1_000, 2))
                .phrases();
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    private static Phrase phrase(List<Phrase> phrases, String text) {
        return phrases.stream()
                .filter(phrase -> phrase.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts(phrases)));
    }
}

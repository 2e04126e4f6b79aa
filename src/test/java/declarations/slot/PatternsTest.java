package declarations.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.document.Block;
import declarations.document.Document;
import declarations.document.Language;
import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.phrase.Formulae;
import declarations.phrase.Phrase;
import declarations.phrase.PhraseSettings;
import declarations.slot.Slot.Filler;
import declarations.text.Declaration;
import declarations.text.DefaultTables;
import declarations.text.Entities;
import declarations.text.Outline;
import declarations.text.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternsTest {
    private static final Entities ENTITIES = Entities.of(DefaultTables.rows("entities.csv"));

    private static final List<Declaration> F5 = List.of(
            Written.declaration("d1", "2001-01-01", "we condemn terrorism in all its forms and manifestations"),
            Written.declaration(
                    "d2", "2004-01-01", "we strongly condemn terrorism in all its forms and manifestations"),
            Written.declaration("d3", "2009-01-01", "we resolutely condemn terrorism in all its forms"),
            Written.declaration(
                    "d4", "2017-01-01", "we resolutely condemn terrorism in all its forms and manifestations"),
            Written.declaration("d5", "2022-01-01", "we oppose double standards in the fight against terrorism"));

    @Test
    void aFamilySideBySide() {
        Pattern pattern = Patterns.of(F5, family("d4", "d1", "d2", "d3", "d4"), none(), Entities.NONE)
                .patterns()
                .get(0);
        assertThat(pattern.id()).isEqualTo("c-1");
        assertThat(pattern.familyId()).isEqualTo("c-1");
        assertThat(pattern.text())
                .isEqualTo("we [-|strongly|resolutely] condemn terrorism in all its forms [and manifestations|-]");
        assertThat(pattern.fixed()).isEqualTo(7);
        assertThat(pattern.documents()).isEqualTo(4);
        assertThat(pattern.first()).isEqualTo("d1");
        assertThat(pattern.last()).isEqualTo("d4");
        assertThat(pattern.slots()).extracting(Slot::number).containsExactly(1, 2);
        assertThat(pattern.slots().get(0).entropyBits()).isEqualTo(1.5);
        assertThat(pattern.slots().get(1).entropyBits()).isCloseTo(0.811278, within(5e-7));
        assertThat(pattern.slots().get(0).fillers())
                .containsExactly(
                        new Filler("resolutely", 2, "d3", "d4"),
                        new Filler("", 1, "d1", "d1"),
                        new Filler("strongly", 1, "d2", "d2"));
        assertThat(pattern.slots().get(1).fillers())
                .containsExactly(new Filler("and manifestations", 3, "d1", "d4"), new Filler("", 1, "d3", "d3"));
    }

    @Test
    void aWordThatVariesBesideAFormula() {
        Formulae formulae = formulae(F5);
        Pattern pattern = only(F5);
        assertThat(pattern.text()).isEqualTo("we [-|strongly|resolutely] condemn terrorism in all its forms");
        assertThat(pattern.documents()).isEqualTo(4);
        assertThat(pattern.fixed()).isEqualTo(7);
        assertThat(pattern.slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.entropyBits()).isEqualTo(1.5));
        assertThat(formulae.phrases())
                .filteredOn(phrase -> pattern.phraseIds().contains(phrase.id()))
                .extracting(Phrase::text)
                .containsExactlyInAnyOrder(
                        "condemn terrorism in all its forms", "we resolutely condemn terrorism in all its forms");
    }

    @Test
    void onlyThoseThatGoOnAlikeAreMembers() {
        List<Declaration> declarations = List.of(
                Written.declaration("a", "2001-01-01", "Repairs end within six months of this protocol in spring"),
                Written.declaration("b", "2002-01-01", "The weir opens within nine months of this protocol"),
                Written.declaration("c", "2003-01-01", "Accounts close within six months of this protocol"),
                Written.declaration("d", "2004-01-01", "A count is due within nine months of this protocol"),
                Written.declaration("e", "2005-01-01", "The last months of this protocol were dry"),
                Written.declaration("f", "2006-01-01", "The weir opens within nine months, of the day it is lit"));
        Pattern pattern = only(declarations);
        assertThat(pattern.text()).isEqualTo("within [six|nine] months of this protocol");
        assertThat(pattern.documents()).isEqualTo(4);
        assertThat(pattern.slots().get(0).fillers())
                .containsExactly(new Filler("six", 2, "a", "c"), new Filler("nine", 2, "b", "d"));
    }

    @Test
    void aGapDoesNotReachIntoAnotherSentence() {
        String[] texts = {
            "Old boats were mended. Salt shall be weighed honestly here",
            "Nets were mended. Salt shall be weighed honestly there",
            "Weirs were mended. Char shall be weighed honestly now",
            "Lamps were mended. Char shall be weighed honestly too"
        };
        List<Declaration> two = new ArrayList<>();
        List<Declaration> one = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            two.add(read("d" + i, texts[i]));
            one.add(read("d" + i, texts[i].replace(".", "")));
        }
        assertThat(patterns(two)).isEmpty();
        assertThat(only(one).text()).isEqualTo("were mended [salt|char] shall be weighed honestly");
    }

    private static Declaration read(String id, String text) {
        Document document = Written.declaration(id, "2001-01-01", "").document();
        return Declaration.of(document, Outline.of(List.of(new Block(Block.Layout.PARAGRAPH, text))));
    }

    @Test
    void datesAndListsOfMembersStay() {
        List<Declaration> declarations = List.of(
                Written.declaration(
                        "a", "2001-01-01", "India, China and Russia strongly support the charter of 7 June 2002 here"),
                Written.declaration(
                        "b", "2002-01-01", "Iran, India and China firmly support the charter of 9 May 2005 now"),
                Written.declaration(
                        "c", "2003-01-01", "Nepal, India and China strongly support the charter of 9 May 2005 too"),
                Written.declaration(
                        "d", "2004-01-01", "Oman, India and China firmly support the charter of 9 May 2005 yet"));
        Pattern pattern = Patterns.of(declarations, family("b", "a", "b", "c", "d"), none(), ENTITIES)
                .patterns()
                .get(0);
        assertThat(pattern.text())
                .isEqualTo("<MEMBERS> [strongly|firmly] support the charter of <DATE> [here|now|too|yet]");
    }

    @Test
    void aColumnThatFourInFiveShareStays() {
        List<Declaration> declarations = IntStream.range(0, 10)
                .mapToObj(i -> Written.declaration(
                        "d" + i,
                        "20" + (10 + i) + "-01-01",
                        "the keepers of the " + (i < 8 ? "gauge" : "lamp") + " read it " + (i < 7 ? "twice" : "once")))
                .toList();
        String[] ids = IntStream.range(0, 10).mapToObj(i -> "d" + i).toArray(String[]::new);
        Pattern pattern = Patterns.of(declarations, family("d0", ids), none(), Entities.NONE)
                .patterns()
                .get(0);
        assertThat(pattern.text()).isEqualTo("the keepers of the gauge read it [twice|once]");
        assertThat(pattern.documents()).isEqualTo(10);
    }

    @Test
    void twoDeclarationsMakeNoPattern() {
        List<Declaration> two = F5.subList(0, 2);
        assertThat(Patterns.of(two, family("d1", "d1", "d2"), formulae(two), Entities.NONE))
                .isEqualTo(Patterns.NOTHING);
    }

    @Test
    void otherLanguagesToo() {
        List<Declaration> declarations = new ArrayList<>();
        String[] russian = {"решительно ", "", "решительно ", "твердо ", ""};
        String[] chinese = {"坚决", "", "坚决", "强烈", ""};
        for (int i = 0; i < 5; i++) {
            String date = "200" + i + "-01-01";
            declarations.add(Written.declaration(
                    "r" + i, date, Language.RUSSIAN, "мы " + russian[i] + "осуждаем тайный провоз соли через озеро"));
            declarations.add(Written.declaration("z" + i, date, Language.CHINESE, "我们" + chinese[i] + "谴责走私食盐的一切行为"));
        }
        assertThat(patterns(declarations))
                .extracting(Pattern::text)
                .containsExactlyInAnyOrder(
                        "мы [решительно|-|твердо] осуждаем тайный провоз соли через озеро", "我们[坚决|-|强烈]谴责走私食盐的一切行为");
    }

    @Test
    void theOrderOfTheDeclarationsChangesNothing() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Declaration> declarations = new ArrayList<>(random(random, 12));
            Patterns patterns = Patterns.of(declarations, Lineage.NOTHING, formulae(declarations), ENTITIES);
            Collections.shuffle(declarations, random);
            assertThat(Patterns.of(declarations, Lineage.NOTHING, formulae(declarations), ENTITIES))
                    .as("seed %d", seed)
                    .isEqualTo(patterns);
        }
    }

    @Test
    void whatIsSaidOfAPatternIsInTheTexts() {
        int seen = 0;
        for (long seed = 0; seed < 40; seed++) {
            List<Declaration> declarations = random(new Random(seed), 12);
            for (Pattern pattern : patterns(declarations)) {
                seen++;
                assertThat(pattern.documents()).as("seed %d", seed).isBetween(3, 12);
                for (Slot slot : pattern.slots()) {
                    assertThat(slot.fillers()).as("seed %d", seed).hasSizeGreaterThan(1);
                    assertThat(slot.entropyBits()).as("seed %d", seed).isPositive();
                }
                if (pattern.slots().size() == 1) {
                    assertCounts(pattern, declarations, seed);
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    /** Puts each filler into the gap and looks for the words in the texts. */
    private static void assertCounts(Pattern pattern, List<Declaration> declarations, long seed) {
        for (Filler filler : pattern.slots().get(0).fillers()) {
            String words = pattern.text().replaceAll("\\[.*]", filler.text()).replaceAll(" +", " ");
            assertThat(declarations.stream()
                            .filter(declaration -> (" " + declaration.text() + " ").contains(" " + words.strip() + " "))
                            .count())
                    .as("seed %d: %s", seed, words)
                    .isGreaterThanOrEqualTo(filler.documents());
        }
    }

    @Test
    void manyCopiesOfOneParagraphTakeNoTime() {
        List<Declaration> declarations = IntStream.range(0, 10_000)
                .mapToObj(i -> Written.declaration(
                        "d" + i,
                        null,
                        "we " + (i % 3 == 0 ? "gladly " : "firmly ") + "keep the lamps lit on every pier at night"))
                .toList();
        String[] ids = IntStream.range(0, 10_000).mapToObj(i -> "d" + i).toArray(String[]::new);
        Formulae formulae = formulae(declarations);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(Patterns.of(declarations, family("d0", ids), formulae, Entities.NONE)
                                .patterns())
                        .extracting(Pattern::text, Pattern::documents)
                        .contains(tuple("we [gladly|firmly] keep the lamps lit on every pier at night", 10_000)));
    }

    @Test
    void oneWordAMillionTimesTakesNoTime() {
        String text = "salt ".repeat(50_000).strip();
        List<Declaration> declarations = IntStream.range(0, 5)
                .mapToObj(i -> Written.declaration("d" + i, "200" + i + "-01-01", text + " end" + i))
                .toList();
        Formulae formulae = formulae(declarations);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> Patterns.of(declarations, family("d0", "d0", "d1", "d2", "d3", "d4"), formulae, Entities.NONE));
    }

    /** Texts of few words, in which phrases recur with a word put in here and there. */
    private static List<Declaration> random(Random random, int count) {
        String[] phrases = {"boats sail over deep water", "keepers read each gauge", "salt robs poor panners often"};
        String[] fillers = {"old ", "new ", "wet ", ""};
        List<Declaration> declarations = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                text.append("x").append(random.nextInt(30)).append(i % 2 == 0 ? " now " : " then ");
                text.append(fillers[random.nextInt(4)])
                        .append(phrases[random.nextInt(3)])
                        .append(' ');
            }
            declarations.add(Written.declaration(
                    "d" + d, "20" + (10 + d) + "-01-01", text.toString().strip()));
        }
        return declarations;
    }

    private static Pattern only(List<Declaration> declarations) {
        List<Pattern> patterns = patterns(declarations);
        assertThat(patterns).hasSize(1);
        return patterns.get(0);
    }

    private static List<Pattern> patterns(List<Declaration> declarations) {
        return Patterns.of(declarations, Lineage.NOTHING, formulae(declarations), ENTITIES)
                .patterns();
    }

    private static Formulae formulae(List<Declaration> declarations) {
        return Formulae.of(declarations, PhraseSettings.DEFAULT);
    }

    private static Formulae none() {
        return new Formulae(List.of(), List.of(), 0);
    }

    /** The only paragraphs of some declarations. */
    private static Lineage family(String medoid, String... ids) {
        Family family = new Family("c-1", ids.length, ids.length, ids[0], ids[ids.length - 1], place(medoid));
        List<Member> members = Arrays.stream(ids)
                .map(id -> new Member("c-1", place(id), null, null, 0))
                .toList();
        return new Lineage(List.of(family), members, List.of());
    }

    private static Place place(String id) {
        return new Place(id, "p-0");
    }
}

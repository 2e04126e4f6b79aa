package declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import declarations.document.Span;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | as UN Security Council Resolution 2254 of 2015 says | unsc-resolution-2254",
                "en | under UN Security Resolution 2254 of 2015 | unsc-resolution-2254",
                "en | by UNSCR 1540 (2004) and after | unsc-resolution-1540",
                "en | in S/RES/2254 it says | unsc-resolution-2254",
                "en | of its relevant resolution 1540 it says | unsc-resolution-1540",
                "en | see resolution No. 1373 of the United Nations Security Council | unsc-resolution-1373",
                "en | see resolutions 2199 and 2253 | unsc-resolution-2199 unsc-resolution-2253",
                "en | see Security Council resolutions 1267 (1999), 1989 (2011) and 2253 (2015) | unsc-resolution-1267 unsc-resolution-1989 unsc-resolution-2253",
                "en | see General Assembly resolution 70/1 | unga-resolution-70-1",
                "en | see A/RES/70/1 | unga-resolution-70-1",
                "en | see resolution 70/1 of the UN General Assembly | unga-resolution-70-1",
                "en | under Harbour League resolution 7 of 1998 we row | harbour-league-resolution-7-1998",
                "en | see the UN Charter | un-charter",
                "en | see the Charter of the United Nations | un-charter",
                "en | the Financial Action Task Force (FATF) says | financial-action-task-force",
                "en | see the Nuclear Non‑Proliferation Treaty and the NPT alike | nuclear-non-proliferation-treaty nuclear-non-proliferation-treaty",
                "en | see the UN Global Counter-Terrorism Strategy | un-global-counter-terrorism-strategy",
                "en | see the Paris Agreement, and the Chemical Weapons Convention | paris-agreement chemical-weapons-convention",
                "en | We uphold the Treaty of Fernhollow and the Mirk Water Accord | treaty-of-fernhollow mirk-water-accord",
                "en | We uphold the Convention on the Keeping of Bees and the rest | convention-on-keeping-of-bees",
                "en | We uphold the Strategy for Wet Meadows here | strategy-for-wet-meadows",
                "en | by the Agreement of 4 May 1988 it is so | agreement-of-4-may-1988",
                "en | under the Fernhollow Rules of the Road | fernhollow-rules-of-road",
                "ru | в резолюции СБ ООН № 2254 сказано | unsc-resolution-2254",
                "ru | на основе резолюций 1267, 1989 и 2253 Совета Безопасности ООН | unsc-resolution-1267 unsc-resolution-1989 unsc-resolution-2253",
                "ru | в резолюции Совета Безопасности ООН 1540 (2004) сказано | unsc-resolution-1540",
                "ru | в резолюции Генеральной Ассамблеи ООН 70/1 сказано | unga-resolution-70-1",
                "ru | в соответствии с Уставом ООН и ДНЯО | un-charter nuclear-non-proliferation-treaty",
                "ru | Глобальной контртеррористической стратегии ООН | un-global-counter-terrorism-strategy",
                "zh | 联合国安理会第2254号决议规定 | unsc-resolution-2254",
                "zh | 根据第1540（2004）号决议 | unsc-resolution-1540",
                "zh | 安理会第1267、1989和2253号决议 | unsc-resolution-1267 unsc-resolution-1989 unsc-resolution-2253",
                "zh | 联合国大会第70/1号决议 | unga-resolution-70-1",
                "zh | 遵守《联合国宪章》和《不扩散核武器条约》 | un-charter nuclear-non-proliferation-treaty",
            })
    void citedInstrumentsAreFound(String language, String text, String ids) {
        assertThat(Example.cited(language, text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The peaceful resolution of the other 14 disputes of 2006 is near.",
                "They took the boat Resolution with 14 sacks aboard.",
                "The charter boats sail by the convention of the lakes.",
                "No treaty can lay down who may look at whom.",
                "The Agreement will enter into force, and this Convention too.",
                "The relevant resolutions of the UN General Assembly and the UN Security Council hold.",
                "The North Weir Treaty Organization met.",
                "They are people who npt, and who ask.",
                "Memorandum of Understanding and Cooperation.",
                "IN CAPITALS THE TREATY OF FERNHOLLOW IS NOT TOLD FROM THE REST.",
            })
    void ordinaryWordsAreNoCitations(String text) {
        assertThat(Example.cited("en", text)).isEmpty();
    }

    @Test
    void theSameInstrumentHasOneIdInEveryLanguage() {
        assertThat(Example.cited("ru", "Уставу Организации Объединённых Наций"))
                .isEqualTo(Example.cited("en", "the Charter of the United Nations"))
                .isEqualTo(Example.cited("zh", "联合国宪章"));
    }

    @Test
    void inflectionDoesNotMakeAnotherInstrument() {
        assertThat(Example.cited("ru", "Мы верны Договору Мшистого Брода."))
                .isEqualTo(Example.cited("ru", "Мы ценим Договор Мшистого Брода."))
                .hasSize(1);
    }

    @Test
    void tokensAndTextSayWhereItStands() {
        Declaration declaration = Example.declaration(
                "d", "2001-02-03", "en", "In line with\nUN  Security Council resolutions 2199 and 2253 (2015) we row.");
        assertThat(Example.references(declaration))
                .extracting(Reference::text, Reference::tokens)
                .containsExactly(
                        tuple("UN Security Council resolutions 2199", new Span(3, 8)),
                        tuple("2253 (2015)", new Span(9, 11)));
    }

    @Test
    void firstIsTheEarliestDeclarationThatCitesIt() {
        List<Reference> references = Example.references(
                Example.declaration("undated", "", "en", "See the UN Charter."),
                Example.declaration("c", "2007-01-01", "en", "See the UN Charter."),
                Example.declaration("a", "2001-01-01", "en", "See the UN Charter."),
                Example.declaration("b", "2001-01-01", "en", "See the UN Charter."));
        assertThat(references)
                .extracting(reference -> reference.documentId() + " from " + reference.firstId())
                .containsExactly("a from a", "b from b", "c from a", "undated from undated");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLaterDeclarationChangesNothingAboutEarlierOnes(long seed) {
        Random random = new Random(seed);
        List<Declaration> some = new ArrayList<>();
        for (int year = 2001; year < 2012; year++) {
            some.add(Example.declaration("d" + year, year + "-01-01", "en", sentence(random)));
        }
        List<Reference> all = Example.references(some.toArray(new Declaration[0]));
        Collections.shuffle(some, random);
        assertThat(Example.references(some.toArray(new Declaration[0])))
                .as("seed %d", seed)
                .isEqualTo(all);
        some.removeIf(declaration -> declaration.document().id().equals("d2011"));
        assertThat(Example.references(some.toArray(new Declaration[0])))
                .as("seed %d", seed)
                .isEqualTo(all.stream()
                        .filter(reference -> !reference.documentId().equals("d2011"))
                        .toList());
    }

    private static String sentence(Random random) {
        List<String> words = List.of(
                "the UN Charter", "UNSCR 2254", "Treaty of Fernhollow", "we", "row", "and", "of", "resolution 70/1");
        StringBuilder text = new StringBuilder("In");
        for (int i = 0; i < 12; i++) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.append('.').toString();
    }
}

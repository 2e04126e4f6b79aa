package declarations.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Digest;
import declarations.document.Language;
import declarations.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationTest {
    private static final Path SEED = Path.of("seeds/sco/2017-06-09-astana-statement-on-terrorism.en.txt");

    @Test
    void theStatementOfAstana() throws IOException {
        Declaration statement = declaration(Language.ENGLISH, Files.readString(SEED));
        assertThat(statement.compared()).hasSize(16).allMatch(paragraph -> paragraph.kind() == Kind.BODY);
        assertThat(statement.tokenCount()).isEqualTo(822);
        List<Paragraph> all = statement.paragraphs();
        assertThat(all).hasSize(18);
        assertThat(all.get(0).kind()).isEqualTo(Kind.TITLE);
        assertThat(all.get(0).text()).startsWith("Statement by the heads of the member states");
        assertThat(all.get(0).number()).isZero();
        assertThat(all.get(17).kind()).isEqualTo(Kind.CLOSING);
        assertThat(all.get(17).text()).isEqualTo("Astana, 9 June 2017");
        assertThat(statement.compared())
                .extracting(Paragraph::number)
                .startsWith(1, 2, 3)
                .endsWith(16);
        assertThat(statement.text()).contains("the importance of stronger of international cooperation");
        assertThat(statement.text()).isEqualTo(Files.readString(SEED));
    }

    @Test
    void numbersInSequenceAreShownButNotCompared() {
        Declaration numbered = declaration(
                Language.ENGLISH,
                "Title\n\n1. We trade.\n\n2. We travel.\n\n(iv) We talk.\n\n(v) We meet.\n\n2017 was good.");
        assertThat(keys(numbered)).containsExactly("we trade", "we travel", "we talk", "we meet", "2017 was good");
        assertThat(numbered.compared().get(0).text()).isEqualTo("1. We trade.");
        assertThat(numbered.compared().get(0).span()).isEqualTo(new Span(7, 19));
        assertThat(numbered.quote(numbered.compared().get(0).characters(new Span(0, 2))))
                .isEqualTo("We trade");
        assertThat(keys(declaration(Language.ENGLISH, "Title\n\nI reaffirm.\n\nII. We trade.\n\nV. Putin spoke.")))
                .containsExactly("i reaffirm", "ii we trade", "v putin spoke");
        assertThat(keys(declaration(Language.ENGLISH, "Title\n\n1. We trade.\n\n3. We travel.")))
                .containsExactly("1 we trade", "3 we travel");
    }

    @Test
    void numberingInOtherStyles() {
        assertThat(keys(declaration(Language.ENGLISH, "Title\n\nI. We trade.\n\nII. We travel.\n\nIII. Civil. Peace.")))
                .containsExactly("we trade", "we travel", "civil peace");
        assertThat(keys(declaration(Language.ENGLISH, "We:\n\na) trade;\n\nb) travel.\n\n1) We meet.\n\n2) We talk.")))
                .containsExactly("we", "trade", "travel", "we meet", "we talk");
        assertThat(keys(declaration(
                        Language.RUSSIAN, "Мы:\n\nд) торгуем;\n\nе) летаем;\n\nж) едем;\n\n2. Мир.\n\n3. Труд.")))
                .containsExactly("мы", "торгуем", "летаем", "едем", "мир", "труд");
        assertThat(keys(declaration(Language.CHINESE, "一、我们。\n\n二、他们。\n\n（十）我。\n\n（十一）他。\n\n１．你。\n\n２．您。")))
                .containsExactly("我 们", "他 们", "我", "他", "你", "您");
        assertThat(keys(declaration(Language.CHINESE, "第十九条 我。\n\n第二十条 他。\n\n十分好。\n\n①你。\n\n②您。")))
                .containsExactly("我", "他", "十 分 好", "你", "您");
        assertThat(keys(declaration(Language.ENGLISH, "Title\n\n1.We trade.\n\n2.We travel.\n\n3.5 percent is good.")))
                .containsExactly("we trade", "we travel", "3.5 percent is good");
    }

    @Test
    void idsComeFromTheKeysAndAreUniqueInADocument() {
        Declaration declaration =
                declaration(Language.ENGLISH, "Peace\n\nWe agree.\n\nWe AGREE!\n\nPeace.\n\nAstana, 9 June 2017");
        assertThat(declaration.paragraphs())
                .extracting(Paragraph::id)
                .containsExactly(
                        "p-" + Digest.hex(8, "peace") + "-2", // the compared paragraph of the same words comes first
                        "p-" + Digest.hex(8, "we agree"),
                        "p-" + Digest.hex(8, "we agree") + "-2",
                        "p-" + Digest.hex(8, "peace"),
                        "p-" + Digest.hex(8, "astana 9 june 2017"));
    }

    @Test
    void paragraphsKnowTheirSection() {
        Declaration declaration =
                declaration(Language.ENGLISH, "Title\n\nWe met.\n\nTrade\n\nWe trade.\n\nPeace\n\nWe agree.");
        assertThat(declaration.compared()).extracting(Paragraph::section).containsExactly("", "Trade", "Peace");
    }

    @Test
    void paragraphsWithoutWordsAreLeftOut() {
        Declaration declaration = declaration(Language.ENGLISH, "Title\n\nWe met.\n\n* * *\n\n—\n\nWe agreed.");
        assertThat(declaration.compared()).extracting(Paragraph::number).containsExactly(1, 2);
        assertThat(declaration.paragraphs()).hasSize(3);
    }

    @Test
    void whatIsDisplayedIsOneLine() {
        assertThat(declaration(Language.ENGLISH, "We met  in\u00A0the\ntown of counter-\nterrorism, so\u00ADcial")
                        .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("We met in the town of counter-terrorism, social");
        assertThat(declaration(Language.CHINESE, "我们强烈谴责一切形式的恐\n怖主义，\n反对双重标准。 我们")
                        .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("我们强烈谴责一切形式的恐怖主义，反对双重标准。 我们");
    }

    @Test
    void aQuotationIsOfTheStoredText() {
        Declaration declaration = declaration(Language.ENGLISH, "🕊🕊 Co-operation 🕊 in the U.N. context.");
        Paragraph paragraph = declaration.compared().get(0);
        assertThat(paragraph.tokens())
                .extracting(Token::key)
                .containsExactly("cooperation", "in", "the", "un", "context");
        assertThat(declaration.quote(paragraph.tokens().get(0).span())).isEqualTo("Co-operation");
        assertThat(declaration.quote(paragraph.characters(new Span(2, 4)))).isEqualTo("the U.N.");
    }

    @Test
    void onlyComparedParagraphsHaveANumber() {
        Paragraph paragraph =
                declaration(Language.ENGLISH, "We met.").paragraphs().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paragraph("p", Kind.TITLE, 1, "", paragraph.span(), "We met.", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paragraph("p", Kind.BODY, 0, "", paragraph.span(), "We met.", List.of()));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTokenQuotesTheTextItIsTheKeyOf(long seed) {
        Language language =
                List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE).get((int) (seed % 3));
        Declaration declaration = declaration(language, "x" + new RandomText(seed).of(80));
        int last = 0;
        for (Paragraph paragraph : declaration.paragraphs()) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(last);
            last = paragraph.span().start();
            for (Token token : paragraph.tokens()) {
                assertThat(token.span().start()).as("seed %d: ascending", seed).isGreaterThanOrEqualTo(last);
                assertThat(token.span().isEmpty()).isFalse();
                assertThat(token.span().end())
                        .isLessThanOrEqualTo(paragraph.span().end());
                assertThat(Tokeniser.keys(declaration.quote(token.span()), language))
                        .as("seed %d: %s", seed, token)
                        .contains(token.key());
                last = token.span().start();
            }
            last = paragraph.span().end();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void idsAreStableWhenAParagraphIsInsertedElsewhere(long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>(List.of("The title"));
        int count = 2 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            paragraphs.add("We agree on point " + random.nextInt(5) + ".");
        }
        List<Paragraph> before =
                declaration(Language.ENGLISH, String.join("\n\n", paragraphs)).compared();
        int place = 1 + random.nextInt(count);
        paragraphs.add(place, "Something new was said.");
        List<Paragraph> after =
                declaration(Language.ENGLISH, String.join("\n\n", paragraphs)).compared();
        List<String> ids = new ArrayList<>(after.stream().map(Paragraph::id).toList());
        ids.remove(place - 1);
        assertThat(ids)
                .as("seed %d", seed)
                .isEqualTo(before.stream().map(Paragraph::id).toList())
                .doesNotHaveDuplicates();
    }

    private static List<String> keys(Declaration declaration) {
        return declaration.compared().stream()
                .map(paragraph -> String.join(
                        " ", paragraph.tokens().stream().map(Token::key).toList()))
                .toList();
    }

    private static Declaration declaration(Language language, String text) {
        return Declaration.of(
                Written.declaration("d", null, language, "x").document(),
                Outline.of(List.of(new Block(Layout.UNSPLIT, text))));
    }
}

package declarations.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import declarations.document.Language;
import declarations.document.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
    private static final Spellings DEFAULT = Spellings.of(DefaultTables.rows("spellings.csv"));

    @ParameterizedTest
    @CsvSource({
        "en, The Organization recognizes the neighboring centers, the organisation recognises the neighbouring centres",
        "en, a defense program, a defence programme",
        "en, counteraction to terrorism, countering terrorism",
        "en, the struggle against drugs, the fight against drugs",
        "en, anti-terrorism, counterterrorism",
        "en, good neighborliness, goodneighbourliness",
        "en, we recognise the Organisation, we recognise the organisation",
        "en-US, their color, their colour",
        "ru, президент Киргизии, президент кыргызстана",
        "ru, ещё, еще",
        "zh, 各國其它領域, 各国其他领域",
        "zh, 上海合作組織, 上海合作组织",
        "fr, organization, organization"
    })
    void variantsBecomeOne(String tag, String from, String to) {
        Language language = new Language(tag);
        assertThat(DEFAULT.keys(Tokeniser.keys(from, language), language))
                .containsExactlyElementsOf(Tokeniser.keys(to, language));
    }

    @Test
    void onlyTheWordsChange() {
        Declaration plain = Written.declaration(
                "a", "2001-01-01", "we support counteraction to drugs", "and we", "the organization and the program");
        Declaration folded = DEFAULT.apply(plain);
        assertThat(folded.document()).isEqualTo(plain.document());
        assertThat(folded.text()).isEqualTo(plain.text());
        assertThat(folded.paragraphs()).extracting(Paragraph::id).containsExactly("p-0", "p-1", "p-2");
        assertThat(folded.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
        assertThat(folded.paragraphs())
                .extracting(Paragraph::text)
                .isEqualTo(plain.paragraphs().stream().map(Paragraph::text).toList());
        assertThat(folded.paragraphs().get(1)).isSameAs(plain.paragraphs().get(1));
        List<Token> tokens = folded.paragraphs().get(0).tokens();
        assertThat(tokens).extracting(Token::key).containsExactly("we", "support", "countering", "drugs");
        assertThat(folded.quote(tokens.get(2).span())).isEqualTo("counteraction to");
        assertThat(DEFAULT.apply(List.of(plain, plain))).containsExactly(folded, folded);
    }

    @Test
    void wordsShareThePlaceOfThoseTheyComeFrom() {
        Spellings spellings = Spellings.of(List.of(row("en", "one", "a b c"), row("en", "u v w", "x y")));
        Declaration folded = spellings.apply(Written.declaration("a", null, "one u v w"));
        List<Token> tokens = folded.compared().get(0).tokens();
        assertThat(tokens).extracting(Token::key).containsExactly("a", "b", "c", "x", "y");
        assertThat(tokens)
                .extracting(Token::span)
                .containsExactly(new Span(0, 3), new Span(0, 3), new Span(0, 3), new Span(4, 7), new Span(6, 9));
    }

    @Test
    void theLongestGoesFirst() {
        Spellings spellings =
                Spellings.of(List.of(row("en", "a", "x"), row("en", "a b", "y"), row("en", "b c d", "z")));
        assertThat(spellings.keys(List.of("a", "b", "c", "d", "a"), Language.ENGLISH))
                .containsExactly("y", "c", "d", "x");
    }

    @Test
    void aFoldedWordMayBePartOfAnotherFold() {
        Spellings spellings =
                Spellings.of(List.of(row("en", "defense", "defence"), row("en", "ministry of defence", "mod")));
        assertThat(spellings.keys(List.of("ministry", "of", "defense"), Language.ENGLISH))
                .containsExactly("mod");
    }

    @ParameterizedTest
    @CsvSource({
        "xx!, a, b, 'row 3: lang \"xx!\" is not a language tag such as en'",
        "'', a, b, row 3: lang is empty",
        "en, '', b, row 3: from is empty",
        "en, a, '', row 3: to is empty",
        "en, ..., b, 'row 3: from \"...\" has no words'",
        "en, first, third, 'row 3: en \"first\" → \"third\" and en \"first\" → \"second\" can''t both hold'",
        "en, second, first, leads back to itself",
        "en, a, b a b, leads back to itself",
        "en-GB, second, first, leads back to itself"
    })
    void whatCannotHoldIsRefused(String tag, String from, String to, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spellings.of(List.of(row("en", "first", "second"), row(tag, from, to))))
                .withMessageContaining(message);
    }

    @Test
    void aRowMayBeThereTwiceOrSayNothing() {
        assertThat(Spellings.of(List.of(row("en", "a", "b"), row("en", "A", "b"), row("en", "c", "C")))
                        .rules())
                .containsExactly(new Spellings.Rule(Language.ENGLISH, List.of("a"), List.of("b")));
    }

    @Test
    void twoWordsMayChangePlaces() {
        Spellings spellings = Spellings.of(List.of(row("en", "states member", "member states")));
        assertThat(spellings.keys(List.of("states", "states", "member", "states", "member"), Language.ENGLISH))
                .containsExactly("member", "member", "states", "states", "states");
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        int folded = 0;
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Spellings spellings = spellings(random);
            Declaration plain = Written.declaration("a", null, letters(random, 40));
            Declaration once = spellings.apply(plain);
            folded += once.equals(plain) ? 0 : 1;
            assertThat(spellings.apply(once)).as("seed %d", seed).isEqualTo(once);
            List<Token> tokens = once.compared().get(0).tokens();
            for (int i = 1; i < tokens.size(); i++) {
                assertThat(tokens.get(i).span().start())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(tokens.get(i - 1).span().start());
            }
        }
        assertThat(folded).isGreaterThan(1000);
    }

    @Test
    void aLongTextAndManyRulesTakeNoTime() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(row("en", word(i) + " and", "x" + word(i)));
        }
        Declaration plain = Written.declaration(
                "a", null, (word(7) + " and ").repeat(100_000).strip());
        assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThat(Spellings.of(rows).apply(plain).tokenCount()).isEqualTo(100_000));
    }

    /** A word of the letters k to t, one a digit. */
    private static String word(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + 'k')))
                .collect(joining());
    }

    /** Rules that don't lead back to themselves. */
    private static Spellings spellings(Random random) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(row("en", letters(random, 3), letters(random, 3)));
            if (!isAccepted(rows)) {
                rows.remove(rows.size() - 1);
            }
        }
        return Spellings.of(rows);
    }

    private static boolean isAccepted(List<Map<String, String>> rows) {
        try {
            Spellings.of(rows);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static String letters(Random random, int most) {
        StringBuilder letters = new StringBuilder();
        int length = 1 + random.nextInt(most);
        for (int i = 0; i < length; i++) {
            letters.append(i == 0 ? "" : " ").append((char) ('a' + random.nextInt(6)));
        }
        return letters.toString();
    }

    private static Map<String, String> row(String language, String from, String to) {
        return Map.of("lang", language, "from", from, "to", to);
    }
}

package declarations.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Span;
import declarations.report.view.Mark;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Token;
import declarations.text.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Mark BOLD = new Mark("", "bold", null, null);

    @Test
    void spaceBetweenTwoMarkedWordsIsMarkedAndBesideThemIsNot() {
        Declaration declaration = Written.declaration("d", null, "We firmly condemn it, all of it.");
        Paragraph paragraph = declaration.paragraphs().get(0);
        List<Mark> marks =
                Wording.marked(declaration, paragraph, paragraph.span(), i -> i == 1 || i == 2 ? BOLD : Wording.PLAIN);
        assertThat(marks).extracting(Mark::text).containsExactly("We ", "firmly condemn", " it, all of it.");
        assertThat(marks).extracting(Mark::style).containsExactly("", "bold", "");
    }

    @Test
    void aStretchIsQuotedFromItsFirstWordToItsLast() {
        Declaration declaration = Written.declaration("d", null, "🌊 first", "we firmly condemn it");
        Paragraph paragraph = declaration.paragraphs().get(1);
        assertThat(Wording.marked(declaration, paragraph, paragraph.characters(new Span(1, 3)), i -> Wording.PLAIN))
                .extracting(Mark::text)
                .containsExactly("firmly condemn");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void markingNeitherLosesNorAddsACharacter(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("a");
        for (int i = 0; i < 60; i++) {
            text.append(random.nextInt(4) == 0 ? " " : random.nextInt(9) == 0 ? "🌊" : "b");
        }
        String shown = text.toString().replaceAll(" +", " ").strip();
        Declaration declaration = Written.declaration("d", null, shown);
        Paragraph paragraph = declaration.paragraphs().get(0);
        StringBuilder joined = new StringBuilder();
        Wording.marked(declaration, paragraph, paragraph.span(), i -> random.nextBoolean() ? BOLD : Wording.PLAIN)
                .forEach(mark -> joined.append(mark.text()));
        assertThat(joined).as("seed %d", seed).hasToString(shown);
    }

    @Test
    void wordsInTheSameOrderAreCommon() {
        assertThat(Wording.common(words("we condemn terrorism"), words("we strongly condemn all terrorism")))
                .containsExactly(true, true, true);
        assertThat(Wording.common(words("we strongly condemn all terrorism"), words("we condemn terrorism")))
                .containsExactly(true, false, true, false, true);
        assertThat(Wording.common(words("a b"), words("b a"))).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bothSidesHaveTheSameNumberOfCommonWordsAndItIsTheMost(long seed) {
        Random random = new Random(seed);
        List<Token> left = words(random, 9);
        List<Token> right = words(random, 8);
        int most = 0;
        for (int some = 0; some < 1 << left.size(); some++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                if ((some >> i & 1) == 1) {
                    chosen.add(left.get(i).key());
                }
            }
            if (standsIn(chosen, right)) {
                most = Math.max(most, chosen.size());
            }
        }
        assertThat(count(Wording.common(left, right))).as("seed %d", seed).isEqualTo(most);
        assertThat(count(Wording.common(right, left))).as("seed %d", seed).isEqualTo(most);
    }

    private static boolean standsIn(List<String> chosen, List<Token> words) {
        int next = 0;
        for (Token word : words) {
            if (next < chosen.size() && chosen.get(next).equals(word.key())) {
                next++;
            }
        }
        return next == chosen.size();
    }

    private static int count(boolean[] common) {
        int count = 0;
        for (boolean each : common) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private static List<Token> words(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : " ").append((char) ('a' + random.nextInt(3)));
        }
        return words(text.toString());
    }

    private static List<Token> words(String text) {
        return Written.declaration("d", null, text).paragraphs().get(0).tokens();
    }
}

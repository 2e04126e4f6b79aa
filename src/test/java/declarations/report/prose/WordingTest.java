package declarations.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Span;
import declarations.report.view.Mark;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import declarations.text.Written;
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
}

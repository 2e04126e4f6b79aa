package declarations.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Document;
import declarations.document.Language;
import declarations.text.Declaration;
import declarations.text.Token;
import declarations.text.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstUseTest {
    private static final Declaration EARLY = Written.declaration("early", "2001-01-01", "we condemn it");
    private static final Declaration LATE = Written.declaration("late", "2002-01-01", "we deplore it");
    private static final Declaration RUSSIAN =
            Written.declaration("ru", "2000-01-01", Language.RUSSIAN, "we deplore it");
    private static final FirstUse USE = new FirstUse(List.of(RUSSIAN, EARLY, LATE));

    @Test
    void aWordIsNewUnlessAnEarlierDeclarationOfItsLanguageHasIt() {
        assertThat(USE.isNew("deplore", LATE.document())).isTrue();
        assertThat(USE.isNew("we", LATE.document())).isFalse();
        assertThat(USE.isNew("we", EARLY.document())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsWhatLookingThroughAllDeclarationsSays(long seed) {
        Random random = new Random(seed);
        List<Declaration> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String date = random.nextInt(6) == 0 ? null : "20" + (10 + random.nextInt(8)) + "-01-01";
            all.add(Written.declaration("d" + i, date, words(random)));
        }
        all.sort(Comparator.comparing(Declaration::document, Document.BY_DATE));
        FirstUse use = new FirstUse(all);
        for (Declaration declaration : all) {
            for (Token token : declaration.paragraphs().get(0).tokens()) {
                boolean known = all.stream()
                        .filter(other -> other.document().mayBeSourceOf(declaration.document()))
                        .flatMap(other -> other.paragraphs().get(0).tokens().stream())
                        .anyMatch(other -> other.key().equals(token.key()));
                boolean dated = declaration.document().occasion().date() != null;
                assertThat(use.isNew(token.key(), declaration.document()))
                        .as(
                                "seed %d, %s in %s",
                                seed, token.key(), declaration.document().id())
                        .isEqualTo(dated && !known);
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("a");
        for (int i = 0; i < 5; i++) {
            words.append(' ').append((char) ('a' + random.nextInt(12)));
        }
        return words.toString();
    }
}

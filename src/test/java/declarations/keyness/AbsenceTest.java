package declarations.keyness;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.document.Span;
import declarations.text.Declaration;
import declarations.text.Written;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private static final List<Declaration> BEFORE = List.of(
            Written.declaration("a", "2001-01-01", "we note salt and salt and weirs"),
            Written.declaration("b", "2002-01-01", "we note salt and reeds"),
            Written.declaration("c", "2003-01-01", "we note ice and reeds"));

    @Test
    void whatHalfOfThemHaveAndTheLastLacksIsAbsent() {
        Declaration last = Written.declaration("d", "2004-01-01", "we note and wait");
        assertThat(Absence.of(BEFORE, last))
                .containsExactly(new Absence("salt", 2, 3, "b"), new Absence("reeds", 2, 2, "c"));
    }

    @Test
    void oneUseIsNoHabit() {
        Declaration last = Written.declaration("d", "2004-01-01", "we wait");
        assertThat(Absence.of(BEFORE.subList(0, 1), last)).isEmpty();
        assertThat(Absence.of(List.of(), last)).isEmpty();
    }

    @Test
    void theFirstUsesOfATermStandInDifferentParagraphs() {
        Declaration text = Written.declaration("a", null, "salt is salt", "ice", "no salt here", "salt again");
        Map<String, List<TermUse>> uses = TermUse.in(text, Set.of("salt", "reeds"), 2);
        assertThat(uses).containsOnlyKeys("salt");
        assertThat(uses.get("salt"))
                .containsExactly(
                        new TermUse(text.compared().get(0), new Span(0, 1)),
                        new TermUse(text.compared().get(2), new Span(1, 2)));
    }

    @Test
    void inChineseATermIsTwoCharacters() {
        Declaration text = Written.declaration("a", null, Language.CHINESE, "我们谴责走私");
        assertThat(TermUse.in(text, Set.of("谴责"), 1).get("谴责"))
                .containsExactly(new TermUse(text.compared().get(0), new Span(2, 4)));
    }
}

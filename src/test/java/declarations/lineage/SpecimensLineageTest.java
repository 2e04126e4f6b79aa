package declarations.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.Comparison;
import declarations.specimens.Specimens;
import declarations.specimens.Truth;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpecimensLineageTest {
    private static Specimens specimens = new Specimens(List.of(), Comparison.NOTHING);
    private static Lineage lineage = Lineage.NOTHING;
    private static Map<Place, Member> members = new HashMap<>();

    @BeforeAll
    static void read() {
        specimens = Specimens.read();
        lineage = Lineage.of(specimens.declarations(), specimens.comparison());
        members = lineage.members().stream().collect(Collectors.toMap(Member::place, member -> member));
    }

    @Test
    void whatReturnsIsOfTheFamilyItHadBefore() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth fact : Truth.of("returned")) {
            softly.assertThat(family(fact.place().documentId(), fact.place().number()))
                    .as("%s", fact)
                    .startsWith("c-")
                    .isEqualTo(family(fact.source().documentId(), fact.source().number()));
        }
        softly.assertAll();
    }

    @Test
    void aParagraphCarriedWordForWordHasItsSourceAsParent() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth fact : Truth.of("verbatim")) {
            if (isPrimary(fact)) {
                softly.assertThat(parent(fact)).as("%s", fact).isEqualTo(new Member.Parent(source(fact), 1));
            }
        }
        softly.assertAll();
    }

    @Test
    void anEditedParagraphHasItsSourceAsParent() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth fact : Truth.of("edited")) {
            if (isPrimary(fact)) {
                Member.Parent parent = parent(fact);
                softly.assertThat(parent == null ? null : parent.place())
                        .as("%s", fact)
                        .isEqualTo(source(fact));
            }
        }
        softly.assertAll();
    }

    @Test
    void theSameMatterInOtherWordsIsNoParent() {
        for (Truth fact : Truth.of("decoy-edited")) {
            Member.Parent parent = parent(fact);
            assertThat(parent == null ? null : parent.place()).as("%s", fact).isNotEqualTo(source(fact));
        }
    }

    @Test
    void noParagraphOfANewSectionHasAParent() {
        SoftAssertions softly = new SoftAssertions();
        for (Truth fact : Truth.of("new-section")) {
            for (Paragraph paragraph : section(fact)) {
                Member member = members.get(new Place(fact.place().documentId(), paragraph.id()));
                softly.assertThat(member == null || member.parent() == null)
                        .as("%s, paragraph %d", fact, paragraph.number())
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    private static List<Paragraph> section(Truth fact) {
        String section = specimens.paragraph(fact.place()).section();
        assertThat(section).isEqualTo(fact.text());
        List<Paragraph> found =
                new ArrayList<>(specimens.declaration(fact.place().documentId()).compared());
        found.removeIf(paragraph -> !paragraph.section().equals(section));
        return found;
    }

    private static boolean isPrimary(Truth fact) {
        return specimens.declaration(fact.place().documentId()).document().primary();
    }

    private static Member.@Nullable Parent parent(Truth fact) {
        Member member =
                members.get(place(fact.place().documentId(), fact.place().number()));
        return member == null ? null : member.parent();
    }

    private static String family(String documentId, int number) {
        Member member = members.get(place(documentId, number));
        return member == null ? documentId : member.familyId();
    }

    private static Place source(Truth fact) {
        return place(fact.source().documentId(), fact.source().number());
    }

    private static Place place(String documentId, int number) {
        return new Place(
                documentId,
                specimens.paragraph(new Truth.Place(documentId, number)).id());
    }
}

package declarations.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.compare.Comparison;
import declarations.job.Specimens;
import declarations.job.Specimens.Fact;
import declarations.text.Paragraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecimensLineageTest {
    @TempDir
    private static Path folder;

    private static Specimens specimens = new Specimens(List.of(), Comparison.NOTHING);
    private static Lineage lineage = Lineage.NOTHING;
    private static Map<Place, Member> members = new HashMap<>();

    @BeforeAll
    static void read() {
        specimens = Specimens.in(folder);
        lineage = Lineage.of(specimens.declarations(), specimens.comparison());
        members = lineage.members().stream().collect(Collectors.toMap(Member::place, member -> member));
    }

    @Test
    void whatReturnsIsOfTheFamilyItHadBefore() {
        SoftAssertions softly = new SoftAssertions();
        for (Fact fact : Specimens.facts("returned")) {
            softly.assertThat(family(fact.documentId(), fact.number()))
                    .as("%s", fact)
                    .startsWith("c-")
                    .isEqualTo(family(fact.sourceId(), fact.sourceNumber()));
        }
        softly.assertAll();
    }

    @Test
    void aParagraphCarriedWordForWordHasItsSourceAsParent() {
        SoftAssertions softly = new SoftAssertions();
        for (Fact fact : Specimens.facts("verbatim")) {
            if (isPrimary(fact)) {
                softly.assertThat(parent(fact)).as("%s", fact).isEqualTo(new Member.Parent(source(fact), 1));
            }
        }
        softly.assertAll();
    }

    @Test
    void anEditedParagraphHasItsSourceAsParent() {
        SoftAssertions softly = new SoftAssertions();
        for (Fact fact : Specimens.facts("edited")) {
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
        for (Fact fact : Specimens.facts("decoy-edited")) {
            Member.Parent parent = parent(fact);
            assertThat(parent == null ? null : parent.place()).as("%s", fact).isNotEqualTo(source(fact));
        }
    }

    @Test
    void noParagraphOfANewSectionHasAParent() {
        SoftAssertions softly = new SoftAssertions();
        for (Fact fact : Specimens.facts("new-section")) {
            for (Paragraph paragraph : section(fact)) {
                Member member = members.get(new Place(fact.documentId(), paragraph.id()));
                softly.assertThat(member == null || member.parent() == null)
                        .as("%s, paragraph %d", fact, paragraph.number())
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    private static List<Paragraph> section(Fact fact) {
        String section = specimens.paragraph(fact.documentId(), fact.number()).section();
        assertThat(section).isEqualTo(fact.text());
        List<Paragraph> found =
                new ArrayList<>(specimens.declaration(fact.documentId()).compared());
        found.removeIf(paragraph -> !paragraph.section().equals(section));
        return found;
    }

    private static boolean isPrimary(Fact fact) {
        return specimens.declaration(fact.documentId()).document().primary();
    }

    private static Member.@Nullable Parent parent(Fact fact) {
        Member member = members.get(place(fact.documentId(), fact.number()));
        return member == null ? null : member.parent();
    }

    private static String family(String documentId, int number) {
        Member member = members.get(place(documentId, number));
        return member == null ? documentId : member.familyId();
    }

    private static Place source(Fact fact) {
        return place(fact.sourceId(), fact.sourceNumber());
    }

    private static Place place(String documentId, int number) {
        return new Place(documentId, specimens.paragraph(documentId, number).id());
    }
}

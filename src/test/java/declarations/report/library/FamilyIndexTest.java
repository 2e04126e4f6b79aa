package declarations.report.library;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.document.Language;
import declarations.lineage.Family;
import declarations.lineage.Lineage;
import declarations.lineage.Member;
import declarations.lineage.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyIndexTest {
    @Test
    void aParagraphIsOfTheFamilyThatHasIt() {
        Family family = family("c-00000000000a", 2);
        Member root = member(family, "a-2001", "p-00000001");
        Member child = member(family, "a-2002", "p-00000002");
        FamilyIndex index = index(List.of(family), List.of(root, child));
        assertThat(index.of(child.place())).isEqualTo(family);
        assertThat(index.member(child.place())).isEqualTo(child);
        assertThat(index.members(family)).containsExactly(root, child);
        assertThat(index.of(new Place("a-2002", "p-0000000f"))).isNull();
        assertThat(index.href(family.id())).isEqualTo("c/00/c-00000000000a.html");
    }

    @Test
    void theLargestComeFirstThenThoseWithTheSmallerId() {
        Family small = family("c-000000000001", 2);
        Family large = family("c-00000000000f", 9);
        Family other = family("c-000000000002", 2);
        FamilyIndex index = index(List.of(other, small, large), List.of());
        assertThat(index.shown(Language.ENGLISH)).containsExactly(large, small, other);
        assertThat(index.shown(Language.RUSSIAN)).isEmpty();
    }

    @Test
    void noMoreThanTheLargestHavePages() {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i <= FamilyIndex.MOST; i++) {
            families.add(family(String.format("c-%012x", i), i == 0 ? 2 : 3));
        }
        FamilyIndex index = index(families, List.of());
        assertThat(index.shown(Language.ENGLISH)).hasSize(FamilyIndex.MOST).doesNotContain(families.get(0));
        assertThat(index.href("c-000000000000")).isNull();
        assertThat(index.all(Language.ENGLISH)).isEqualTo(FamilyIndex.MOST + 1);
    }

    private static FamilyIndex index(List<Family> families, List<Member> members) {
        return new FamilyIndex(new Lineage(families, members, List.of()), id -> Language.ENGLISH);
    }

    private static Family family(String id, int members) {
        return new Family(id, members, 2, "a-2001", "a-2002", new Place("a-2001", "p-00000001"));
    }

    private static Member member(Family family, String document, String paragraph) {
        return new Member(family.id(), new Place(document, paragraph), null, null, 0);
    }
}

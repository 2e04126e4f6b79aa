package declarations.report.page.clause;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.lineage.Family;
import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.report.page.clause.Tree.Node;
import declarations.report.page.clause.Versions.Use;
import declarations.text.Declaration;
import declarations.text.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void theChildWithTheMostDescendantsIsTheHeir() {
        // 0 ─ 1 ─ 3 ─ 4, and 2 beside 1
        Tree tree = tree(parents(-1, 0, 0, 1, 3), 0.9);
        assertThat(tree.heirs()).containsExactly(1, 3, -1, 4, -1);
    }

    @Test
    void ofEqualsTheEarliestIsTheHeir() {
        assertThat(tree(parents(-1, 0, 0), 0.9).heirs()).containsExactly(1, -1, -1);
    }

    @Test
    void aFewParagraphsAreANodeEach() {
        assertThat(tree(parents(-1, 0, 1), 1).nodes()).hasSize(3);
    }

    @Test
    void ofManyThoseThatKeepAWordingAreOneNode() {
        int[] parents = new int[40];
        parents[0] = -1;
        for (int i = 1; i < parents.length; i++) {
            parents[i] = i - 1;
        }
        assertThat(tree(parents, 1).nodes())
                .singleElement()
                .satisfies(node -> assertThat(node.uses()).hasSize(40));
        assertThat(tree(parents, 0.9).nodes()).hasSize(40);
    }

    @Test
    void aParentStandsBeforeItsChildren() {
        List<Node> nodes = tree(parents(-1, 0, 1, 1, 0, 4), 0.8).nodes();
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(nodes.get(i).parent()).isLessThan(i);
        }
    }

    private static int[] parents(int... parents) {
        return parents;
    }

    private static Tree tree(int[] parents, double similarity) {
        List<Use> uses = new ArrayList<>();
        Map<Place, Use> byPlace = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            Declaration declaration = Written.declaration("d" + i, (1950 + i) + "-01-01", "we note salt");
            Member.@Nullable Parent parent = parents[i] < 0
                    ? null
                    : new Member.Parent(uses.get(parents[i]).member().place(), similarity);
            Member member = new Member("c-1", new Place("d" + i, "p-0"), parent, null, 0);
            Use use = new Use(member, declaration, declaration.compared().get(0), 0);
            uses.add(use);
            byPlace.put(member.place(), use);
        }
        Family family = new Family(
                "c-1",
                uses.size(),
                1,
                "d0",
                "d" + (uses.size() - 1),
                uses.get(0).member().place());
        return Tree.of(new Versions(family, uses, uses.subList(0, 1), List.of(), byPlace));
    }
}

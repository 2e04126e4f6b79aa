package declarations.report.page.clause;

import declarations.lineage.Member;
import declarations.lineage.Place;
import declarations.report.page.clause.Versions.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who descends from whom in a family.
 *
 * @param nodes a parent stands before its children
 */
record Tree(List<Node> nodes) {
    private static final int NONE = -1;

    /** Above so many paragraphs, those that keep a wording are one node with the one they have it from. */
    private static final int MOST_SINGLE = 30;

    /**
     * One paragraph, or several of one wording that descend from each other.
     *
     * @param parent number of a node, −1 for the root
     * @param second number of the next most like node, −1 for none
     */
    record Node(List<Use> uses, int parent, double similarity, int second) {
        Use first() {
            return uses.get(0);
        }

        Use last() {
            return uses.get(uses.size() - 1);
        }

        boolean isRoot() {
            return parent == NONE;
        }
    }

    static Tree of(Versions versions) {
        boolean single = versions.uses().size() <= MOST_SINGLE;
        List<Node> nodes = new ArrayList<>();
        Map<Place, Integer> numbers = new HashMap<>();
        for (Use use : versions.uses()) {
            int parent = number(numbers, use.member().parent());
            int second = number(numbers, use.member().second());
            if (parent != NONE && !single && !use.isChanged()) {
                numbers.put(use.member().place(), parent);
                nodes.get(parent).uses().add(use);
            } else {
                numbers.put(use.member().place(), nodes.size());
                List<Use> uses = new ArrayList<>(List.of(use));
                Member.Parent from = use.member().parent();
                nodes.add(
                        new Node(uses, parent, from == null ? 1 : from.similarity(), second == parent ? NONE : second));
            }
        }
        return new Tree(nodes);
    }

    private static int number(Map<Place, Integer> numbers, Member.@Nullable Parent parent) {
        return parent == null ? NONE : numbers.getOrDefault(parent.place(), NONE);
    }

    /** For each node its children's one with the most descendants, of equals the earliest; −1 for none. */
    int[] heirs() {
        int[] sizes = new int[nodes.size()];
        int[] heirs = new int[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            sizes[i]++;
            if (!nodes.get(i).isRoot()) {
                sizes[nodes.get(i).parent()] += sizes[i];
            }
        }
        Arrays.fill(heirs, NONE);
        for (int i = nodes.size() - 1; i > 0; i--) {
            int parent = nodes.get(i).parent();
            if (parent != NONE && (heirs[parent] == NONE || sizes[i] >= sizes[heirs[parent]])) {
                heirs[parent] = i;
            }
        }
        return heirs;
    }
}

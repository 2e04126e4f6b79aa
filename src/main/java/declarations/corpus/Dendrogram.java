package declarations.corpus;

import declarations.compare.Pair;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the declarations of one language come together, the most alike first: a tree, told by the order of its leaves and
 * by how far apart neighbours are where they join. Whatever stands between two leaves joins them at the greatest of the
 * distances between.
 *
 * @param order ids so that alike declarations are neighbours, as {@link Profiles} has it
 * @param joins of each and the one before it, 0 to 1: one less the mean of what the two parts have of each other; 1 where
 *     they have nothing in common, and for the first; 0 for a further version of the same work
 */
public record Dendrogram(List<String> order, List<Double> joins) {
    public Dendrogram {
        order = List.copyOf(order);
        joins = List.copyOf(joins);
        if (order.size() != joins.size()) {
            throw new IllegalArgumentException(order.size() + " declarations with " + joins.size() + " joins");
        }
    }

    /**
     * @param some of one language
     * @param pairs of them; those of others are left aside
     */
    public static Dendrogram of(List<Declaration> some, List<Pair> pairs) {
        List<String> order = new ArrayList<>();
        List<Double> joins = new ArrayList<>();
        for (Corpus corpus : Corpus.of(some)) {
            Groups groups = Groups.of(corpus, pairs);
            groups.order()
                    .forEach(declaration ->
                            order.add(corpus.document(declaration).id()));
            joins.addAll(groups.joins());
        }
        return new Dendrogram(order, joins);
    }
}

package declarations.carry;

import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What became of the paragraphs of one declaration in another.
 *
 * @param fates one a paragraph of the later declaration that is long enough
 * @param dropped places of the paragraphs of the base that have no counterpart
 */
record Counterparts(List<Fate> fates, List<Integer> dropped) {
    Counterparts {
        fates = List.copyOf(fates);
        dropped = List.copyOf(dropped);
    }

    static Counterparts of(Shelf shelf, int base, int later) {
        Ties ties = new Ties(shelf, base, later);
        List<List<Likeness>> likenesses = Matching.pairOff(ties);
        Division division = new Division(ties);
        double[] partly = division.split();
        division.merge();
        List<Fate> fates = IntStream.range(0, partly.length)
                .mapToObj(fresh -> fate(ties, fresh, likenesses.get(fresh), partly[fresh]))
                .toList();
        return new Counterparts(
                inOrder(fates, ties.later()),
                IntStream.range(0, ties.base().size())
                        .filter(old -> !ties.isKept(old))
                        .boxed()
                        .toList());
    }

    private static Fate fate(Ties ties, int fresh, List<Likeness> likenesses, double partly) {
        Status status = ties.status(fresh);
        Rule rule = ties.rule(fresh);
        SortedMap<Integer, Double> sources = new TreeMap<>(ties.sources(fresh));
        Optional<Likeness> nearest = likenesses.stream().max(Comparator.comparingDouble(Likeness::similarity));
        if (status == Status.NEW && nearest.isPresent()) {
            rule = Rule.POSSIBLE_REWORDING;
            sources.put(nearest.get().old(), nearest.get().similarity());
        }
        double covered = status == Status.VERBATIM ? 1 : covered(ties, fresh, sources);
        return new Fate(
                status,
                /* moved= */ false,
                sources,
                covered,
                rule,
                Surety.of(ties, fresh, rule, Math.max(covered, partly), likenesses));
    }

    private static double covered(Ties ties, int fresh, SortedMap<Integer, Double> sources) {
        BitSet words = new BitSet();
        sources.keySet().forEach(old -> words.or(Tiles.of(ties, old, fresh).fresh()));
        return (double) words.cardinality() / ties.fresh(fresh).length;
    }

    /** Says of those that didn't keep their order that they moved. */
    private static List<Fate> inOrder(List<Fate> fates, Side later) {
        int[] carried = IntStream.range(0, fates.size())
                .filter(fresh -> fates.get(fresh).isCarried())
                .toArray();
        boolean[] kept = Order.kept(
                IntStream.of(carried).map(fresh -> fates.get(fresh).place()).toArray(),
                IntStream.of(carried).map(fresh -> later.tokens()[fresh].length).toArray());
        List<Fate> inOrder = new ArrayList<>(fates);
        for (int i = 0; i < carried.length; i++) {
            if (!kept[i]) {
                inOrder.set(carried[i], fates.get(carried[i]).asMoved());
            }
        }
        return inOrder;
    }
}

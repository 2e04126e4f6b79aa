package declarations.carry;

import declarations.carry.Carried.Rule;
import declarations.carry.Carried.Status;
import declarations.document.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is found out so far about which paragraphs of two declarations belong together. Grows while they are compared. */
final class Ties {
    private final Side base;
    private final Side later;
    private final Weights weights;
    private final Status[] statuses;
    private final Rule[] rules;
    private final boolean[] kept;
    private final List<SortedMap<Integer, Double>> sources = new ArrayList<>();
    private final List<List<Integer>> heirs = new ArrayList<>();

    Ties(Shelf shelf, int base, int later) {
        this.base = shelf.sides().get(base);
        this.later = shelf.sides().get(later);
        weights = new Weights(shelf, base, later);
        statuses = new Status[this.later.size()];
        Arrays.fill(statuses, Status.NEW);
        rules = new Rule[statuses.length];
        Arrays.fill(rules, Rule.UNMATCHED);
        kept = new boolean[this.base.size()];
        for (int i = 0; i < statuses.length; i++) {
            sources.add(new TreeMap<>());
        }
        for (int i = 0; i < kept.length; i++) {
            heirs.add(new ArrayList<>());
        }
    }

    Side base() {
        return base;
    }

    Side later() {
        return later;
    }

    Weights weights() {
        return weights;
    }

    Language language() {
        return later.document().language();
    }

    /** The tokens of a paragraph of the base. */
    int[] old(int old) {
        return base.tokens()[old];
    }

    /** The tokens of a paragraph of the later declaration. */
    int[] fresh(int fresh) {
        return later.tokens()[fresh];
    }

    Status status(int fresh) {
        return statuses[fresh];
    }

    Rule rule(int fresh) {
        return rules[fresh];
    }

    boolean isNew(int fresh) {
        return statuses[fresh] == Status.NEW;
    }

    /** Whether a paragraph of the base has a counterpart. */
    boolean isKept(int old) {
        return kept[old];
    }

    /** The paragraphs of the base that a later one is tied to, with the similarity. */
    SortedMap<Integer, Double> sources(int fresh) {
        return sources.get(fresh);
    }

    /** The later paragraphs that are tied to one of the base. */
    List<Integer> heirs(int old) {
        return heirs.get(old);
    }

    void tie(int old, int fresh, double similarity) {
        sources.get(fresh).put(old, similarity);
        heirs.get(old).add(fresh);
        kept[old] = true;
    }

    /** Says that a paragraph of the base has a counterpart, though it is not its source. */
    void keep(int old) {
        kept[old] = true;
    }

    void say(int fresh, Status status, Rule rule) {
        statuses[fresh] = status;
        rules[fresh] = rule;
    }
}

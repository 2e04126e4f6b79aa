package declarations.slot;

import declarations.text.FunctionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of the sketches around formulae those that tell something, each gap once. */
final class Choice {
    /** The share of members whose filler must recur: a place where anything stands is no slot. */
    private static final double LEAST_RECURRING = 0.4;

    /** The share of fillers, nothing left aside, that must have a word with a meaning of its own. */
    private static final double LEAST_MEANING = 0.5;

    private static final int FEWEST_WORDS = 4;

    private final Layer layer;
    private final Set<String> small;
    private final Set<Long> taken = new HashSet<>();

    private Choice(Layer layer) {
        this.layer = layer;
        small = FunctionWords.of(layer.language());
    }

    /** Those in most declarations first, then those with most words. */
    static List<Sketch> of(Layer layer, List<Sketch> sketches) {
        Choice choice = new Choice(layer);
        record Ranked(Sketch sketch, int documents, int fixed) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Sketch sketch : sketches) {
            ranked.add(new Ranked(sketch, layer.documents(sketch.paragraphs()), sketch.fixed()));
        }
        ranked.sort(Comparator.comparing((Ranked one) -> -one.documents()).thenComparing(one -> -one.fixed()));
        List<Sketch> chosen = new ArrayList<>();
        for (Ranked one : ranked) {
            if (one.fixed() >= layer.language().scaled(FEWEST_WORDS)
                    && choice.tells(one.sketch())
                    && choice.take(one.sketch())) {
                chosen.add(one.sketch());
            }
        }
        return chosen;
    }

    private boolean tells(Sketch sketch) {
        return sketch.gaps().stream().anyMatch(gap -> tells(sketch, gap));
    }

    private boolean tells(Sketch sketch, Sketch.Gap gap) {
        Fillings fillings = Fillings.of(layer, sketch, gap);
        return fillings.recurring() >= LEAST_RECURRING && fillings.meaning(small) >= LEAST_MEANING;
    }

    /** Whether most places of each gap that tells something are in no better sketch. */
    private boolean take(Sketch sketch) {
        List<Long> places = new ArrayList<>();
        for (Sketch.Gap gap : sketch.gaps()) {
            if (tells(sketch, gap)) {
                int old = 0;
                for (int i = 0; i < sketch.members(); i++) {
                    long before = place(sketch.paragraphs()[i], gap.starts()[i], 0);
                    long after = place(sketch.paragraphs()[i], gap.ends()[i], 1);
                    old += taken.contains(before) || taken.contains(after) ? 1 : 0;
                    places.add(before);
                    places.add(after);
                }
                if (2 * old >= sketch.members()) {
                    return false;
                }
            }
        }
        taken.addAll(places);
        return true;
    }

    private static long place(int paragraph, int word, int side) {
        return ((long) paragraph << 32) + ((long) word << 1) + side;
    }
}

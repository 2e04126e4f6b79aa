package declarations.slot;

import declarations.slot.Sketch.Fixed;
import declarations.slot.Sketch.Gap;
import declarations.slot.Sketch.Part;
import declarations.text.FunctionWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The places of a formula and what stands around it: words that all of them have, and gaps of few words between such.
 * Grows outwards, each way until the places have too little in common.
 */
final class Growth {
    /** The share of the places that must have the word behind the first gap; behind further ones, all must. */
    private static final double FIRST_GAP = 0.6;

    /** A small word holds a gap only where so few words stand in it on average. */
    private static final double SMALL_REACH = 1.5;

    private final Layer layer;
    private final Ballot ballot;
    private final Set<String> small;
    private int[] paragraphs;
    private int[] firsts;
    private int[] ends;
    private Deque<Part> parts;

    Growth(Layer layer, Ballot ballot, Sketch places) {
        this.layer = layer;
        this.ballot = ballot;
        small = FunctionWords.of(layer.language());
        paragraphs = places.paragraphs();
        firsts = places.firsts().clone();
        ends = places.ends().clone();
        parts = new ArrayDeque<>(places.parts());
    }

    /** @param direction in which it grows first: −1 backwards, 1 forwards */
    Sketch sketch(int direction) {
        grow(direction);
        grow(-direction);
        return new Sketch(paragraphs, firsts, ends, new ArrayList<>(parts));
    }

    private void grow(int direction) {
        while (ballot.hold(paragraphs, outside(direction), direction)) {
            if (ballot.isNext() && ballot.votes() == paragraphs.length) {
                move(IntStream.range(0, paragraphs.length).map(i -> 0).toArray(), direction);
            } else if (ballot.votes()
                            < (parts.stream().anyMatch(Gap.class::isInstance) ? 1 : FIRST_GAP) * paragraphs.length
                    || !crossed(direction)) {
                return;
            }
        }
    }

    /** The places just outside of each member. */
    private int[] outside(int direction) {
        return direction > 0
                ? ends
                : Arrays.stream(firsts).map(first -> first - 1).toArray();
    }

    /** Takes a gap and the word behind it, if enough declarations are left. */
    private boolean crossed(int direction) {
        int[] outside = outside(direction);
        int[] steps = IntStream.range(0, outside.length)
                .map(i -> ballot.steps(paragraphs[i], outside[i], direction))
                .toArray();
        int[] kept = IntStream.range(0, steps.length).filter(i -> steps[i] >= 0).toArray();
        double mean = Arrays.stream(kept).map(i -> steps[i]).average().orElse(0);
        if (layer.documents(some(paragraphs, kept)) < Sketch.FEWEST_DOCUMENTS
                || mean > SMALL_REACH && small.contains(layer.word(ballot.word()))) {
            return false;
        }
        keep(kept);
        move(Arrays.stream(kept).map(i -> steps[i]).toArray(), direction);
        return true;
    }

    private void keep(int[] kept) {
        paragraphs = some(paragraphs, kept);
        firsts = some(firsts, kept);
        ends = some(ends, kept);
        Deque<Part> all = parts;
        parts = new ArrayDeque<>();
        for (Part part : all) {
            parts.add(part instanceof Gap gap ? new Gap(some(gap.starts(), kept), some(gap.ends(), kept)) : part);
        }
    }

    private static int[] some(int[] all, int[] kept) {
        return Arrays.stream(kept).map(i -> all[i]).toArray();
    }

    /** Goes over some words of each member and takes the one behind them. */
    private void move(int[] steps, int direction) {
        int[] from = direction > 0 ? ends.clone() : new int[steps.length];
        int[] to = direction > 0 ? new int[steps.length] : firsts.clone();
        for (int i = 0; i < steps.length; i++) {
            if (direction > 0) {
                to[i] = ends[i] + steps[i];
                ends[i] = to[i] + 1;
            } else {
                from[i] = firsts[i] - steps[i];
                firsts[i] = from[i] - 1;
            }
        }
        if (Arrays.stream(steps).anyMatch(step -> step > 0)) {
            put(between(new Gap(from, to)), direction);
        }
        put(new Fixed(new int[] {ballot.word()}), direction);
    }

    /** The gap, or the words that nearly all members have in it. */
    private Part between(Gap gap) {
        Fillings fillings = Fillings.of(layer, new Sketch(paragraphs, firsts, ends, List.of()), gap);
        return fillings.isConstant() ? new Fixed(fillings.most()) : gap;
    }

    private void put(Part part, int direction) {
        if (part instanceof Fixed fixed && fixed.words().length == 0) {
            return;
        }
        if (direction > 0) {
            parts.addLast(part);
        } else {
            parts.addFirst(part);
        }
    }
}

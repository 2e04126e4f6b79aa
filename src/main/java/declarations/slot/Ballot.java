package declarations.slot;

import java.util.Arrays;

/** Which word most members of a sketch have next, at most so many words away and in the same sentence. */
final class Ballot {
    private final Layer layer;
    private final int reach;
    private int[] votes;
    private int[] steps;
    private int[] last;
    private int[] touched;
    private int seen;
    private int voter;
    private int word;

    /** @param reach most words that may stand between */
    Ballot(Layer layer, int reach) {
        this.layer = layer;
        this.reach = reach;
        votes = new int[0];
        steps = new int[0];
        last = new int[0];
        touched = new int[16];
    }

    /**
     * Lets the members vote, each for every word in its reach.
     *
     * @param at of each member the place to look from
     * @param direction 1 forwards, −1 backwards
     * @return whether there is any word
     */
    boolean hold(int[] paragraphs, int[] at, int direction) {
        for (int i = 0; i < seen; i++) {
            votes[touched[i]] = 0;
            steps[touched[i]] = 0;
        }
        seen = 0;
        for (int i = 0; i < at.length; i++) {
            Layer.Line line = layer.line(paragraphs[i]);
            grow(layer.size());
            voter++;
            for (int step = 0; step <= reach && line.reaches(at[i], direction, step); step++) {
                vote(line.words()[at[i] + direction * step], step);
            }
        }
        elect();
        return seen > 0;
    }

    private void vote(int candidate, int step) {
        if (last[candidate] == voter) {
            return;
        }
        last[candidate] = voter;
        if (votes[candidate]++ == 0) {
            if (seen == touched.length) {
                touched = Arrays.copyOf(touched, 2 * seen);
            }
            touched[seen++] = candidate;
        }
        steps[candidate] += step;
    }

    private void grow(int size) {
        if (size > votes.length) {
            votes = Arrays.copyOf(votes, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            last = Arrays.copyOf(last, 2 * size);
        }
    }

    /** Most votes, then nearest, then first read. */
    private void elect() {
        word = seen == 0 ? -1 : touched[0];
        for (int i = 1; i < seen; i++) {
            int other = touched[i];
            int order = Integer.compare(votes[other], votes[word]);
            order = order == 0 ? Integer.compare(steps[word], steps[other]) : order;
            order = order == 0 ? Integer.compare(word, other) : order;
            word = order > 0 ? other : word;
        }
    }

    int word() {
        return word;
    }

    int votes() {
        return votes[word];
    }

    /** Whether no voter has anything between. */
    boolean isNext() {
        return steps[word] == 0;
    }

    /** How many words stand between a member and the word elected; −1 where it is out of reach. */
    int steps(int paragraph, int at, int direction) {
        Layer.Line line = layer.line(paragraph);
        for (int step = 0; step <= reach && line.reaches(at, direction, step); step++) {
            if (line.words()[at + direction * step] == word) {
                return step;
            }
        }
        return -1;
    }
}

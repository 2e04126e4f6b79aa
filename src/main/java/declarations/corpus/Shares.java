package declarations.corpus;

import declarations.document.PartialDate;
import declarations.suffix.Suffixes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earlier declarations have of the words of each declaration: boilerplate, recycled, or novel. Each word is judged
 * by the longest phrase around it that one of them has; of two as long, by the one that starts first.
 */
final class Shares {
    /** Fewer words in a row than this recur by chance. */
    private static final int SHORTEST = 5;

    /** With fewer earlier declarations nothing is boilerplate. */
    private static final int FEWEST_EARLIER = 4;

    /**
     * The words of one declaration, numbered through its paragraphs.
     *
     * @param boilerplate those in a phrase that at least half of the earlier declarations have
     * @param recycled those in a phrase that fewer of them have
     */
    record Words(BitSet boilerplate, BitSet recycled) {}

    private record Dated(int declaration, PartialDate date) {}

    private final Corpus corpus;
    private final int shortest;
    private final int[] firstRuns;
    private final int[] owners;
    private final Suffixes suffixes;
    private final int[] seen; // by declaration: the last question it answered
    private int question;

    private Shares(Corpus corpus) {
        this.corpus = corpus;
        shortest = corpus.language().scaled(SHORTEST);
        firstRuns = new int[corpus.size() + 1];
        List<int[]> runs = new ArrayList<>();
        for (int d = 0; d < corpus.size(); d++) {
            runs.addAll(Arrays.asList(corpus.tokens(d)));
            firstRuns[d + 1] = runs.size();
        }
        owners = new int[runs.size()];
        for (int d = 0; d < corpus.size(); d++) {
            Arrays.fill(owners, firstRuns[d], firstRuns[d + 1], d);
        }
        suffixes = Suffixes.of(runs.toArray(int[][]::new));
        seen = new int[corpus.size()];
    }

    /** Of each declaration; null where it is undated, so that no other one is known to be earlier. */
    static List<@Nullable Words> of(Corpus corpus) {
        return new Shares(corpus).words();
    }

    /**
     * The declarations are asked from the last to the first, and whatever is not earlier for certain is taken out before:
     * what is left in the suffixes are the earlier works, each in one version.
     */
    private List<@Nullable Words> words() {
        List<@Nullable Words> words = new ArrayList<>(Collections.nCopies(corpus.size(), null));
        Map<String, PartialDate> works = new HashMap<>();
        List<Dated> left = new ArrayList<>();
        List<Dated> asked = new ArrayList<>();
        for (int d = 0; d < corpus.size(); d++) {
            PartialDate date = corpus.document(d).occasion().date();
            if (date != null && corpus.isCounted(d)) {
                left.add(new Dated(d, date));
                works.put(corpus.document(d).workId(), date);
            } else {
                remove(d);
            }
        }
        for (int d = 0; d < corpus.size(); d++) {
            PartialDate date = corpus.document(d).occasion().date();
            if (date != null) { // a later version of a work has the same earlier works as the work
                PartialDate ofWork = works.getOrDefault(corpus.document(d).workId(), date);
                asked.add(new Dated(d, ofWork.first().isBefore(date.first()) ? ofWork : date));
            }
        }
        left.sort(Comparator.comparing(dated -> dated.date().last()));
        asked.sort(Comparator.comparing((Dated dated) -> dated.date().first()).reversed());
        for (Dated one : asked) {
            while (!left.isEmpty() && !left.get(left.size() - 1).date().isBefore(one.date())) {
                remove(left.remove(left.size() - 1).declaration());
            }
            words.set(one.declaration(), words(one.declaration(), left.size()));
        }
        return words;
    }

    private void remove(int declaration) {
        for (int run = firstRuns[declaration]; run < firstRuns[declaration + 1]; run++) {
            suffixes.remove(run);
        }
    }

    private Words words(int declaration, int earlier) {
        Words words = new Words(new BitSet(), new BitSet());
        int offset = 0;
        for (int run = firstRuns[declaration]; run < firstRuns[declaration + 1]; run++) {
            int[] tokens = corpus.tokens(declaration)[run - firstRuns[declaration]];
            judge(run, tokens.length, offset, earlier, words);
            offset += tokens.length;
        }
        return words;
    }

    private void judge(int run, int length, int offset, int earlier, Words words) {
        int[] lengths = new int[length];
        int[] longest = longest(run, length, lengths);
        int known = -1;
        boolean boilerplate = false;
        for (int i = 0; i < length; i++) {
            if (longest[i] >= 0) {
                if (longest[i] != known) {
                    known = longest[i];
                    boilerplate = earlier >= FEWEST_EARLIER && 2 * documents(run, known, lengths[known]) >= earlier;
                }
                (boilerplate ? words.boilerplate() : words.recycled()).set(offset + i);
            }
        }
    }

    /**
     * Where the longest phrase around each word starts; −1 where there is none.
     *
     * @param lengths is filled with those of the phrases
     */
    private int[] longest(int run, int length, int[] lengths) {
        int[] longest = new int[length];
        Deque<Integer> open = new ArrayDeque<>(); // starts of phrases, each longer than those behind it
        int end = 0;
        for (int i = 0; i < length; i++) {
            lengths[i] = suffixes.longest(run, i);
            if (lengths[i] >= shortest && i + lengths[i] > end) { // else it is part of the one before
                end = i + lengths[i];
                while (!open.isEmpty() && lengths[open.getLast()] < lengths[i]) {
                    open.removeLast();
                }
                open.addLast(i);
            }
            while (!open.isEmpty() && open.getFirst() + lengths[open.getFirst()] <= i) {
                open.removeFirst();
            }
            longest[i] = open.isEmpty() ? -1 : open.getFirst();
        }
        return longest;
    }

    /** How many of the declarations that are left have a phrase. */
    private int documents(int run, int position, int length) {
        question++;
        int[] count = {0};
        suffixes.places(run, position, length, other -> {
            if (seen[owners[other]] != question) {
                seen[owners[other]] = question;
                count[0]++;
            }
        });
        return count[0];
    }
}

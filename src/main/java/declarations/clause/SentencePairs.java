package declarations.clause;

import declarations.align.CommonSubsequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which sentence of a paragraph comes from which of its source. */
final class SentencePairs {
    /** Below this, two sentences have little but small words in common. */
    private static final double LEAST = 0.5;

    /** Paragraphs of more sentences than this are lists without end, and are read in their order. */
    private static final int FARTHEST = 100;

    private SentencePairs() {}

    /** @param earlier place of the sentence in the source, from 0 */
    record Pair(int earlier, int later, double similarity) {}

    /** The most similar sentences first, each taken once; in the order of the later ones. */
    static List<Pair> of(List<Lexemes> earlier, List<Lexemes> later) {
        boolean[] earlierTaken = new boolean[earlier.size()];
        boolean[] laterTaken = new boolean[later.size()];
        List<Pair> taken = new ArrayList<>();
        take(same(earlier, later), earlierTaken, laterTaken, taken);
        take(similar(earlier, later, earlierTaken, laterTaken), earlierTaken, laterTaken, taken);
        taken.sort(Comparator.comparing(Pair::later));
        return taken;
    }

    private static void take(List<Pair> pairs, boolean[] earlierTaken, boolean[] laterTaken, List<Pair> taken) {
        for (Pair pair : pairs) {
            if (!earlierTaken[pair.earlier] && !laterTaken[pair.later]) {
                earlierTaken[pair.earlier] = true;
                laterTaken[pair.later] = true;
                taken.add(pair);
            }
        }
    }

    /** Sentences of the same words, the first with the first. */
    private static List<Pair> same(List<Lexemes> earlier, List<Lexemes> later) {
        Map<List<String>, Deque<Integer>> places = new HashMap<>();
        for (int e = 0; e < earlier.size(); e++) {
            places.computeIfAbsent(earlier.get(e).keys(), key -> new ArrayDeque<>())
                    .add(e);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int l = 0; l < later.size(); l++) {
            Integer e =
                    places.getOrDefault(later.get(l).keys(), new ArrayDeque<>()).poll();
            if (e != null) {
                pairs.add(new Pair(e, l, 1));
            }
        }
        return pairs;
    }

    private static List<Pair> similar(
            List<Lexemes> earlier, List<Lexemes> later, boolean[] earlierTaken, boolean[] laterTaken) {
        int[][] left = encoded(earlier, later, earlier);
        int[][] right = encoded(earlier, later, later);
        List<Pair> pairs = new ArrayList<>();
        for (int l = 0; l < right.length; l++) {
            int last = Math.min(left.length, l + FARTHEST);
            for (int e = Math.max(0, l - FARTHEST); e < last && !laterTaken[l]; e++) {
                double similarity = earlierTaken[e] ? 0 : similarity(left[e], right[l]);
                if (similarity >= LEAST) {
                    pairs.add(new Pair(e, l, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparing(pair -> Math.abs(pair.later - pair.earlier))
                .thenComparing(Pair::later)
                .thenComparing(Pair::earlier));
        return pairs;
    }

    private static double similarity(int[] earlier, int[] later) {
        int shorter = Math.min(earlier.length, later.length);
        return shorter > 0 && 2.0 * shorter >= LEAST * (earlier.length + later.length)
                ? CommonSubsequence.similarity(earlier, later)
                : 0;
    }

    /** The words of some sentences as numbers; the same word has the same number on both sides. */
    private static int[][] encoded(List<Lexemes> earlier, List<Lexemes> later, List<Lexemes> some) {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<Lexemes> side : List.of(earlier, later)) {
            side.forEach(sentence -> sentence.keys().forEach(key -> numbers.putIfAbsent(key, numbers.size())));
        }
        return some.stream()
                .map(sentence -> IntStream.range(0, sentence.size())
                        .filter(sentence::isWord)
                        .map(i -> numbers.getOrDefault(sentence.at(i), -1))
                        .toArray())
                .toArray(int[][]::new);
    }
}

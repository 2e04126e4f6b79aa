package declarations.suffix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Repeats by trying every sequence: slow, and plainly right. */
final class SlowRepeats {
    private record Sequence(List<Integer> symbols, List<String> places, Set<Integer> documents) {
        int length() {
            return symbols.size();
        }

        int count() {
            return places.size();
        }

        boolean contains(Sequence other) {
            return other.length() < length() && Collections.indexOfSubList(symbols, other.symbols) >= 0;
        }

        boolean beginsWith(Sequence other) {
            return other.length() < length()
                    && symbols.subList(0, other.length()).equals(other.symbols);
        }
    }

    private final Collection<Sequence> sequences;

    SlowRepeats(int[][] runs, int[] documents) {
        Map<List<Integer>, Sequence> found = new LinkedHashMap<>();
        for (int run = 0; run < runs.length; run++) {
            List<Integer> all = boxed(runs[run]);
            for (int start = 0; start < all.size(); start++) {
                for (int end = start + 1; end <= all.size(); end++) {
                    Sequence sequence = found.computeIfAbsent(
                            all.subList(start, end),
                            symbols -> new Sequence(symbols, new ArrayList<>(), new TreeSet<>()));
                    sequence.places.add(run + ":" + start);
                    sequence.documents.add(documents[run]);
                }
            }
        }
        sequences = found.values();
    }

    static List<Integer> boxed(int[] run) {
        return Arrays.stream(run).boxed().toList();
    }

    /** All that is told of each repeat that can't be lengthened to the right. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        sequences.stream()
                .filter(this::isRepeat)
                .forEach(sequence -> facts.put(sequence.symbols.toString(), facts(sequence)));
        return facts;
    }

    private boolean isRepeat(Sequence sequence) {
        return sequence.count() > 1
                && sequences.stream()
                        .filter(other -> other.beginsWith(sequence))
                        .noneMatch(other -> other.count() == sequence.count());
    }

    private String facts(Sequence sequence) {
        List<Sequence> longer =
                sequences.stream().filter(other -> other.contains(sequence)).toList();
        List<Integer> head = sequences.stream()
                .filter(other -> sequence.beginsWith(other) && isRepeat(other))
                .map(Sequence::symbols)
                .reduce(List.of(), (one, other) -> one.size() > other.size() ? one : other);
        return facts(
                sequence.places,
                sequence.count(),
                sequence.documents.size(),
                longer.stream().noneMatch(other -> other.count() == sequence.count()),
                sequence.documents.size() > 1
                        && longer.stream().noneMatch(other -> other.documents.size() == sequence.documents.size()),
                longer.stream().noneMatch(other -> other.count() > 1),
                head,
                sequence.symbols.subList(1, sequence.length()));
    }

    static String facts(
            List<String> places,
            int count,
            int documents,
            boolean maximal,
            boolean closed,
            boolean supermaximal,
            List<Integer> head,
            List<Integer> tail) {
        return "at %s, %d times in %d%s%s%s; head %s, tail %s"
                .formatted(
                        places,
                        count,
                        documents,
                        maximal ? ", maximal" : "",
                        closed ? ", closed" : "",
                        supermaximal ? ", supermaximal" : "",
                        head,
                        tail);
    }
}

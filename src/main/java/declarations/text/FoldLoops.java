package declarations.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses folds by which something could come back to what it was, or grow for ever. */
final class FoldLoops {
    private final Map<String, List<Spellings.Rule>> byWord = new HashMap<>();
    private final Set<Spellings.Rule> harmless = new HashSet<>();

    private FoldLoops() {}

    static void refuse(List<Spellings.Rule> rules) {
        FoldLoops loops = new FoldLoops();
        for (Spellings.Rule rule : rules) {
            for (String word : new HashSet<>(rule.from())) {
                loops.byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
        }
        for (Spellings.Rule rule : rules) {
            loops.follow(rule, new HashSet<>());
        }
    }

    private void follow(Spellings.Rule rule, Set<Spellings.Rule> path) {
        if (harmless.contains(rule)) {
            return;
        }
        if (!path.add(rule)) {
            throw new IllegalArgumentException("the fold " + rule + " leads back to itself");
        }
        for (String word : rule.to()) {
            for (Spellings.Rule next : byWord.getOrDefault(word, List.of())) {
                if (leadsTo(rule, next)) {
                    follow(next, path);
                }
            }
        }
        path.remove(rule);
        harmless.add(rule);
    }

    /** Whether what the first writes may be taken up by the second, in a way that may go on. */
    private static boolean leadsTo(Spellings.Rule rule, Spellings.Rule next) {
        if (!Folding.holds(next.language(), rule.language()) && !Folding.holds(rule.language(), next.language())) {
            return false;
        }
        List<String> to = rule.to();
        List<String> from = next.from();
        int longer = to.size() - from.size();
        boolean inside = overlap(to, from, Math.min(0, longer), Math.max(0, longer));
        boolean before = overlap(to, from, 1 - from.size(), Math.min(0, longer) - 1);
        boolean after = overlap(to, from, Math.max(0, longer) + 1, to.size() - 1);
        if (rule.equals(next) && !(inside && longer >= 0)) {
            // one that meets itself beyond one end eats up the words there; one that doesn't grow puts them in order
            return before && after && longer > 0;
        }
        return inside || before || after;
    }

    /** Whether the two agree where they overlap, the second moved on by some number of places. */
    private static boolean overlap(List<String> written, List<String> sought, int firstShift, int lastShift) {
        for (int shift = firstShift; shift <= lastShift; shift++) {
            int start = Math.max(0, shift);
            int end = Math.min(written.size(), shift + sought.size());
            if (start < end && written.subList(start, end).equals(sought.subList(start - shift, end - shift))) {
                return true;
            }
        }
        return false;
    }
}

package declarations.carry;

import declarations.document.Document;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The declarations of one language by date, and which of them have a word. */
final class Shelf {
    private final List<Side> sides;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] works; // how many there are up to each declaration, it included
    private final int[][] holders; // of each token: the first declaration of each work that has it

    /**
     * @param some of one language
     */
    Shelf(List<Declaration> some) {
        Vocabulary vocabulary = new Vocabulary();
        sides = some.stream()
                .sorted((left, right) -> Document.BY_DATE.compare(left.document(), right.document()))
                .map(declaration -> Side.of(declaration, vocabulary))
                .toList();
        works = new int[sides.size()];
        holders = new int[vocabulary.size()][];
        fill(new int[holders.length]);
    }

    private void fill(int[] counts) {
        Set<String> seen = new HashSet<>();
        for (int d = 0; d < sides.size(); d++) {
            places.put(sides.get(d).id(), d);
            if (seen.add(sides.get(d).document().workId())) {
                hold(d, counts);
            }
            works[d] = seen.size();
        }
        for (int token = 0; token < holders.length; token++) {
            holders[token] = holders[token] == null ? new int[0] : Arrays.copyOf(holders[token], counts[token]);
        }
    }

    private void hold(int declaration, int[] counts) {
        for (int[] paragraph : sides.get(declaration).tokens()) {
            for (int token : paragraph) {
                int count = counts[token];
                if (count == 0) {
                    holders[token] = new int[4];
                } else if (holders[token][count - 1] == declaration) {
                    continue;
                } else if (count == holders[token].length) {
                    holders[token] = Arrays.copyOf(holders[token], 2 * count);
                }
                holders[token][counts[token]++] = declaration;
            }
        }
    }

    List<Side> sides() {
        return sides;
    }

    @Nullable
    Integer place(@Nullable String documentId) {
        return documentId == null ? null : places.get(documentId);
    }

    /** How many works there are up to a declaration beside it and its base; none that comes later counts. */
    int others(int declaration) {
        return Math.max(0, works[declaration] - 2);
    }

    /**
     * How many of those works have a word.
     *
     * @param ofTheTwo how many of the declaration and its base have it
     */
    int holders(int token, int declaration, int ofTheTwo) {
        int place = Arrays.binarySearch(holders[token], declaration);
        int count = place < 0 ? -place - 1 : place + 1;
        return Math.min(others(declaration), Math.max(0, count - ofTheTwo));
    }

    /** For each declaration the previous one of its series: the latest that may be its source; of a work, its primary. */
    List<@Nullable Integer> previous() {
        Map<String, List<Integer>> series = new HashMap<>();
        List<@Nullable Integer> previous = new ArrayList<>();
        for (int d = 0; d < sides.size(); d++) {
            Document document = sides.get(d).document();
            String name = document.occasion().series();
            List<Integer> before = name.isEmpty() || name.equals("other")
                    ? new ArrayList<>()
                    : series.computeIfAbsent(name, key -> new ArrayList<>());
            previous.add(latest(before, document));
            before.add(d);
        }
        return previous;
    }

    private @Nullable Integer latest(List<Integer> before, Document document) {
        Integer latest = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Document other = sides.get(before.get(i)).document();
            if (!other.mayBeSourceOf(document)) {
                continue;
            }
            if (latest == null) {
                latest = before.get(i);
            }
            boolean isSameWork =
                    other.workId().equals(sides.get(latest).document().workId());
            if (!isSameWork || other.primary()) {
                return isSameWork ? before.get(i) : latest;
            }
        }
        return latest;
    }
}

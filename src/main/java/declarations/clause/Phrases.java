package declarations.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases to look up at a place of a sentence, the longest first. A star stands for up to three words. */
final class Phrases<T> {
    private static final String GAP = "*";
    private static final int LONGEST_GAP = 3;

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();

        @Nullable
        T value;
    }

    /** @param end the lexeme after the phrase */
    record Match<T>(int end, T value) {}

    Phrases(Map<List<String>, T> phrases) {
        phrases.forEach((keys, value) -> {
            Node<T> node = root;
            for (String key : keys) {
                node = node.next.computeIfAbsent(key, k -> new Node<>());
            }
            node.value = value;
        });
    }

    /** The longest phrase that begins at a lexeme. */
    @Nullable
    Match<T> at(Lexemes sentence, int start) {
        return longest(root, sentence, start);
    }

    private static <T> @Nullable Match<T> longest(Node<T> node, Lexemes sentence, int index) {
        Match<T> best = node.value == null ? null : new Match<>(index, node.value);
        Node<T> word = index < sentence.size() ? node.next.get(sentence.at(index)) : null;
        if (word != null) {
            best = longer(best, longest(word, sentence, index + 1));
        }
        Node<T> gap = node.next.get(GAP);
        for (int skipped = 0; gap != null && skipped <= LONGEST_GAP; skipped++) {
            best = longer(best, longest(gap, sentence, index + skipped));
            if (!sentence.isWord(index + skipped)) {
                break;
            }
        }
        return best;
    }

    private static <T> @Nullable Match<T> longer(@Nullable Match<T> left, @Nullable Match<T> right) {
        return left == null || (right != null && right.end() > left.end()) ? right : left;
    }
}

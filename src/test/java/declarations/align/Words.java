package declarations.align;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Token sequences for tests: words numbered by first sight, or random ones of few kinds. */
final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();

    int[] numbered(String text) {
        String[] words =
                text.toLowerCase(java.util.Locale.ROOT).replace(".", "").split(" ");
        int[] tokens = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            tokens[i] = numbers.computeIfAbsent(words[i], word -> numbers.size());
        }
        return tokens;
    }

    static int[] random(RandomGenerator random, int length, int kinds) {
        return random.ints(length, 0, kinds).toArray();
    }
}

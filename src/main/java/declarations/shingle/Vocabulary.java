package declarations.shingle;

import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every key token a number, in the order of first sight, so that the hot loops compare integers. */
public final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The tokens of a paragraph as numbers from 0. */
    public int[] encode(Paragraph paragraph) {
        List<Token> tokens = paragraph.tokens();
        int[] encoded = new int[tokens.size()];
        for (int i = 0; i < encoded.length; i++) {
            Integer fresh = numbers.size();
            Integer known = numbers.putIfAbsent(tokens.get(i).key(), fresh);
            encoded[i] = known == null ? fresh : known;
        }
        return encoded;
    }

    /** How many different tokens were seen. */
    public int size() {
        return numbers.size();
    }
}

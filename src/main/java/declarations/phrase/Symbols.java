package declarations.phrase;

import declarations.text.Paragraph;
import declarations.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words as numbers. */
public final class Symbols {
    private Symbols() {}

    /** The key tokens of each paragraph, numbered in the order of the keys, so that by number is by text. */
    public static int[][] of(List<Paragraph> paragraphs) {
        Map<String, Integer> seen = new HashMap<>();
        int[][] runs = new int[paragraphs.size()][];
        for (int p = 0; p < runs.length; p++) {
            List<Token> tokens = paragraphs.get(p).tokens();
            runs[p] = new int[tokens.size()];
            for (int i = 0; i < runs[p].length; i++) {
                Integer fresh = seen.size();
                Integer known = seen.putIfAbsent(tokens.get(i).key(), fresh);
                runs[p][i] = known == null ? fresh : known;
            }
        }
        int[] ordered = new int[seen.size()];
        int next = 0;
        for (int number : new TreeMap<>(seen).values()) {
            ordered[number] = next++;
        }
        for (int[] run : runs) {
            for (int i = 0; i < run.length; i++) {
                run[i] = ordered[run[i]];
            }
        }
        return runs;
    }
}

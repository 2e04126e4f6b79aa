package declarations.carry;

import declarations.document.Document;
import declarations.shingle.Vocabulary;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.Arrays;
import java.util.List;

/**
 * A declaration as numbers.
 *
 * @param count of all its compared paragraphs
 * @param paragraphs those that are long enough for a verdict, in reading order
 * @param tokens of each of them; not to be changed
 * @param words the different tokens, ascending; not to be changed
 */
record Side(Document document, int count, List<Paragraph> paragraphs, int[][] tokens, int[] words) {
    /** Fewer words than this recur by chance. */
    private static final int SHORTEST = 6;

    static Side of(Declaration declaration, Vocabulary vocabulary) {
        List<Paragraph> compared = declaration.compared();
        int shortest = declaration.document().language().scaled(SHORTEST);
        List<Paragraph> paragraphs = compared.stream()
                .filter(paragraph -> paragraph.tokens().size() >= shortest)
                .toList();
        int[][] tokens = paragraphs.stream().map(vocabulary::encode).toArray(int[][]::new);
        int[] words = Arrays.stream(tokens).flatMapToInt(Arrays::stream).toArray();
        Arrays.sort(words);
        return new Side(declaration.document(), compared.size(), paragraphs, tokens, Distinct.of(words));
    }

    String id() {
        return document.id();
    }

    /** How many paragraphs have a verdict. */
    int size() {
        return tokens.length;
    }
}

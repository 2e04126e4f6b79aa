package declarations.watch;

import declarations.phrase.Symbols;
import declarations.text.Declaration;
import declarations.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The compared paragraphs of some declarations.
 *
 * @param owners number of each paragraph's declaration
 */
record Runs(int[][] symbols, int[] owners) {
    static Runs of(List<Declaration> declarations) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < declarations.size(); i++) {
            for (Paragraph paragraph : declarations.get(i).compared()) {
                paragraphs.add(paragraph);
                owners.add(i);
            }
        }
        return new Runs(
                Symbols.of(paragraphs),
                owners.stream().mapToInt(Integer::intValue).toArray());
    }

    Runs only(List<Boolean> wanted) {
        int[] kept = IntStream.range(0, owners.length)
                .filter(run -> wanted.get(owners[run]))
                .toArray();
        return new Runs(
                Arrays.stream(kept).mapToObj(run -> symbols[run]).toArray(int[][]::new),
                Arrays.stream(kept).map(run -> owners[run]).toArray());
    }
}

package declarations.suffix;

import java.util.Arrays;

/**
 * Runs of symbols as one text. A symbol that is like no other ends each run; these ends are greater than all symbols,
 * so that the suffixes that begin with one sort last.
 *
 * @param document of each symbol; 0 at the ends
 * @param symbols how many symbols there may be, the ends included
 */
record Joined(int[] text, int[] runStarts, int[] document, int symbols) {
    /**
     * @param runs symbols from 0
     * @param documents the number of each run's document, from 0
     */
    static Joined of(int[][] runs, int[] documents) {
        int[] runStarts = new int[runs.length];
        int size = 0;
        int symbols = 0;
        for (int r = 0; r < runs.length; r++) {
            runStarts[r] = size;
            size += runs[r].length + 1;
            for (int symbol : runs[r]) {
                symbols = Math.max(symbols, symbol + 1);
            }
        }
        int[] text = new int[size];
        int[] document = new int[size];
        for (int r = 0; r < runs.length; r++) {
            int end = runStarts[r] + runs[r].length;
            System.arraycopy(runs[r], 0, text, runStarts[r], runs[r].length);
            text[end] = symbols + r;
            Arrays.fill(document, runStarts[r], end, documents[r]);
        }
        return new Joined(text, runStarts, document, symbols + runs.length);
    }

    /** The document of each sorted suffix, but for the ends of the runs. */
    int[] documents(int[] sorted) {
        int[] documents = new int[text.length - runStarts.length];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = document[sorted[i]];
        }
        return documents;
    }

    /** Something that is known of each symbol, run by run. */
    int[][] apart(int[] known) {
        int[][] runs = new int[runStarts.length][];
        for (int r = 0; r < runs.length; r++) {
            int next = r + 1 < runs.length ? runStarts[r + 1] : text.length;
            runs[r] = Arrays.copyOfRange(known, runStarts[r], next - 1);
        }
        return runs;
    }
}

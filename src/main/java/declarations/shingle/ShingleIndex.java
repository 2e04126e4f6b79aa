package declarations.shingle;

import java.util.Arrays;

/**
 * Which paragraphs hold which shingles, and where. Exact: a shingle's number is built up from the numbers of shorter
 * shingles, pair by pair, so that two shingles have one number if and only if they have the same words.
 */
public final class ShingleIndex {
    private final int size;
    private final int[][] shingles;
    private final int[] starts;
    private final int[] paragraphs;
    private final int[] positions;

    private ShingleIndex(int size, int[][] shingles, int count) {
        this.size = size;
        this.shingles = shingles;
        starts = new int[count + 1];
        for (int[] paragraph : shingles) {
            for (int shingle : paragraph) {
                starts[shingle + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        paragraphs = new int[starts[count]];
        positions = new int[starts[count]];
        int[] next = starts.clone();
        for (int p = 0; p < shingles.length; p++) {
            for (int i = 0; i < shingles[p].length; i++) {
                int place = next[shingles[p][i]]++;
                paragraphs[place] = p;
                positions[place] = i;
            }
        }
    }

    /**
     * Time and memory are linear in the number of tokens.
     *
     * @param tokens the token numbers of each paragraph; shingles never cross from one to the next
     * @param size words of a shingle, at least 1
     */
    public static ShingleIndex of(int[][] tokens, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a shingle has one word at least, not " + size);
        }
        int[][] shingles = new int[tokens.length][];
        int count = 0;
        for (int p = 0; p < tokens.length; p++) {
            shingles[p] = tokens[p].clone();
            for (int token : tokens[p]) {
                count = Math.max(count, token + 1);
            }
        }
        for (int length = 1; length < size; ) {
            int longer = Math.min(2 * length, size);
            PairNumbers pairs = new PairNumbers();
            for (int p = 0; p < tokens.length; p++) {
                shingles[p] = lengthen(shingles[p], longer - length, tokens[p].length - longer + 1, pairs);
            }
            count = pairs.size();
            length = longer;
        }
        return new ShingleIndex(size, shingles, count);
    }

    /** A longer shingle is one shingle and the one that starts so many words later. */
    private static int[] lengthen(int[] shorter, int shift, int count, PairNumbers pairs) {
        int[] longer = new int[Math.max(0, count)];
        for (int i = 0; i < longer.length; i++) {
            longer[i] = pairs.number(shorter[i], shorter[i + shift]);
        }
        return longer;
    }

    /** Words of a shingle. */
    public int size() {
        return size;
    }

    /** How many different shingles there are. */
    public int count() {
        return starts.length - 1;
    }

    /** The shingle that starts at each token of a paragraph, as far as one fits. Not to be changed. */
    public int[] shingles(int paragraph) {
        return shingles[paragraph];
    }

    /** The different shingles of some consecutive paragraphs, ascending. */
    public int[] distinct(int firstParagraph, int endParagraph) {
        int[] sorted = sorted(firstParagraph, endParagraph);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** The shingles of some consecutive paragraphs, ascending, repeated ones as often as they stand there. */
    int[] sorted(int firstParagraph, int endParagraph) {
        int total = 0;
        for (int p = firstParagraph; p < endParagraph; p++) {
            total += shingles[p].length;
        }
        int[] sorted = new int[total];
        int filled = 0;
        for (int p = firstParagraph; p < endParagraph; p++) {
            System.arraycopy(shingles[p], 0, sorted, filled, shingles[p].length);
            filled += shingles[p].length;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The first of the places where a shingle stands; its places end where those of the next shingle start. */
    public int start(int shingle) {
        return starts[shingle];
    }

    /** The paragraph of a place; ascending over the places of a shingle. */
    public int paragraph(int place) {
        return paragraphs[place];
    }

    /** The first token of a place. */
    public int position(int place) {
        return positions[place];
    }
}

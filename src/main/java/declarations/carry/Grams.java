package declarations.carry;

import java.util.Arrays;

/** Which paragraphs of a declaration hold which short runs of words: a hash table with open places. */
final class Grams {
    private static final int NONE = -1;

    private final int size;
    private final int count;
    private final long[] grams;
    private final int[] heads; // the last place of each gram
    private final int[] before; // of each place, the one before it with the same gram
    private final int[] paragraphs; // of each place

    /**
     * @param size words of a run
     */
    Grams(int[][] texts, int size) {
        this.size = size;
        count = texts.length;
        int total = 0;
        for (int[] text : texts) {
            total += Math.max(0, text.length - size + 1);
        }
        grams = new long[2 * Integer.highestOneBit(Math.max(1, total)) << 1];
        heads = new int[grams.length];
        Arrays.fill(heads, NONE);
        before = new int[total];
        paragraphs = new int[total];
        int place = 0;
        for (int p = 0; p < count; p++) {
            for (int i = 0; i + size <= texts[p].length; i++) {
                long gram = gram(texts[p], i);
                int slot = slot(gram);
                grams[slot] = gram;
                before[place] = heads[slot];
                heads[slot] = place;
                paragraphs[place++] = p;
            }
        }
    }

    /** A number that is the same for the same words; that others have it too is so rare that it only costs time. */
    private long gram(int[] text, int start) {
        long gram = 0;
        for (int i = start; i < start + size; i++) {
            gram = gram * 0x9E37_79B9_7F4A_7C15L + text[i] + 1;
        }
        return gram;
    }

    private int slot(long gram) {
        int slot = (int) ((gram ^ gram >>> Integer.SIZE) * 0x9E37_79B9L >>> 16) & grams.length - 1;
        while (heads[slot] != NONE && grams[slot] != gram) {
            slot = slot + 1 & grams.length - 1;
        }
        return slot;
    }

    /** How many words of a text stand in runs that each paragraph has too; no more of it can be tiled with that one. */
    int[] covered(int[] text) {
        int[] covered = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i + size <= text.length; i++) {
            for (int place = heads[slot(gram(text, i))]; place != NONE; place = before[place]) {
                int paragraph = paragraphs[place];
                covered[paragraph] += i + size - Math.max(i, ends[paragraph]);
                ends[paragraph] = i + size;
            }
        }
        return covered;
    }
}

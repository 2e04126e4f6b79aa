package declarations.align;

import declarations.document.Span;
import java.util.Arrays;

/**
 * Which tokens of two stretches stand side by side: the columns of the best alignment of one whole stretch with the
 * other. The same stretches have the same columns, whoever asks.
 */
public final class Columns {
    /*
     * Needleman & Wunsch 1970 with affine gaps (Gotoh 1982), the steps kept in a byte a cell. Of two alignments with the
     * same score the one with more matches is taken, then the one with fewer columns: a value is one long number, as in
     * Extension. What both begin or end with is matched beforehand; no alignment is better. Cells further than the band
     * from the diagonals of both corners are left out: time and memory are the length times the width of what is left.
     */
    private static final int SCORE_SHIFT = 40;
    private static final int MATCHED_SHIFT = 20;
    private static final long DEAD = Long.MIN_VALUE / 2;

    private static final int THROUGH = 0;
    private static final int DOWN = 1;
    private static final int ACROSS = 2;
    private static final int DOWN_GOES_ON = 4;
    private static final int ACROSS_GOES_ON = 8;

    private final int[] left;
    private final Span leftSpan;
    private final int[] right;
    private final Span rightSpan;
    private final int[] partners;
    private long halves;
    private int matched;
    private int edits;

    private Columns(int[] left, Span leftSpan, int[] right, Span rightSpan) {
        this.left = left;
        this.leftSpan = leftSpan;
        this.right = right;
        this.rightSpan = rightSpan;
        partners = new int[leftSpan.length()];
        Arrays.fill(partners, -1);
    }

    /**
     * @param band how many diagonals the alignment may stray from those of the corners, either way
     */
    public static Columns of(int[] left, Span leftSpan, int[] right, Span rightSpan, Scoring scoring, int band) {
        Columns columns = new Columns(left, leftSpan, right, rightSpan);
        columns.align(scoring, band);
        return columns;
    }

    /** For each token of the left stretch the place of its equal in the right sequence; −1 where it has none. */
    public int[] partners() {
        return partners.clone();
    }

    /** The stretches with the numbers of their columns. */
    public Alignment alignment() {
        return new Alignment(leftSpan, rightSpan, matched, edits, halves / 2.0);
    }

    private void align(Scoring scoring, int band) {
        int head = 0;
        int least = Math.min(leftSpan.length(), rightSpan.length());
        while (head < least && left[leftSpan.start() + head] == right[rightSpan.start() + head]) {
            match(head, rightSpan.start() + head, scoring);
            head++;
        }
        int tail = 0;
        while (tail < least - head && left[leftSpan.end() - 1 - tail] == right[rightSpan.end() - 1 - tail]) {
            tail++;
            match(leftSpan.length() - tail, rightSpan.end() - tail, scoring);
        }
        int rows = leftSpan.length() - head - tail;
        int columns = rightSpan.length() - head - tail;
        if (rows > 0 && columns > 0) {
            new Middle(head, rows, columns, band, scoring).align();
        } else if (rows + columns > 0) {
            edits += rows + columns;
            halves += scoring.gapOpen() + (rows + columns - 1L) * scoring.gapExtend();
        }
    }

    private void match(int place, int partner, Scoring scoring) {
        partners[place] = partner;
        matched++;
        halves += scoring.match();
    }

    /** What lies between the common head and the common tail. */
    private final class Middle {
        private final int head;
        private final int rows;
        private final int columns;
        private final int low; // of the diagonals j − i that are kept
        private final int width;
        private final byte[] steps;
        private final long match;
        private final long mismatch;
        private final long gapOpen;
        private final long gapExtend;

        Middle(int head, int rows, int columns, int band, Scoring scoring) {
            this.head = head;
            this.rows = rows;
            this.columns = columns;
            low = Math.max(-rows, Math.min(0, columns - rows) - band);
            width = Math.min(columns, Math.max(0, columns - rows) + band) - low + 1;
            steps = new byte[Math.multiplyExact(rows + 1, width)];
            match = step(scoring.match()) + (1L << MATCHED_SHIFT);
            mismatch = step(scoring.mismatch());
            gapOpen = step(scoring.gapOpen());
            gapExtend = step(scoring.gapExtend());
        }

        private static long step(int score) {
            return ((long) score << SCORE_SHIFT) - 1;
        }

        private boolean isEqual(int i, int j) {
            return left[leftSpan.start() + head + i - 1] == right[rightSpan.start() + head + j - 1];
        }

        void align() {
            long value = fill();
            long score = (value + (1L << (SCORE_SHIFT - 1))) >> SCORE_SHIFT;
            long rest = value - (score << SCORE_SHIFT);
            int equal = (int) ((rest + (1L << MATCHED_SHIFT) - 1) >> MATCHED_SHIFT);
            halves += score;
            matched += equal;
            edits += (int) (((long) equal << MATCHED_SHIFT) - rest) - equal;
            trace();
        }

        /** The value of the last cell; a row keeps, by diagonal, the cells of the row before until it comes to them. */
        private long fill() {
            long[] best = new long[width + 1];
            long[] downs = new long[width + 1];
            Arrays.fill(best, DEAD);
            Arrays.fill(downs, DEAD);
            for (int i = 0; i <= rows; i++) {
                long across = DEAD;
                long before = DEAD;
                int from = Math.max(0, -low - i);
                int to = Math.min(width - 1, columns - i - low);
                for (int k = from; k <= to; k++) {
                    int j = i + low + k;
                    int step = 0;
                    long through =
                            i == 0 || j == 0 ? (i == j ? 0 : DEAD) : best[k] + (isEqual(i, j) ? match : mismatch);
                    long opened = i == 0 ? DEAD : best[k + 1] + gapOpen;
                    long down = i == 0 ? DEAD : downs[k + 1] + gapExtend;
                    if (down >= opened) {
                        step |= DOWN_GOES_ON;
                    } else {
                        down = opened;
                    }
                    long turned = before + gapOpen;
                    across += gapExtend;
                    if (across >= turned) {
                        step |= ACROSS_GOES_ON;
                    } else {
                        across = turned;
                    }
                    long value = Math.max(through, Math.max(down, across));
                    step |= value == through ? THROUGH : value == down ? DOWN : ACROSS;
                    steps[i * width + k] = (byte) step;
                    best[k] = value;
                    downs[k] = down;
                    before = value;
                }
            }
            return best[columns - rows - low];
        }

        private void trace() {
            int i = rows;
            int j = columns;
            int state = THROUGH;
            while (i > 0 || j > 0) {
                int step = steps[i * width + j - i - low];
                if (state == THROUGH) {
                    state = step & (DOWN | ACROSS);
                }
                if (state == DOWN) {
                    state = (step & DOWN_GOES_ON) == 0 ? THROUGH : DOWN;
                    i--;
                } else if (state == ACROSS) {
                    state = (step & ACROSS_GOES_ON) == 0 ? THROUGH : ACROSS;
                    j--;
                } else {
                    if (isEqual(i, j)) {
                        partners[head + i - 1] = rightSpan.start() + head + j - 1;
                    }
                    i--;
                    j--;
                }
            }
        }
    }
}

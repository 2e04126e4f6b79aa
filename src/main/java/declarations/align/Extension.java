package declarations.align;

import declarations.document.Span;

/**
 * Extends a run of equal tokens both ways to the best alignment around it. Holds its working memory, so each thread
 * needs one of its own.
 */
public final class Extension {
    /*
     * The gapped extension of BLAST (Altschul et al. 1997, Nucleic Acids Research 25:3389): affine gaps (Gotoh 1982),
     * given up where the score has fallen too far below the best (x-drop), and within a band of diagonals around the run.
     * Time: the length of the alignment times the width of the band; memory: one row.
     *
     * No way back through the matrix is kept. A cell is one long number, score · 2^40 + matched · 2^20 − columns, which
     * every step adds to: the greater number has the better score, then more matches, then fewer columns, and at the end
     * the three are read off it.
     */
    private static final int SCORE_SHIFT = 40;

    private static final int MATCHED_SHIFT = 20;
    private static final long DEAD = Long.MIN_VALUE / 2;

    /** Most tokens on one side of the run: the columns of both sides must fit into 20 bits. */
    private static final int FURTHEST = 1 << (MATCHED_SHIFT - 3);

    private final Scoring scoring;
    private final int band;
    private final long drop;
    private final long match;
    private final long mismatch;
    private final long gapOpen;
    private final long gapExtend;
    private long[] best = new long[64];
    private long[] downs = new long[64]; // the best that ends in a gap on the right side
    private long end;
    private int leftReach;
    private int rightReach;

    /**
     * @param band how many diagonals the alignment may stray from that of the run, either way
     * @param drop how far, in points, the score may fall below the best before the extension ends
     */
    public Extension(Scoring scoring, int band, int drop) {
        this.scoring = scoring;
        this.band = band;
        this.drop = ((2L * drop) << SCORE_SHIFT) + (1L << (SCORE_SHIFT - 1)); // a half point more: scores alone decide
        match = ((long) scoring.match() << SCORE_SHIFT) + (1 << MATCHED_SHIFT) - 1;
        mismatch = step(scoring.mismatch());
        gapOpen = step(scoring.gapOpen());
        gapExtend = step(scoring.gapExtend());
    }

    private static long step(int score) {
        return ((long) score << SCORE_SHIFT) - 1;
    }

    /**
     * The best alignment that contains a run.
     *
     * @param leftBounds tokens of the left sequence that it may take; contains the run
     * @param rightBounds tokens of the right sequence that it may take; contains the run
     */
    public Alignment around(Run run, int[] left, Span leftBounds, int[] right, Span rightBounds) {
        extend(left, run.left() - 1, leftBounds.start() - 1, right, run.right() - 1, rightBounds.start() - 1, -1);
        long value = end;
        int leftStart = run.left() - leftReach;
        int rightStart = run.right() - rightReach;
        extend(left, run.leftEnd(), leftBounds.end(), right, run.rightEnd(), rightBounds.end(), 1);
        value += end;
        long score = (value + (1L << (SCORE_SHIFT - 1))) >> SCORE_SHIFT;
        long low = value - (score << SCORE_SHIFT);
        int matched = (int) ((low + (1 << MATCHED_SHIFT) - 1) >> MATCHED_SHIFT);
        int columns = (int) (((long) matched << MATCHED_SHIFT) - low);
        return new Alignment(
                new Span(leftStart, run.leftEnd() + leftReach),
                new Span(rightStart, run.rightEnd() + rightReach),
                run.length() + matched,
                columns - matched,
                (score + (long) run.length() * scoring.match()) / 2.0);
    }

    /**
     * Leaves in {@code end}, {@code leftReach} and {@code rightReach} the best alignment that starts at the two places.
     *
     * @param direction 1 forwards, −1 backwards; the ends are the first places not to be taken
     */
    private void extend(
            int[] left, int leftFrom, int leftEnd, int[] right, int rightFrom, int rightEnd, int direction) {
        int rows = Math.min(Math.abs(leftEnd - leftFrom), FURTHEST);
        int columns = Math.min(Math.abs(rightEnd - rightFrom), FURTHEST);
        reserve(columns + 1);
        long[] best = this.best; // local, so that the innermost loop need not look them up again in every cell
        long[] downs = this.downs;
        long highest = 0;
        long least = -drop;
        leftReach = 0;
        rightReach = 0;
        int first = 0;
        int last = firstRow(Math.min(columns, band));
        for (int i = 1; i <= rows && first <= last; i++) {
            int token = left[leftFrom + direction * (i - 1)];
            int low = Math.max(first, i - band);
            int high = Math.min(columns, i + band);
            long diagonal = low > first ? best[low - 1] : DEAD;
            long across = DEAD;
            int newFirst = columns + 1;
            int newLast = -1;
            int beside = rightFrom + direction * (low - 1);
            for (int j = low; j <= high && (j <= last + 1 || across > DEAD); j++, beside += direction) {
                long above = DEAD;
                long down = DEAD;
                if (j <= last) {
                    above = best[j];
                    down = Math.max(above + gapOpen, downs[j] + gapExtend);
                }
                boolean equal = j > 0 && right[beside] == token;
                long through = diagonal + (equal ? match : mismatch);
                long value = Math.max(through, Math.max(down, across));
                diagonal = above;
                if (value < least) {
                    best[j] = DEAD;
                    downs[j] = DEAD;
                    across = DEAD;
                    continue;
                }
                newFirst = Math.min(newFirst, j);
                newLast = j;
                if (equal && value == through && value > highest) {
                    highest = value;
                    least = value - drop;
                    leftReach = i;
                    rightReach = j;
                }
                best[j] = value;
                downs[j] = down;
                across = Math.max(value + gapOpen, across + gapExtend);
            }
            first = newFirst;
            last = newLast;
        }
        end = highest;
    }

    /** The row before the first token: nothing, then a gap. Returns its last cell that is alive. */
    private int firstRow(int columns) {
        best[0] = 0;
        downs[0] = DEAD;
        long value = gapOpen;
        int j = 1;
        for (; j <= columns && value >= -drop; j++) {
            best[j] = value;
            downs[j] = DEAD;
            value += gapExtend;
        }
        return j - 1;
    }

    private void reserve(int cells) {
        if (cells > best.length) {
            best = new long[2 * cells];
            downs = new long[2 * cells];
        }
    }
}

package declarations.phrase;

import java.util.BitSet;

/**
 * A phrase in one series.
 *
 * @param documents declarations of the series that have it
 */
public record SeriesUse(String phraseId, String series, Status status, int documents, String firstId, String lastId) {
    /** What became of a phrase in its series; the first that holds. */
    public enum Status {
        /** First used in the latest declaration. */
        NEW,
        /** In the latest declaration, after an absence from three or more in a row. */
        RETURNED,
        /** In the latest declaration. */
        STANDING,
        /** In one earlier declaration only. */
        ONE_OFF,
        /** In three declarations or more, and in none of the last three. */
        LAPSED,
        /** Absent from the latest declaration, not lapsed. */
        RESTING,
        /** In no dated declaration of the series. */
        NEVER;

        /** So many declarations in a row without it make a phrase lapse, and its next use a return. */
        private static final int ABSENCE = 3;

        /** So many declarations had it before one may say that it lapsed. */
        private static final int ESTABLISHED = 3;

        /**
         * @param uses the declarations that have the phrase, by their places in the series
         * @param declarations number of declarations of the series
         */
        public static Status of(BitSet uses, int declarations) {
            int last = uses.length() - 1;
            int absent = declarations - 1 - last;
            if (uses.isEmpty()) {
                return NEVER;
            }
            if (absent == 0) {
                int before = uses.previousSetBit(last - 1);
                return before < 0 ? NEW : last - before > ABSENCE ? RETURNED : STANDING;
            }
            if (uses.cardinality() == 1) {
                return ONE_OFF;
            }
            return absent >= ABSENCE && uses.cardinality() >= ESTABLISHED ? LAPSED : RESTING;
        }
    }
}

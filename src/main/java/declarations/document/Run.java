package declarations.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job.
 *
 * @param id its start in UTC, such as {@code 2026-11-23T170000Z}, with {@code -2} when taken
 * @param finished null while it runs, and for one that died
 */
public record Run(String id, Instant started, @Nullable Instant finished, State state, Counts counts) {
    /** How a run ended. */
    public enum State {
        RUNNING,
        /** Published, or nothing was new. */
        DONE,
        FAILED
    }

    /** What became of the files of the documents folder: {@code seen} is the sum of the others. */
    public record Counts(int seen, int ingested, int unchanged, int duplicate, int rejected, int skipped) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public Counts {
            if (seen != ingested + unchanged + duplicate + rejected + skipped) {
                throw new IllegalArgumentException("the counts of a run don't add up to the files seen");
            }
        }

        /** {@code seen N = ingested A + unchanged B + duplicate C + rejected D + skipped E}. */
        @Override
        public String toString() {
            return "seen " + seen + " = ingested " + ingested + " + unchanged " + unchanged + " + duplicate "
                    + duplicate + " + rejected " + rejected + " + skipped " + skipped;
        }
    }
}

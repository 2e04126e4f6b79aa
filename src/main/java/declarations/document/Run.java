package declarations.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job.
 *
 * @param id its start in UTC, such as {@code 2026-11-23T170000Z}, with {@code -2} when taken
 * @param finished null while it runs, and for one that died
 * @param steps what it has done so far, in order
 */
public record Run(
        String id, Instant started, @Nullable Instant finished, State state, Counts counts, List<Step> steps) {
    public Run {
        steps = List.copyOf(steps);
    }

    /** A run whose steps are not known. */
    public Run(String id, Instant started, @Nullable Instant finished, State state, Counts counts) {
        this(id, started, finished, state, counts, List.of());
    }

    /** How a run ended. */
    public enum State {
        RUNNING,
        /** Published, or nothing was new. */
        DONE,
        FAILED,
        /** Ended by a signal; the next run does what is left. */
        STOPPED
    }

    /**
     * What one step of a run cost.
     *
     * @param name such as {@code readFiles}
     * @param seconds by a clock that never jumps
     * @param pieces how many things it worked on
     * @param unit what these things are, such as {@code files}; empty where it had nothing to do
     */
    public record Step(String name, double seconds, int pieces, String unit) {}

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

package declarations.phrase;

import declarations.document.Language;
import declarations.suffix.Repeats;
import java.util.Comparator;

/** A repeat that is weighed against others for a place among the phrases that are kept; best first. */
record Candidate(Works works, int repeat, double cValue, double npmi) implements Comparable<Candidate> {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .thenComparingInt(Candidate::documents)
            .thenComparingInt(Candidate::tokens)
            .reversed()
            .thenComparing(Candidate::language)
            .thenComparingInt(Candidate::alphabetical);

    static Candidate of(Works works, Candidates candidates, int repeat) {
        double npmi = Association.weakestLink(works.repeats(), repeat);
        return new Candidate(works, repeat, candidates.cValue(repeat), npmi);
    }

    /**
     * The C-value as if each declaration said it once, so that one text full of a phrase doesn't make it a formula,
     * times the association of its words, so that "respect for human rights" stands before "as well as the".
     */
    double weight() {
        return cValue * documents() / repeats().count(repeat) * Math.max(0, npmi);
    }

    int tokens() {
        return repeats().length(repeat);
    }

    int documents() {
        return repeats().documents(repeat);
    }

    private Language language() {
        return works.language();
    }

    private int alphabetical() {
        return repeats().rank(repeat);
    }

    private Repeats repeats() {
        return works.repeats();
    }

    @Override
    public int compareTo(Candidate other) {
        return BEST_FIRST.compare(this, other);
    }
}

package declarations.phrase;

import declarations.document.Digest;
import declarations.document.Language;
import declarations.suffix.Repeats;
import java.util.Comparator;

/** A repeat that is weighed against others for a place among the phrases that are kept; best first. */
record Candidate(Works works, int repeat, double cValue, double npmi, double weight, Looks looks)
        implements Comparable<Candidate> {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .thenComparingInt(Candidate::documents)
            .thenComparingInt(Candidate::tokens)
            .reversed()
            .thenComparing(Candidate::language)
            .thenComparingInt(Candidate::alphabetical);

    /**
     * What it is besides a formula.
     *
     * @param ragged whether it runs from one sentence into the next, or is another phrase with joints around it
     */
    record Looks(boolean names, boolean joints, boolean title, boolean ragged) {
        /** What sets a phrase back in the ranks; nothing puts it out. */
        double weight() {
            return (names || title ? 1 / 16.0 : 1) * (joints ? 1 / 4.0 : 1) * (ragged ? 1 / 16.0 : 1);
        }
    }

    /**
     * The weight is the C-value as if each declaration but the first, which repeats nothing, said it once, so that one
     * text full of a phrase doesn't make it a formula; times the association of its words, so that "respect for human
     * rights" stands before "as well as the"; times the square of the share of its documents that don't have it in a
     * longer one; times the share of its words that aren't a commoner one; and less for what it is besides.
     */
    static Candidate of(Works works, Candidates candidates, int repeat) {
        Repeats repeats = works.repeats();
        int tokens = repeats.length(repeat);
        int[] places = repeats.places(repeat);
        Wordings wordings = works.wordings();
        Looks looks = new Looks(
                wordings.areNames(places, tokens),
                wordings.areJoints(places[0], tokens),
                works.areTitle(repeat),
                candidates.isRagged(repeat) || wordings.crossSentences(places, tokens));
        double cValue = candidates.cValue(repeat);
        double npmi = Association.weakestLink(repeats, repeat);
        double weight = cValue
                * (repeats.documents(repeat) - 1)
                / repeats.count(repeat)
                * Math.max(0, npmi)
                * Math.pow(candidates.independence(repeat), 2)
                * candidates.originality(repeat)
                * looks.weight();
        return new Candidate(works, repeat, cValue, npmi, weight, looks);
    }

    /** Derived from language and words. */
    String id() {
        return "f-" + Digest.hex(12, language().tag(), String.join(" ", works.keys(repeat)));
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

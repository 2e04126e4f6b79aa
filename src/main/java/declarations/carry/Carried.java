package declarations.carry;

import java.util.List;

/**
 * What a compared paragraph of a declaration owes to one earlier declaration, its base.
 *
 * @param baseId the previous declaration of the series, or the main source where that is another
 * @param moved whether it stands off the longest sequence of carried paragraphs that keeps its order; of several as
 *     long, off one that has most words
 * @param sources paragraphs of the base, in their order; empty where the status is new
 * @param coveredShare words in runs of three words or more of its sources, over its words; 0 to 1
 */
public record Carried(
        String documentId,
        String paragraphId,
        String baseId,
        Status status,
        boolean moved,
        List<Source> sources,
        double coveredShare,
        Rule rule,
        Confidence confidence,
        Confirmation confirmation) {
    public Carried {
        sources = List.copyOf(sources);
        if ((status == Status.NEW) != sources.isEmpty() && rule != Rule.POSSIBLE_REWORDING) {
            throw new IllegalArgumentException(status + " with " + sources.size() + " sources");
        }
    }

    /** What became of it. */
    public enum Status {
        VERBATIM,
        EDITED,
        SPLIT,
        MERGED,
        NEW
    }

    /** What decided the status. */
    public enum Rule {
        SAME_WORDS,
        ASSIGNMENT,
        /** Most of it stands in one paragraph of the base, or most of that one in it. */
        COVERED_BY_ONE,
        /** Most of several paragraphs of the base stands in it. */
        COVERS_SEVERAL,
        /** New, though a paragraph of the base is a little like it: its only source names that paragraph. */
        POSSIBLE_REWORDING,
        UNMATCHED
    }

    /** How sure the status is. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What the same paragraph of another language version of the work says. */
    public enum Confirmation {
        /** The other language has the same verdict, verbatim or changed. */
        CONFIRMED,
        /** It changed here and not in the other language, or there and not here. */
        TRANSLATION_ONLY,
        /** No other version, or its paragraphs don't go with these. */
        NOT_CHECKED
    }

    /**
     * @param similarity twice the longest common subsequence over both lengths, 0 to 1
     */
    public record Source(String paragraphId, double similarity) {}
}

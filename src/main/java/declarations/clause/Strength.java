package declarations.clause;

import java.util.OptionalInt;

/**
 * The operative verb of a sentence beside that of the sentence it comes from.
 *
 * @param sentence its place in its paragraph, from 1
 * @param sourceId the declaration its paragraph comes from
 * @param then verb of the source's sentence
 * @param now verb of the sentence
 * @param change rank now less rank then; empty where the two verbs are not of one kind
 */
public record Strength(
        String documentId,
        String paragraphId,
        int sentence,
        String sourceId,
        String sourceParagraphId,
        Verb then,
        Verb now,
        OptionalInt change) {
    /**
     * @param phrase the rung of the ladder and its modifier as they stand in the text; empty where there is none
     * @param kind of the rung, such as {@code instructive}; empty where there is none
     * @param rank with the modifier's step; empty where there is none
     * @param text the whole sentence
     */
    public record Verb(String phrase, String kind, OptionalInt rank, String text) {}
}

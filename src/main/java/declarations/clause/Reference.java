package declarations.clause;

import declarations.document.Span;

/**
 * One citation of an instrument.
 *
 * @param id of the instrument, such as {@code unsc-resolution-2254}; the same in every language
 * @param label what people call it
 * @param tokens of the paragraph
 * @param text the citation as it stands in the text
 * @param firstId the first declaration of the language that cites it; the declaration itself where dates don't decide
 */
public record Reference(
        String documentId,
        String paragraphId,
        String id,
        String label,
        Kind kind,
        Span tokens,
        String text,
        String firstId) {
    /** What is cited. */
    public enum Kind {
        RESOLUTION,
        CHARTER,
        CONVENTION,
        STRATEGY,
        BODY,
        OTHER
    }
}

package declarations.compare;

import declarations.document.Span;

/**
 * Some words of one paragraph.
 *
 * @param tokens half-open, counted from the first token of the paragraph
 */
public record Stretch(String documentId, String paragraphId, Span tokens) {}

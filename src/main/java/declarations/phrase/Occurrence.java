package declarations.phrase;

import declarations.document.Span;

/**
 * One place where a phrase stands.
 *
 * @param tokenStart first token, counted in its paragraph from 0
 * @param characters code points of the stored text
 */
public record Occurrence(String phraseId, String documentId, String paragraphId, int tokenStart, Span characters) {}

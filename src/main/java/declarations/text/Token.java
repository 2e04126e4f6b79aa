package declarations.text;

import declarations.document.Span;

/**
 * One word (in Chinese: one character) of a text.
 *
 * @param key the form that is compared: {@code cooperation} for {@code Co-operation}
 * @param span the code points of the stored text it stands for
 */
public record Token(String key, Span span) {}

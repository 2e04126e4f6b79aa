package declarations.text;

import declarations.document.Span;

/**
 * A word of the layer in which dates and names are left open.
 *
 * @param key a key token, or one of {@code <DATE>}, {@code <MEMBERS>}, {@code <UNSCR>} and {@code <CITY>}
 * @param tokens those of the paragraph that it stands for, at least one
 */
public record Masked(String key, Span tokens) {}

package declarations.compare;

import declarations.align.Alignment;

/**
 * Two paragraphs with a passage in common.
 *
 * @param earlier paragraph on the left side of the alignment, numbered through its {@link Texts}
 * @param later paragraph on the right side
 */
record Aligned(int earlier, int later, Alignment alignment) {}

/**
 * What became of the paragraphs of one declaration in another: carried over verbatim or edited, split, merged, moved, new,
 * dropped.
 */
@NullMarked
package declarations.carry;

import org.jspecify.annotations.NullMarked;

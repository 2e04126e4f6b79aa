/**
 * Runs of words: the shingles of a text and the index of the paragraphs that hold them.
 */
@NullMarked
package declarations.shingle;

import org.jspecify.annotations.NullMarked;

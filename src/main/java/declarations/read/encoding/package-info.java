/**
 * Bytes to text. What is certain comes first: a byte order mark, strict UTF-8. For the rest every encoding that may be
 * meant is tried, and the one is taken in which the text needs the fewest bits: a model of single letters, of small and
 * capital ones and of what stands beside what, small enough to be read.
 */
@NullMarked
package declarations.read.encoding;

import org.jspecify.annotations.NullMarked;

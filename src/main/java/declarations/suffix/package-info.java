/**
 * Suffix arrays over integers, their longest common prefixes, and the maximal repeats that follow from them.
 * Knows nothing of texts.
 */
@NullMarked
package declarations.suffix;

import org.jspecify.annotations.NullMarked;

/**
 * Which declarations share which wording: pairs, passages, coverage, and where each paragraph comes from.
 */
@NullMarked
package declarations.compare;

import org.jspecify.annotations.NullMarked;

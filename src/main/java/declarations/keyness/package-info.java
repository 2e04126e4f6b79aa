/**
 * The words that set a declaration apart from those before it, and those it no longer has.
 */
@NullMarked
package declarations.keyness;

import org.jspecify.annotations.NullMarked;

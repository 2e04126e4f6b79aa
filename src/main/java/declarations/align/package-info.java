/**
 * Where two token sequences run in parallel.
 */
@NullMarked
package declarations.align;

import org.jspecify.annotations.NullMarked;

/**
 * What single sentences say: how strong their operative verb is, and which instruments they cite.
 */
@NullMarked
package declarations.clause;

import org.jspecify.annotations.NullMarked;

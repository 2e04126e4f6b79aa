/**
 * Files to readings, safely. The only package that knows Tika: whatever is in a file, what comes out is a
 * reading with its text, or the reason why there is none.
 */
@NullMarked
package declarations.read;

import org.jspecify.annotations.NullMarked;
